import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplified, strokePath, strokePoints } from '../../../lib/figure/index.ts';

const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
const part = fc.double({ min: 0, max: 1, noNaN: true });
const touches = fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 400 });

/** A stroke through points, pressed as usual. */
const through = (...points: [number, number][]) => points.flatMap(([x, y]) => [x, y, 0.5]);

/** How far a point lies from the nearest one of a kept stroke's pieces. */
function off([x, y]: readonly [number, number], kept: readonly number[]): number {
  const ends = Array.from({ length: kept.length / 3 }, (_, at) => [kept[at * 3] ?? 0, kept[at * 3 + 1] ?? 0]);
  return Math.min(
    ...ends.slice(1).map(([bx = 0, by = 0], at) => {
      const [ax = 0, ay = 0] = ends[at] ?? [];
      const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
      const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
    }),
  );
}

test('a kept stroke has four decimals, and begins and ends where it was drawn', () => {
  fc.assert(
    fc.property(touches, (drawn) => {
      const kept = simplified(drawn.flat());
      expect(kept.length % 3).toBe(0);
      for (const value of kept) expect(value).toBe(Number(value.toFixed(4)));
      const near = (at: number, [x, y]: readonly number[] = []) => {
        expect(kept[at]).toBeCloseTo(x ?? -1, 3);
        expect(kept[at + 1]).toBeCloseTo(y ?? -1, 3);
      };
      near(0, drawn[0]);
      near(kept.length - 3, drawn.at(-1));
    }),
  );
});

test('a wild scribble is kept with fewer points', () => {
  const scribble = Array.from({ length: 3000 }, (_, at): [number, number] => [
    0.5 + 0.5 * Math.sin(at * 0.7),
    0.5 + 0.5 * Math.cos(at * 1.1),
  ]);
  const kept = simplified(through(...scribble));
  expect(kept.length / 3).toBeGreaterThan(1);
  expect(kept.length / 3).toBeLessThanOrEqual(strokePoints);
});

test('a kept stroke runs where it was drawn, with few points where it is straight', () => {
  const circle = Array.from({ length: 600 }, (_, at): [number, number] => [
    0.5 + 0.4 * Math.cos((at / 600) * 2 * Math.PI),
    0.5 + 0.4 * Math.sin((at / 600) * 2 * Math.PI),
  ]);
  const kept = simplified(through(...circle));
  expect(kept.length / 3).toBeLessThan(80);
  for (const point of circle) expect(off(point, kept)).toBeLessThan(0.003);
  expect(simplified(through([0.1, 0.1], [0.3, 0.3], [0.9, 0.9]))).toEqual(through([0.1, 0.1], [0.9, 0.9]));
});

test('a stroke is an outline of M, C and Z alone, in its square and a little around it', () => {
  fc.assert(
    fc.property(touches, (drawn) => {
      const d = strokePath(drawn.flat(), 64);
      expect(d).toMatch(/^M[\d .-]+ (C[\d .-]+ ?)+Z$/);
      for (const value of numbers(d)) {
        expect(value).toBeGreaterThan(-4);
        expect(value).toBeLessThan(68);
      }
    }),
  );
});

test('a straight stroke stays straight, and is thicker where the pen is pressed', () => {
  const heights = (pressure: number) => {
    const ys = numbers(strokePath([0.1, 0.5, pressure, 0.9, 0.5, pressure], 64)).filter(
      (_, at) => at % 2 === 1,
    );
    return Math.max(...ys) - Math.min(...ys);
  };
  expect(heights(0.5)).toBeLessThan(2);
  expect(heights(1)).toBeGreaterThan(heights(0.5));
});

test('whatever stands in a file is drawn without complaint', () => {
  expect(strokePath([], 64)).toBe('');
  expect(strokePath([0.5], 64)).toBe('');
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, -9, 1e308, 0.5, 7, 0.2];
  expect(strokePath(odd, 64)).toMatch(/^M[\d .-]+ (C[\d .-]+ ?)+Z$/);
  expect(strokePath(through([0.5, 0.5]), 64)).toMatch(/^M/);
  expect(strokePath(through([0.5, 0.5], [0.5, 0.5]), 64)).toMatch(/^M/);
});
