import { entriesAt, feelingAt, feelingText, type Lane, stepsOf } from '../../journey/index.ts';
import { type Block, block, heightOf as blockHeight } from '../kit/said.ts';
import { writingLine } from '../paper.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Grid } from './head.ts';
import { laneSaid, laneWidth, lineHeight, type MapDesk, mostLines, pad, rise } from './look.ts';

/** A lane laid out for the columns of one page. Heights in points. */
export interface Row {
  readonly lane: Lane;
  readonly label: Block;
  readonly cells: readonly Cell[];
  /** Whether the curve is drawn through it. */
  readonly curved: boolean;
  /** The height of what stands above all else: the scale of a feeling lane. */
  readonly crest: number;
  /** The height of the places to fill in on the screen. */
  readonly places: number;
  /** How many lines the longest text has. */
  readonly longest: number;
  /** Whether empty cells get lines to write on: not where a lane that is sparse by nature has begun. */
  readonly writable: boolean;
}

/** The height of a feeling lane's scale with its five faces. */
export const scaleHeight = 70;

const sparse = new Set(['pain', 'opportunity', 'evidence', 'backstage']);
const writingLines = 3;
const mostLabel = 20;

/** Gathers and wraps what a lane holds for the steps of a page. */
export function rowOf(desk: MapDesk, grid: Grid, lane: Lane): Row {
  const width = grid.columnWidth - 2 * pad - 2;
  const label = block(desk, laneSaid(desk, lane), laneWidth - pad, {
    face: 'strong',
    most: mostLines(desk, mostLabel),
  });
  const cells = grid.runs
    .flatMap(({ steps }) => steps)
    .map((numbered) => cellOf(desk, lane, numbered, width));
  const curved = lane.kind === 'feeling' && (!desk.fillable || scored(desk, cells));
  return {
    lane,
    label,
    cells,
    curved,
    crest: curved ? scaleHeight : crestBeside(desk, lane, label),
    places: Math.max(0, ...cells.map((cell) => cell.places.reduce((sum, { height }) => sum + height, 0))),
    longest: Math.max(...cells.map(({ text }) => text.lines.length)),
    writable: !desk.fillable && (!sparse.has(lane.kind) || !begun(desk, lane)),
  };
}

const scored = ({ sides: [{ map }] }: MapDesk, cells: readonly Cell[]): boolean =>
  cells.some(({ step }) => typeof feelingAt(map.states.now, step.id)?.score === 'number');

/** On the screen the places of a feeling are named in the column of heads, clear of the lane's own title. */
const crestBeside = (desk: MapDesk, { kind }: Lane, label: Block): number =>
  desk.fillable && kind === 'feeling' ? Math.max(0, blockHeight(label) + rise - writingLine) : 0;

function begun({ sides: [{ map, words }] }: MapDesk, lane: Lane): boolean {
  return stepsOf(map.states.now).some(({ id }) => {
    if (lane.kind !== 'feeling') return entriesAt(map, lane, id).some(({ text }) => text !== '');
    const feeling = feelingAt(map.states.now, id);
    return feeling !== undefined && feelingText(feeling, words.because) !== '';
  });
}

/** The height of a row that shows `count` lines of each cell, in points. */
export function heightOf(row: Row, count: number, first: boolean): number {
  const label = blockHeight(row.label) + 2 * rise;
  return Math.max((first ? above(row) : 0) + bodyOf(row, count), label);
}

function bodyOf(row: Row, count: number): number {
  if (row.places > 0) return textHeight(count);
  if (row.longest > 0 || !row.writable) return count * lineHeight + 2 * rise;
  return (row.curved ? writingLines - 1 : writingLines) * writingLine + 4;
}

/** The height of text that stands below places to fill in. */
export const textHeight = (count: number): number => (count === 0 ? 0 : count * lineHeight + 2 * rise);

/** The height of all that stands above a row's text. */
const above = ({ crest, places }: Row): number => crest + (places > 0 ? places + 2 : 0);

/** How many lines of each cell fit into a height. */
export const linesIn = (row: Row, height: number, first: boolean): number =>
  Math.floor((height - (first ? above(row) : 0) - 2 * rise) / lineHeight);
