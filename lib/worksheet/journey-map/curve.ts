import { curve, face, faceRadius, type Point } from '../../figure/index.ts';
import { feelingAt, lowestStep, type Score } from '../../journey/index.ts';
import { scores } from '../kit/score.ts';
import type { Grid } from './head.ts';
import type { MapDesk } from './look.ts';
import { type Row, scaleHeight } from './row.ts';

const faceScale = 9 / faceRadius;

/** Draws the scale of a feeling lane, with faces where the best, the middle and the worst are. */
export function drawScale({ pen, right }: MapDesk, grid: Grid, top: number) {
  for (const score of scores) {
    const y = levelY(top, score);
    pen.line(null, { x1: grid.xOf(0), y1: y, x2: right, y2: y, stroke: 'rule', line: 0.5, dash: 2 });
    if (score % 2 === 0) pen.shapes(null, face(score), { x: grid.xOf(0) - 14, y, scale: 7 / faceRadius });
  }
}

/** Draws the curve through the faces of a row. */
export function drawCurve(desk: MapDesk, grid: Grid, row: Row, top: number) {
  const points = row.cells
    .map((_, at) => pointAt(desk, grid, row, top, at))
    .filter((point) => point !== null);
  const d = curve(points);
  if (d !== '') desk.pen.path(null, { d, x: 0, y: 0, scale: 1, stroke: 'trail', line: 2.5 });
}

/** Draws the face of a cell; that of the lowest step is set off. */
export function drawFace(desk: MapDesk, grid: Grid, row: Row, top: number, at: number, cell: number) {
  const [{ map, words }] = desk.sides;
  const point = pointAt(desk, grid, row, top, at);
  if (!point) return;
  const lowest = lowestStep(map.states.now)?.id === row.cells[at]?.step.id;
  const figure = desk.pen.node('Figure', cell, { alt: words.scores[point.score] });
  desk.pen.shapes(figure, face(point.score), {
    x: point.x,
    y: point.y,
    scale: lowest ? faceScale * 1.2 : faceScale,
    paper: lowest ? 'signal-wash' : 'paper',
  });
}

const levelY = (top: number, score: Score): number =>
  top + scaleHeight / 2 - (score * (scaleHeight - 24)) / 4;

function pointAt(
  { sides: [{ map }] }: MapDesk,
  grid: Grid,
  row: Row,
  top: number,
  at: number,
): (Point & { score: Score }) | null {
  const step = row.cells[at]?.step;
  const score = step && feelingAt(map.states.now, step.id)?.score;
  if (score === undefined || score === null) return null;
  return { x: grid.xOf(at) + grid.columnWidth / 2, y: levelY(top, score), score };
}
