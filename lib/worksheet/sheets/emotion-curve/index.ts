import { journeyOf } from '../../../journey/index.ts';
import { evenPagesOfColumns } from '../../columns.ts';
import { fieldName } from '../../fields/index.ts';
import { answerHeight } from '../../kit/answer.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../../kit/desk.ts';
import { begin, called, turn } from '../../kit/flow.ts';
import { block, heightOf, type Said, say } from '../../kit/said.ts';
import { type Cell, table, tableHead } from '../../kit/table.ts';
import { mapTitle, momentTitle } from '../../kit/titles.ts';
import type { Measure, Sheet } from '../../page.ts';
import { writingLine } from '../../paper.ts';
import { type Columns, chartHeights, drawChart, levels } from './chart.ts';

/** The width of the column for the levels' words, wider where they stand in two languages. */
const headWidth = ({ sides }: Desk): number => (sides.length > 1 ? 130 : 110);
/** A column is at least so wide that a word written by hand fits into it, in points. */
const leastWidth = 75;
/** The space round what stands in a cell of a table. */
const pad = 5;

/** A field with five levels in which the feelings are drawn as a curve, and below it their words and reasons. */
export function emotionCurveSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.emotionCurve.title, { title: mapTitle(side) });
  return makeSheet(input, { title, upright: false }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) =>
        desk.fillable ? t(($) => $.emotionCurve.leadOnScreen) : t(($) => $.emotionCurve.lead),
      ),
    );
    const head = headWidth(desk);
    const wide = desk.right - desk.left - head;
    const most = Math.floor(wide / leastWidth);
    const { least, most: highest } = chartHeights(desk, head);
    for (const runs of evenPagesOfColumns(journeyOf(desk.sides[0].map.states.now), most)) {
      const moments = runs.flatMap(({ steps }) => steps);
      const columns = { head, width: wide / moments.length, moments };
      const rows = rowsOf(desk, columns);
      const below = rows.reduce((sum, row) => sum + rowHeight(desk, columns, row), headHeight(desk, columns));
      const fits = (height: number) => desk.y + height <= desk.bottom;
      // Where both do not fit, the chart has the page to itself, and the table the next one.
      if (!fits(least + below) && (moments[0]?.number !== 1 || !fits(least))) turn(desk);
      const together = fits(least + below);
      const room = desk.bottom - desk.y - (together ? below : 0);
      drawChart(desk, columns, Math.min(highest, Math.max(least, room)));
      if (!together) turn(desk);
      drawTable(desk, columns, rows);
    }
  });
}

const titleOf = (desk: Desk, columns: Columns): Said[] =>
  columns.moments.map(({ step, number }) => momentTitle(desk, step, number));

function drawTable(desk: Desk, columns: Columns, rows: readonly (readonly Cell[])[]) {
  table(desk, {
    summary: say(desk, ({ t }) => t(($) => $.emotionCurve.summary)),
    columns: [
      { head: say(desk, ({ words }) => words.step), share: columns.head },
      ...titleOf(desk, columns).map((head) => ({ head, share: columns.width })),
    ],
    rows,
    // They stand below the columns of the chart.
    fixed: true,
  });
}

/** What is asked below the chart: a missing title, on the screen the score, then the word and the reason. */
function rowsOf(desk: Desk, columns: Columns): Cell[][] {
  const titles = titleOf(desk, columns);
  const row = (head: Said, cell: (id: string, hint: Said) => Cell): Cell[] => [
    { said: head },
    ...columns.moments.map(({ step }, at) => cell(step.id, called(titles[at] ?? [], head))),
  ];
  const unnamed = columns.moments.some(({ step }) => step.title === '');
  const options = levels.map((score) => ({
    value: String(score),
    label: say(desk, ({ words }) => words.scores[score]),
  }));
  return [
    ...(unnamed
      ? [
          row(
            say(desk, ({ t }) => t(($) => $.momentCalled)),
            (id, hint) => ({ blank: { name: fieldName.heading('steps', id, 'title'), hint, lines: 2 } }),
          ),
        ]
      : []),
    ...(desk.fillable
      ? [
          row(
            say(desk, ({ t }) => t(($) => $.emotionCurve.score)),
            (id, hint) => ({ choice: { name: fieldName.feeling('now', id, 'score'), hint, options } }),
          ),
        ]
      : []),
    row(
      say(desk, ({ t }) => t(($) => $.emotionCurve.word)),
      (id, hint) => ({ blank: { name: fieldName.feeling('now', id, 'word'), hint, lines: 1 } }),
    ),
    row(
      say(desk, ({ t }) => t(($) => $.emotionCurve.because)),
      (id, hint) => ({
        blank: { name: fieldName.feeling('now', id, 'because'), hint, lines: desk.sides.length > 1 ? 3 : 4 },
      }),
    ),
  ];
}

const headHeight = (desk: Desk, columns: Columns): number =>
  Math.max(
    ...titleOf(desk, columns).map((head) => heightOf(tableHead(desk, head, columns.width - 2 * pad))),
  ) +
  2 * pad +
  10;

const rowHeight = (desk: Desk, columns: Columns, [head, ...cells]: readonly Cell[]): number => {
  const said = block(desk, head?.said ?? [], columns.head - 2 * pad, { face: 'strong' });
  const inner = columns.width - 2 * pad;
  const heights = cells.map(({ blank }) => (blank ? answerHeight(desk, blank, inner) : writingLine));
  return Math.max(heightOf(said), ...heights) + 2 * pad;
};
