import { stepsOf } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import { makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called } from '../kit/flow.ts';
import { say } from '../kit/said.ts';
import { table } from '../kit/table.ts';
import { mapTitle, momentTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';

const lanes = ['touchpoint', 'channel', 'responsible'] as const;

/**
 * A table of the moments with what the person meets in each, the way it comes, and who answers for it; upright, so that
 * a journey fits on one page, but for large letters.
 */
export function touchpointsSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.touchpoints.title, { title: mapTitle(side) });
  return makeSheet(input, { title, upright: !input.large }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.touchpoints.lead)),
    );
    const heads = lanes.map((lane) => say(desk, ({ words }) => words.lanes[lane]));
    table(desk, {
      summary: say(desk, ({ t }) => t(($) => $.touchpoints.summary)),
      columns: [
        { head: say(desk, ({ words }) => words.step), share: 22 },
        ...heads.map((head) => ({ head, share: 26 })),
      ],
      rows: stepsOf(desk.sides[0].map.states.now).map((step, at) => {
        const moment = momentTitle(desk, step, at + 1);
        return [
          { said: moment },
          ...lanes.map((lane, place) => ({
            blank: {
              name: fieldName.cell('now', lane, step.id),
              hint: called(moment, heads[place] ?? []),
              lines: 2,
            },
          })),
        ];
      }),
    });
  });
}
