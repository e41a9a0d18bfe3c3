import { curve, face, faceRadius, type Point } from '../../figure/index.ts';
import { feelingAt, lowestStep, type Score } from '../../journey/index.ts';
import { writingLine } from '../paper.ts';
import { type Desk, mapLang, pad, rise, type } from './desk.ts';
import type { Grid } from './head.ts';
import { heightOf, type Row, scaleHeight } from './row.ts';

/** The structure nodes of a row: its head, and each cell. */
export interface RowNodes {
  readonly head: number;
  readonly cells: readonly number[];
}

/** Which lines of a row's cells are drawn where; `first` is false on the pages on which the row goes on. */
export interface Slice {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
}

const faceScale = 9 / faceRadius;
const levels: readonly Score[] = [2, 1, 0, -1, -2];

/** Adds the nodes of a row to the table's body. */
export function rowNodes(desk: Desk, body: number, row: Row): RowNodes {
  const tr = desk.pen.node('TR', body);
  const head = desk.pen.node('TH', tr, { scope: 'Row' });
  return { head, cells: row.cells.map(() => desk.pen.node('TD', tr)) };
}

/** Draws a slice of a row; gives the y below it. */
export function drawRow(desk: Desk, grid: Grid, row: Row, nodes: RowNodes, slice: Slice): number {
  const { pen, left, right } = desk;
  const height = heightOf(row, slice.to - slice.from, slice.first);
  const bottom = slice.y + height;
  const crest = slice.first ? row.crest : 0;
  if (crest > 0) drawLevels(desk, grid, slice.y);
  row.label.forEach((text, line) => {
    const y = slice.y + rise + 10.5 + line * type.leading;
    pen.text(slice.first ? nodes.head : null, {
      x: left,
      y,
      size: type.text,
      face: 'strong',
      ink: 'ink',
      text,
    });
  });
  if (crest > 0) drawCurve(desk, grid, row, slice.y);
  const lowest = crest > 0 ? lowestStep(desk.map.states.now)?.id : undefined;
  row.cells.forEach((cell, at) => {
    const x = grid.xOf(at);
    const node = nodes.cells[at] ?? null;
    const shown = cell.lines.slice(slice.from, slice.to);
    if (shown.length > 0 && row.lane.kind === 'pain')
      tint(desk, x, slice.y, grid.columnWidth, height, 'signal');
    if (shown.length > 0 && row.lane.kind === 'opportunity')
      tint(desk, x, slice.y, grid.columnWidth, height, 'trail');
    if (crest > 0 && node !== null) drawFace(desk, grid, row, slice.y, at, node, cell.step.id === lowest);
    shown.forEach((text, line) => {
      const y = slice.y + crest + rise + 10.5 + line * type.leading;
      pen.text(node, {
        x: x + pad + 2,
        y,
        size: type.text,
        face: 'text',
        ink: 'ink',
        text,
        lang: mapLang(desk),
      });
    });
    if (cell.lines.length === 0 && row.writable && slice.first)
      for (let y = slice.y + crest + writingLine; y <= bottom - 3; y += writingLine)
        pen.line(null, {
          x1: x + pad,
          y1: y,
          x2: x + grid.columnWidth - pad,
          y2: y,
          stroke: 'rule',
          line: 0.75,
        });
    pen.line(null, { x1: x, y1: slice.y, x2: x, y2: bottom, stroke: 'rule', line: 0.75 });
  });
  pen.line(null, { x1: left, y1: bottom, x2: right, y2: bottom, stroke: 'rule', line: 0.75 });
  return bottom;
}

function tint({ pen }: Desk, x: number, y: number, width: number, height: number, ink: 'signal' | 'trail') {
  pen.rect(null, { x, y, width, height, fill: `${ink}-wash` });
  pen.rect(null, { x, y, width: 3.5, height, fill: ink });
}

const levelY = (top: number, score: Score): number =>
  top + scaleHeight / 2 - (score * (scaleHeight - 24)) / 4;

function drawLevels(desk: Desk, grid: Grid, top: number) {
  const { pen, right } = desk;
  for (const score of levels) {
    const y = levelY(top, score);
    pen.line(null, { x1: grid.xOf(0), y1: y, x2: right, y2: y, stroke: 'rule', line: 0.5, dash: 2 });
    if (score % 2 === 0) pen.shapes(null, face(score), { x: grid.xOf(0) - 14, y, scale: 7 / faceRadius });
  }
}

const pointAt = (
  desk: Desk,
  grid: Grid,
  row: Row,
  top: number,
  at: number,
): (Point & { score: Score }) | null => {
  const step = row.cells[at]?.step;
  const score = step && feelingAt(desk.map.states.now, step.id)?.score;
  if (score === undefined || score === null) return null;
  return { x: grid.xOf(at) + grid.columnWidth / 2, y: levelY(top, score), score };
};

function drawCurve(desk: Desk, grid: Grid, row: Row, top: number) {
  const points = row.cells
    .map((_, at) => pointAt(desk, grid, row, top, at))
    .filter((point) => point !== null);
  const d = curve(points);
  if (d !== '') desk.pen.path(null, { d, x: 0, y: 0, scale: 1, stroke: 'trail', line: 2.5 });
}

function drawFace(desk: Desk, grid: Grid, row: Row, top: number, at: number, cell: number, lowest: boolean) {
  const point = pointAt(desk, grid, row, top, at);
  if (!point) return;
  const figure = desk.pen.node('Figure', cell, { alt: desk.words.scores[point.score] });
  desk.pen.shapes(figure, face(point.score), {
    x: point.x,
    y: point.y,
    scale: lowest ? faceScale * 1.2 : faceScale,
    paper: lowest ? 'signal-wash' : 'paper',
  });
}
