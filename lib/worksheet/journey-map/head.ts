import type { ColumnRun } from '../columns.ts';
import { laneWidth, type MapDesk } from './look.ts';
import { drawStages } from './stages.ts';
import { drawSteps } from './steps.ts';

/** The columns of one page: where the lanes' heads stand and where each step does, in points. */
export interface Grid {
  readonly runs: readonly ColumnRun[];
  readonly columnWidth: number;
  readonly xOf: (column: number) => number;
}

/** Shares the free width out among the steps of a page. */
export function gridOf(desk: MapDesk, runs: readonly ColumnRun[]): Grid {
  const count = runs.reduce((sum, { steps }) => sum + steps.length, 0);
  const columnWidth = (desk.right - desk.left - laneWidth) / count;
  return { runs, columnWidth, xOf: (column) => desk.left + laneWidth + column * columnWidth };
}

/**
 * Draws stages and steps above the columns; gives the y below them. `table` is null where the head is repeated
 * on a further page: there it is decoration, since the table is read as one.
 */
export function drawHead(desk: MapDesk, grid: Grid, top: number, table: number | null): number {
  const { pen } = desk;
  const head = table === null ? null : pen.node('THead', table);
  const named = grid.runs.some(({ stage }) => stage.title) || grid.runs.length > 1;
  const below = named ? drawStages(desk, grid, top, head) : top;
  const bottom = drawSteps(desk, grid, below, head);
  pen.line(null, { x1: desk.left, y1: bottom, x2: desk.right, y2: bottom, stroke: 'ink', line: 1.5 });
  return bottom;
}
