import {
  entriesAt,
  journeyOf,
  type LaneKind,
  laneOf,
  notesAt,
  onStep,
  type Score,
} from '../../journey/index.ts';
import { type ColumnRun, pagesOfColumns } from '../columns.ts';
import { fieldName } from '../fields/index.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, line } from '../kit/flow.ts';
import { type Said, say, told } from '../kit/said.ts';
import { type Cell, table } from '../kit/table.ts';
import type { Measure, Sheet } from '../page.ts';

/** The business template: what the customer does, needs and feels in each of the five phases. */
export function fivePhasesSheet(input: SheetInput, measure: Measure): Sheet {
  const [first, ...others] = input.sides.map((side) => ({ ...side, map: side.phases.map }));
  if (!first) throw new Error('a sheet has a side');
  const title = ({ map, phases, t }: Side) =>
    map.title === '' ? phases.title : t(($) => $.fivePhases.title, { title: map.title });
  return makeSheet(
    { ...input, sides: [first, ...others] },
    { title, upright: input.large },
    measure,
    (desk) => {
      begin(
        desk,
        say(desk, ({ t }) => t(($) => $.fivePhases.lead)),
      );
      names(desk);
      for (const columns of columnsOf(desk)) phasesTable(desk, columns);
    },
  );
}

/** What is sold and who the customer is: beside each other, or in large print one below the other. */
function names(desk: Desk) {
  const { left, right, large } = desk;
  const middle = (left + right) / 2;
  const ask = (part: 'journey' | 'customer', name: string, from: number, to: number) =>
    line(desk, ({ t }) => t(($) => $.fivePhases[part]), from, to, desk.y, name);
  if (large) {
    desk.y = ask('journey', fieldName.title, left, right) + 4;
    desk.y = ask('customer', fieldName.persona, left, right) + 8;
    return;
  }
  const ends = [
    ask('journey', fieldName.title, left, middle - 8),
    ask('customer', fieldName.persona, middle + 8, right),
  ];
  desk.y = Math.max(...ends) + 8;
}

type Column = ColumnRun['steps'][number] & Pick<ColumnRun, 'stage'> & { readonly phase: number };

/** As many columns to a table as stay wide enough to write in, the same number in each. */
function columnsOf(desk: Desk): Column[][] {
  const journey = journeyOf(desk.sides[0].map.states.now);
  const count = journey.reduce((sum, { steps }) => sum + steps.length, 0);
  const fit = Math.max(1, Math.floor((desk.right - desk.left - headWidth) / leastWidth));
  const even = Math.ceil(count / Math.ceil(count / fit));
  return pagesOfColumns(journey, even).map((runs) =>
    runs.flatMap(({ stage, number, steps }) => steps.map((step) => ({ ...step, stage, phase: number }))),
  );
}

/** The width of the column with the questions, and the least of another, in points. */
const headWidth = 101;
const leastWidth = 112;

const scores: readonly Score[] = [-2, -1, 0, 1, 2];

/** The lanes of the template, and how many lines there are to write on. */
const lanes = [
  ['action', 2],
  ['touchpoint', 2],
  ['need', 2],
  ['goal', 2],
  ['motive', 2],
  ['feeling', 1],
  ['pain', 3],
  ['opportunity', 3],
] as const satisfies readonly (readonly [LaneKind, number])[];

type Kind = (typeof lanes)[number][0];

function phasesTable(desk: Desk, columns: readonly Column[]) {
  const heads = columns.map((column) => titleOf(desk, column));
  table(desk, {
    summary: say(desk, ({ t }) => t(($) => $.fivePhases.summary)),
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.fivePhases.question)), share: headWidth },
      ...heads.map((head) => ({
        head,
        share: (desk.right - desk.left - headWidth) / columns.length,
      })),
    ],
    rows: [
      [
        { said: say(desk, ({ t }) => t(($) => $.fivePhases.about)) },
        ...columns.map(({ phase }) => ({ said: say(desk, ({ phases }) => phases.texts[phase - 1] ?? '') })),
      ],
      ...lanes.map(([kind, lines]) => {
        const asked = say(desk, ({ t }) => t(($) => $.fivePhases[kind]));
        return [
          { said: asked },
          ...columns.map((column, at) =>
            cell(desk, column, { kind, lines, hint: called(heads[at] ?? [], asked) }),
          ),
        ];
      }),
    ],
  });
}

/** A phase's title, with its moment's where it has one. */
function titleOf(desk: Desk, { stage, step, phase }: Column): Said {
  return told(desk, ({ states: { now } }, words) => {
    const title = now.stages[stage.id]?.title || `${phase}`;
    const moment = now.steps[step.id]?.title;
    return moment ? words.labelled(title) + moment : title;
  });
}

function cell(
  desk: Desk,
  { step }: Column,
  { kind, lines, hint }: { kind: Kind; lines: number; hint: Said },
): Cell {
  if (kind === 'feeling')
    return {
      choice: {
        name: fieldName.feeling('now', step.id, 'score'),
        hint,
        options: scores.map((score) => ({
          value: `${score}`,
          label: say(desk, ({ words }) => words.scores[score]),
          face: score,
        })),
      },
      blank: { name: fieldName.feeling('now', step.id, 'word'), hint, lines },
    };
  // The ideas that answer what is hard in this phase stand there already; they are changed where ideas are.
  const ideas = told(desk, (map) => {
    const lane = laneOf(map.states.now, kind);
    if (!lane) return '';
    const notes = notesAt(map.states.now, lane.id, onStep(step.id));
    return entriesAt(map, lane, step.id)
      .slice(notes.length)
      .map(({ text }) => text)
      .join('\n');
  });
  const blank = { name: fieldName.cell('now', kind, step.id), hint, lines: ideas.length > 0 ? 1 : lines };
  return ideas.length > 0 ? { said: ideas, blank } : { blank };
}
