import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curve, face } from '../../../lib/figure/index.ts';

const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('the path never swings past its lowest or highest point', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(heights, (ys) => {
      const drawn = numbers(curve(ys.map((y, at) => ({ x: at * 10, y })))).filter((_, at) => at % 2 === 1);
      expect(Math.min(...drawn)).toBe(Math.min(...ys));
      expect(Math.max(...drawn)).toBe(Math.max(...ys));
    }),
  );
});

test('one point makes no path', () => {
  expect(curve([{ x: 1, y: 1 }])).toBe('');
});

test('the five faces differ in line alone', () => {
  const drawn = ([-2, -1, 0, 1, 2] as const).map((score) =>
    face(score)
      .map(({ d }) => d)
      .join(' '),
  );
  expect(new Set(drawn).size).toBe(5);
});

test('figures are drawn with M, L, C and Z alone, so that every painter can draw them', () => {
  for (const score of [-2, -1, 0, 1, 2] as const)
    for (const { d } of face(score)) expect(d).toMatch(/^[MLCZ0-9 .-]+$/);
});
