import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette } from '../../lib/worksheet/palette.ts';
import { filesUnder } from '../../scripts/sources.mjs';

// What the eye has to tell apart, computed from the tokens and from every style (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).

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

type Pair = readonly [colour: string, ground: string];

/** Grounds within a page, on which there is ink. */
const washes = ['signal-wash', 'trail-wash', 'grid', ...grounds];

/** Lines that only part things, grounds, and what darkens the page: nothing has to be read from them. */
const quiet = ['rule', 'grid', 'veil', 'page', ...grounds, 'signal-wash', 'trail-wash'];

/** A colour that a property takes from the tokens; null where it takes none. */
function tokenIn(declarations: string, property: RegExp): string | null {
  for (const [, name = '', value = ''] of declarations.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)) {
    const token =
      property.test(name) && /var\(--([\w-]+)/.exec(value.replace(/var\(--(line|radius)-[^)]*\)/g, ''))?.[1];
    if (token && token in plain) return token;
  }
  return null;
}

const rules = ['app', 'components']
  .flatMap(filesUnder)
  .filter((file) => file.endsWith('.css') && file !== 'app/tokens.css')
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\{([^{}]*)\}/g)].map(([, rule = '']) => rule));

/** Every pair of letters and ground that a style names; one that names half of it stands on paper, or has ink on it. */
const writtenTexts = rules.flatMap((rule): Pair[] => {
  const colour = tokenIn(rule, /^color$/);
  const ground = tokenIn(rule, /^background(-color)?$/);
  if (colour && ground) return [[colour, ground]];
  if (ground && washes.includes(ground)) return [['ink', ground]];
  return colour && !quiet.includes(colour) ? ['paper', 'sheet'].map((on): Pair => [colour, on]) : [];
});

/** Every line, mark and shape that a style draws, but those from which nothing is read. */
const writtenLines = rules.flatMap((rule): Pair[] =>
  [
    /^background(-color)?$/,
    /^border/,
    /^outline/,
    /^stroke$/,
    /^fill$/,
    /^box-shadow$/,
    /^accent-color$/,
    /^text-decoration/,
  ]
    .map((property) => tokenIn(rule, property))
    .filter((colour): colour is string => colour !== null && !quiet.includes(colour))
    .flatMap((colour) => ['paper', 'sheet'].map((ground): Pair => [colour, ground])),
);

/** Letters and what they stand on, also where a style names the one and another style the other. */
const texts = [
  ...grounds.flatMap((ground) => ['ink', 'soft', 'signal', 'trail'].map((colour) => [colour, ground])),
  ...['ink', 'soft', 'signal'].map((colour) => [colour, 'signal-wash']),
  ...['ink', 'soft', 'trail'].map((colour) => [colour, 'trail-wash']),
  ...['ink', 'trail', 'signal'].map((ground) => ['sheet', ground]), // on buttons and waymarks
  ...['ink', 'soft'].map((colour) => [colour, 'grid']),
  ...writtenTexts,
];

/** Lines, marks and the ring of the focus. */
const lines = [
  ...grounds.flatMap((ground) =>
    ['ink', 'soft', 'signal', 'trail', 'sky', 'plum', 'ochre'].map((colour) => [colour, ground]),
  ),
  ...['signal-wash', 'trail-wash'].flatMap((ground) => ['ink', 'sky'].map((colour) => [colour, ground])),
  ...writtenLines,
];

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

test('the styles name pairs of colours', () => {
  expect(new Set(writtenTexts.map(String)).size).toBeGreaterThan(10);
  expect(new Set(writtenLines.map(String)).size).toBeGreaterThan(8);
});

test('high contrast has a colour for every token', () => {
  expect(Object.keys(plain).length).toBeGreaterThan(10);
  expect(Object.keys(strong).sort()).toEqual(Object.keys(plain).sort());
});

describe.each(themes)('in the theme $name', ({ tokens, side, text, line }) => {
  const between = ([colour = '', ground = '']: readonly string[]) =>
    contrast(tokens[colour]?.[side] ?? '', tokens[ground]?.[side] ?? '');
  const below = (pairs: readonly (readonly string[])[], least: number) =>
    [...new Map(pairs.map((pair) => [pair.join(), pair])).values()]
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

describe('on paper', () => {
  const { ink, soft, paper, wash, signal, trail, rule } = palette;
  const washes = [wash, palette['signal-wash'], palette['trail-wash']];

  test('letters have at least 4.5 to 1 on every ground', () => {
    for (const colour of [ink, soft, signal, trail])
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
    for (const ground of washes)
      for (const colour of [ink, soft]) expect(contrast(colour, ground), ground).toBeGreaterThanOrEqual(4.5);
  });
  test('faces and marks have at least 3 to 1 on their washes', () => {
    expect(contrast(signal, palette['signal-wash'])).toBeGreaterThanOrEqual(3);
    expect(contrast(trail, palette['trail-wash'])).toBeGreaterThanOrEqual(3);
  });
  test('a grey copy keeps the lines and the washes apart from paper', () => {
    expect(contrast(rule, paper)).toBeGreaterThanOrEqual(2);
    for (const ground of washes) expect(contrast(ground, paper), ground).toBeGreaterThanOrEqual(1.1);
  });
});
