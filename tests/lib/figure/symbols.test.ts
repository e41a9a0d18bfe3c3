import { describe, expect, test } from 'vitest';
import { isSymbol, symbol, symbolNames, symbolSize } from '../../../lib/figure/index.ts';

const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

describe.each(symbolNames)('the symbol %s', (name) => {
  test('is drawn with M, L, C and Z alone, each shape once', () => {
    const paths = symbol(name).map(({ d }) => d);
    for (const d of paths) expect(d).toMatch(/^M[MLCZ0-9 .-]+$/);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('lies in its square with all of its lines, and fills most of it', () => {
    const reach = symbol(name).map(({ d, line = 0 }) => {
      const all = numbers(d);
      return [Math.min(...all) - line / 2, Math.max(...all) + line / 2] as const;
    });
    const [least, most] = [
      Math.min(...reach.map(([low]) => low)),
      Math.max(...reach.map(([, high]) => high)),
    ];
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThanOrEqual(symbolSize);
    expect(most - least).toBeGreaterThan(symbolSize * 0.7);
  });

  test('has the one line width of the house', () => {
    const widths = symbol(name).flatMap(({ stroke, line }) => (stroke ? [line] : []));
    expect(new Set(widths)).toEqual(new Set([2.2]));
  });
});

test('there are forty symbols, and no two are the same', () => {
  expect(symbolNames).toHaveLength(40);
  const drawn = symbolNames.map((name) => JSON.stringify(symbol(name)));
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('a name from a file may be none of ours', () => {
  expect([isSymbol('clock'), isSymbol('line'), isSymbol(''), isSymbol('toString')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
