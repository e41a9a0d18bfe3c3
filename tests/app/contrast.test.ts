import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// What the eye has to tell apart, computed from the tokens (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).

type Tokens = Readonly<Record<string, readonly [light: string, dark: string]>>;

const tokensIn = (css: string): Tokens =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );

const [ordinary = '', high = ''] = readFileSync('app/tokens.css', 'utf8').split('[data-theme="contrast"]');
const plain = tokensIn(ordinary);
const strong = tokensIn(high);

const themes = [
  { name: 'light', tokens: plain, side: 0, text: 4.5, line: 3 },
  { name: 'dark', tokens: plain, side: 1, text: 4.5, line: 3 },
  { name: 'high contrast, light', tokens: strong, side: 0, text: 7, line: 4.5 },
  { name: 'high contrast, dark', tokens: strong, side: 1, text: 7, line: 4.5 },
] as const;

const grounds = ['paper', 'sheet', 'field'];

/** Letters and what they stand on. */
const texts = [
  ...grounds.flatMap((ground) => ['ink', 'soft', 'signal', 'trail'].map((colour) => [colour, ground])),
  ...['ink', 'soft', 'signal'].map((colour) => [colour, 'signal-wash']),
  ...['ink', 'soft', 'trail'].map((colour) => [colour, 'trail-wash']),
  ...['ink', 'trail', 'signal'].map((ground) => ['sheet', ground]), // on buttons and waymarks
  ['ink', 'grid'],
] as const;

/** Lines, marks and the ring of the focus. */
const lines = grounds.flatMap((ground) =>
  ['ink', 'soft', 'signal', 'trail', 'sky', 'plum', 'ochre'].map((colour) => [colour, ground]),
);

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test('high contrast has a colour for every token', () => {
  expect(Object.keys(plain).length).toBeGreaterThan(10);
  expect(Object.keys(strong).sort()).toEqual(Object.keys(plain).sort());
});

describe.each(themes)('in the theme $name', ({ tokens, side, text, line }) => {
  const between = ([colour = '', ground = '']: readonly string[]) =>
    contrast(tokens[colour]?.[side] ?? '', tokens[ground]?.[side] ?? '');
  const below = (pairs: readonly (readonly string[])[], least: number) =>
    pairs
      .filter((pair) => !(between(pair) >= least))
      .map((pair) => `${pair.join(' on ')}: ${between(pair).toFixed(2)}`);

  test(`text has at least ${text} to 1`, () => expect(below(texts, text)).toEqual([]));
  test(`lines that matter have at least ${line} to 1`, () => expect(below(lines, line)).toEqual([]));
});

test('in high contrast every line matters', () => {
  for (const side of [0, 1] as const)
    for (const ground of grounds)
      expect(contrast(strong.rule?.[side] ?? '', strong[ground]?.[side] ?? '')).toBeGreaterThanOrEqual(4.5);
});
