import { entriesAt, feelingAt, feelingText, type Lane, type Step, stepsOf } from '../../journey/index.ts';
import { writingLine } from '../paper.ts';
import { type Desk, laneLines, lines, pad, rise, spaced, type } from './desk.ts';
import type { Grid } from './head.ts';

/** A cell's lines of text; none where the learner is to write. */
export interface Cell {
  readonly step: Step;
  readonly lines: readonly string[];
}

/** A lane laid out for the columns of one page. Heights in points. */
export interface Row {
  readonly lane: Lane;
  readonly label: readonly string[];
  readonly cells: readonly Cell[];
  /** The height of what stands above the text: the scale of a feeling lane. */
  readonly crest: number;
  readonly longest: number;
  /** Whether empty cells get lines to write on: not where a lane that is sparse by nature has begun. */
  readonly writable: boolean;
}

/** The height of a feeling lane's scale with its five faces. */
export const scaleHeight = 70;

const sparse = new Set(['pain', 'opportunity', 'evidence', 'backstage']);
const writingLines = 3;

/** Gathers and wraps what a lane holds for the steps of a page. */
export function rowOf(desk: Desk, grid: Grid, lane: Lane): Row {
  const width = grid.columnWidth - 2 * pad - 2;
  const cells = grid.runs
    .flatMap(({ steps }) => steps)
    .map(({ step }) => ({
      step,
      lines: textsAt(desk, lane, step).flatMap((text, at, all) => {
        const wrapped = lines(desk, text, width);
        return at < all.length - 1 ? spaced(wrapped) : wrapped;
      }),
    }));
  const longest = Math.max(...cells.map((cell) => cell.lines.length));
  const begun = stepsOf(desk.map.states.now).some((step) => textsAt(desk, lane, step).length > 0);
  return {
    lane,
    label: laneLines(desk, lane),
    cells,
    crest: lane.kind === 'feeling' ? scaleHeight : 0,
    longest,
    writable: !begun || !sparse.has(lane.kind),
  };
}

function textsAt(desk: Desk, lane: Lane, step: Step): string[] {
  const { map, words } = desk;
  if (lane.kind !== 'feeling')
    return entriesAt(map, lane, step.id)
      .map(({ text }) => text)
      .filter((text) => text !== '');
  const feeling = feelingAt(map.states.now, step.id);
  if (!feeling) return [];
  const text = feelingText(feeling, words.because);
  return text === '' ? [] : [text];
}

/** The height of a row that shows `count` lines of each cell, in points. */
export function heightOf(row: Row, count: number, first: boolean): number {
  const body =
    row.longest === 0 && row.writable
      ? (row.crest > 0 ? writingLines - 1 : writingLines) * writingLine + 4
      : count * type.leading + 2 * rise;
  const label = row.label.length * type.leading + 2 * rise;
  return Math.max((first ? row.crest : 0) + body, label);
}

/** How many lines of each cell fit into a height. */
export const linesIn = (row: Row, height: number, first: boolean): number =>
  Math.floor((height - (first ? row.crest : 0) - 2 * rise) / type.leading);
