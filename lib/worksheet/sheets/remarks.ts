import type { TFunction } from 'i18next';
import { makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, heading, paragraph } from '../kit/flow.ts';
import { type Said, say } from '../kit/said.ts';
import { table } from '../kit/table.ts';
import type { Measure, Sheet } from '../page.ts';

/** What there is to say about the weak, fair and strong map of a scenario, in one language. */
export interface Remarks {
  readonly t: TFunction<'teachers'>;
  /** What the scenario is called. */
  readonly title: string;
  /** Each map: what it is called, how it came about, and the remarks under the step that they are about. */
  readonly levels: readonly {
    readonly name: string;
    readonly about: string;
    readonly places: readonly { readonly title: string; readonly remarks: string }[];
  }[];
}

/** What a sheet of remarks is made from: the remarks in each language of the sheet, in their order. */
export interface RemarksInput extends SheetInput {
  readonly remarks: readonly [Remarks, ...Remarks[]];
}

/** The remarks on the weak, fair and strong map of a scenario, for who has read them. */
export function remarksSheet(input: RemarksInput, measure: Measure): Sheet {
  const [first] = input.remarks;
  const remarksOf = (side: Side): Remarks => input.remarks[input.sides.indexOf(side)] ?? first;
  const title = (side: Side) => {
    const { t, title } = remarksOf(side);
    return t(($) => $.pack.remarks.title, { title });
  };
  return makeSheet({ ...input, fillable: false }, { title, named: false }, measure, (desk) => {
    const said = (pick: (remarks: Remarks) => string): Said => say(desk, (side) => pick(remarksOf(side)));
    begin(
      desk,
      said(({ t }) => t(($) => $.pack.remarks.lead)),
    );
    first.levels.forEach(({ places }, at) => {
      const name = said(({ levels }) => levels[at]?.name ?? '');
      heading(desk, name, 120);
      paragraph(
        desk,
        said(({ levels }) => levels[at]?.about ?? ''),
      );
      if (places.length === 0) return;
      table(desk, {
        summary: name,
        columns: [
          { head: said(({ t }) => t(($) => $.pack.remarks.where)), share: 28 },
          { head: said(({ t }) => t(($) => $.pack.remarks.note)), share: 72 },
        ],
        rows: places.map((_, place) => [
          { said: said(({ levels }) => levels[at]?.places[place]?.title ?? '') },
          { said: said(({ levels }) => levels[at]?.places[place]?.remarks ?? '') },
        ]),
      });
    });
  });
}
