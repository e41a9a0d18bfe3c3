import { describe, expect, test } from 'vitest';
import { course } from '../../../content/index.ts';
import { placed, scene, sceneNames, sceneSize } from '../../../lib/figure/index.ts';

const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

describe.each(sceneNames)('the scene %s', (name) => {
  const { path, shapes } = scene(name);

  test('is drawn with M, L, C and Z alone, each shape once', () => {
    const paths = shapes.map(({ d }) => d);
    for (const d of [path, ...paths]) expect(d).toMatch(/^(M[MLCZ0-9 .-]+)?$/);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('lies in its frame with all of its lines, and fills most of its width', () => {
    const reach = [{ d: path, line: 4 }, ...shapes].flatMap(({ d, line = 0 }) =>
      numbers(d).map((value, at) => ({
        upright: at % 2 === 1,
        low: value - line / 2,
        high: value + line / 2,
      })),
    );
    for (const [upright, most] of [
      [false, sceneSize.width],
      [true, sceneSize.height],
    ] as const) {
      const own = reach.filter((one) => one.upright === upright);
      expect(Math.min(...own.map(({ low }) => low))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...own.map(({ high }) => high))).toBeLessThanOrEqual(most);
    }
    const across = reach.filter(({ upright }) => !upright);
    const span = Math.max(...across.map(({ high }) => high)) - Math.min(...across.map(({ low }) => low));
    expect(span).toBeGreaterThan(sceneSize.width * 0.75);
  });
});

test('each lesson and project has a scene of its own', () => {
  expect(course.map(({ scene: name }) => name)).toEqual(sceneNames.slice(0, course.length));
});

test('what is placed elsewhere keeps its lines', () => {
  const shape = { d: 'M0 0 L10 -4', stroke: 'ink', line: 2.2 } as const;
  expect(placed([shape], { x: 5, y: 8, scale: 0.5 })).toEqual([{ ...shape, d: 'M5 8 L10 6' }]);
});
