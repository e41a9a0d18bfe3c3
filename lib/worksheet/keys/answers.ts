import type { KeyPart, PlaceKey } from '../course.ts';
import type { Desk } from '../kit/desk.ts';
import { heading } from '../kit/flow.ts';
import { type Said, say } from '../kit/said.ts';
import { type TableInput, table, tableHeights } from '../kit/table.ts';

/** Something that a sheet asks for: what it is called, a model answer, and where the key has more about it. */
export interface Wanted {
  readonly called: Said;
  readonly model: Said;
  readonly more?: { readonly part: KeyPart; readonly id: string };
  /** What it is called among the wrong answers of the whole sheet. */
  readonly place: Said;
}

/** Whether more than a model answer is right somewhere. */
export const isMoreRight = (desk: Desk, wanted: readonly Wanted[]): boolean =>
  wanted.some((one) => acceptsOf(desk, one).length > 0);

/** Draws model answers beside what else is right, where `more` says that there is such a column. */
export function drawAnswers(
  desk: Desk,
  summary: Said,
  wanted: readonly Wanted[],
  more = isMoreRight(desk, wanted),
) {
  const input = answersTable(desk, summary, wanted, more);
  if (input.rows.length > 0) table(desk, input);
}

/** Draws the model answers of a part of a key with its heading. */
export function drawPart(desk: Desk, title: Said, wanted: readonly Wanted[], more: boolean) {
  drawTitled(desk, title, answersTable(desk, title, wanted, more));
}

/** A table with its heading: all on one page, or where that would leave too much of a page empty its beginning. */
function drawTitled(desk: Desk, title: Said, input: TableInput) {
  const { all, least } = tableHeights(desk, input);
  heading(desk, title, all < (desk.bottom - desk.top) * 0.45 ? all : least);
  table(desk, input);
}

function answersTable(desk: Desk, summary: Said, wanted: readonly Wanted[], more: boolean): TableInput {
  const told = wanted.map((one) => ({ ...one, accepts: acceptsOf(desk, one) }));
  const rows = told.filter(({ model, accepts }) => model.length > 0 || accepts.length > 0);
  return {
    summary,
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.key.asked)), share: 24 },
      { head: say(desk, ({ t }) => t(($) => $.key.model)), share: 42 },
      ...(more ? [{ head: say(desk, ({ t }) => t(($) => $.key.accepts)), share: 34 }] : []),
    ],
    rows: rows.map(({ called, model, accepts }) => [
      { said: called },
      { said: model },
      ...(more ? [{ said: accepts }] : []),
    ]),
  };
}

/** Draws the typical wrong answers of all that a sheet asks for, each with what to say to it. */
export function drawMistakes(desk: Desk, wanted: readonly Wanted[]) {
  const rows = wanted.flatMap((one) =>
    (moreOf(desk, one)?.mistakes ?? []).map((_, at) => [
      { said: one.place },
      { said: moreSaid(desk, one, ({ mistakes }) => mistakes[at]?.answer ?? '') },
      { said: moreSaid(desk, one, ({ mistakes }) => mistakes[at]?.why ?? '') },
    ]),
  );
  if (rows.length === 0) return;
  const title = say(desk, ({ t }) => t(($) => $.key.mistakes));
  const input: TableInput = {
    summary: title,
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.key.place)), share: 24 },
      { head: say(desk, ({ t }) => t(($) => $.key.wrong)), share: 26 },
      { head: say(desk, ({ t }) => t(($) => $.key.reply)), share: 50 },
    ],
    rows,
  };
  drawTitled(desk, title, input);
}

const moreOf = ({ sides: [{ key }] }: Desk, { more }: Wanted): PlaceKey | undefined =>
  more && key?.[more.part][more.id];

const moreSaid = (desk: Desk, { more }: Wanted, pick: (place: PlaceKey) => string): Said =>
  say(desk, ({ key }) => {
    const place = more && key?.[more.part][more.id];
    return place ? pick(place) : '';
  });

const acceptsOf = (desk: Desk, one: Wanted): Said =>
  moreSaid(desk, one, ({ accepts }) => accepts.map((answer) => `• ${answer}`).join('\n'));
