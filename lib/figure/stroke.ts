import { getStroke } from 'perfect-freehand';
import type { Point } from './curve.ts';

/** A point of a stroke with the pressure of the pen; all three from 0 to 1. */
interface Touch extends Point {
  readonly pressure: number;
}

/** How many points a stroke keeps at most, so that a file with many drawings stays small. */
export const strokePoints = 200;

/** How far, as a part of the picture's side, a kept line may run from the one that was drawn: less than a pixel. */
const tolerance = 0.0015;

/** How thick a line is at a usual pressure (0.5), as a part of the picture's side. */
const thickness = 0.027;

/** How densely the line between kept points is drawn, as a part of the picture's side. */
const spacing = 0.012;

/**
 * A stroke as it is kept: a flat list of x, y and pressure, each from 0 to 1 with four decimals, without the points
 * that the line does not need, and never more than `strokePoints` of them.
 */
export function simplified(points: readonly number[]): readonly number[] {
  const touches = touchesOf(points);
  let kept = needed(touches, tolerance);
  for (let loose = tolerance * 2; kept.length > strokePoints; loose *= 2) kept = needed(touches, loose);
  return kept.flatMap(({ x, y, pressure }) => [decimals(x), decimals(y), decimals(pressure)]);
}

/**
 * Path data (M, C and Z) of the outline of a stroke, to be filled: a flat list of x, y and pressure, each from 0 to 1,
 * drawn in a square with sides of `size`. A single point is a dot. What lies outside of the square is moved to its
 * edge, numbers behind the last whole point do not count, and no point at all gives an empty path.
 */
export function strokePath(points: readonly number[], size: number): string {
  const outline = getStroke(
    dense(touchesOf(points)).map(({ x, y, pressure }) => [x * size, y * size, pressure]),
    {
      size: thickness * size,
      thinning: 0.5,
      smoothing: 0.5,
      streamline: 0,
      simulatePressure: false,
      last: true,
    },
  );
  return rounded(outline.map(([x = 0, y = 0]) => ({ x, y })));
}

function touchesOf(points: readonly number[]): Touch[] {
  return Array.from({ length: Math.floor(points.length / 3) }, (_, at) => ({
    x: within(points[at * 3]),
    y: within(points[at * 3 + 1]),
    pressure: within(points[at * 3 + 2]),
  }));
}

const within = (value = 0): number => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0);

const decimals = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The points that a line within a distance of the drawn one needs (Ramer, Douglas and Peucker). */
function needed(touches: readonly Touch[], distance: number): Touch[] {
  const keep = new Set([0, touches.length - 1]);
  const spans: [number, number][] = [[0, touches.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const at = farthest(touches, from, to, distance);
    if (at === null) continue;
    keep.add(at);
    spans.push([from, at], [at, to]);
  }
  return touches.filter((_, at) => keep.has(at));
}

/** The point between two others that lies farthest from the line through them, if it is beyond a distance. */
function farthest(touches: readonly Touch[], from: number, to: number, distance: number): number | null {
  const [a, b] = [touches[from], touches[to]];
  if (!a || !b) return null;
  let [most, found]: [number, number | null] = [distance, null];
  for (let at = from + 1; at < to; at += 1) {
    const off = offLine(touches[at] ?? a, a, b);
    if (off > most) [most, found] = [off, at];
  }
  return found;
}

function offLine(point: Point, a: Point, b: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point.x - a.x) * x + (point.y - a.y) * y) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * x, point.y - a.y - t * y);
}

/** The same line with its points close together: the outline bends between them. */
const dense = (touches: readonly Touch[]): Touch[] =>
  touches.flatMap((to, at) => {
    const from = touches[at - 1];
    if (!from) return [to];
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / spacing));
    const part = (a: number, b: number, piece: number) => a + ((b - a) * (piece + 1)) / pieces;
    return Array.from({ length: pieces }, (_, piece) => ({
      x: part(from.x, to.x, piece),
      y: part(from.y, to.y, piece),
      pressure: part(from.pressure, to.pressure, piece),
    }));
  });

/** A closed path that bends at the corners of a polygon and passes through the middles of its sides. */
function rounded(corners: readonly Point[]): string {
  const last = corners.at(-1);
  if (!last || corners.length < 3) return '';
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  let from = middle(last, corners[0] ?? last);
  const bends = corners.map((corner, at) => {
    const to = middle(corner, corners[(at + 1) % corners.length] ?? corner);
    // A quadratic curve as a cubic one: the control points stand two thirds of the way to the corner.
    const toward = (end: Point) =>
      `${short(end.x + ((corner.x - end.x) * 2) / 3)} ${short(end.y + ((corner.y - end.y) * 2) / 3)}`;
    const bend = `C${toward(from)} ${toward(to)} ${short(to.x)} ${short(to.y)}`;
    from = to;
    return bend;
  });
  return `M${short(from.x)} ${short(from.y)} ${bends.join(' ')} Z`;
}

const short = (value: number): number => Math.round(value * 100) / 100;
