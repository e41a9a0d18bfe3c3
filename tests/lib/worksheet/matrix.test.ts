// Every sheet in every language, on every paper, to print and to fill in, at every support level; and every pair of
// languages on three sheets.
import { describe, expect, test } from 'vitest';
import { type PressSource, sideOf } from '../../../content/press.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import {
  measure,
  type Paper,
  type Sheet,
  type SheetInput,
  type SheetName,
  type Side,
  sheets,
  supports,
} from '../../../lib/worksheet/index.ts';
import { expectStructure, outside, overlaps, tooSmall } from './sheet-check.ts';

const names = Object.keys(sheets) as SheetName[];
const lesson = 'what-is-a-journey-map';

const sides = new Map<string, Promise<Side>>();
function side(locale: Locale, source: PressSource, lesson?: string): Promise<Side> {
  const key = JSON.stringify([locale, source, lesson]);
  const there = sides.get(key) ?? sideOf(locale, source, lesson);
  sides.set(key, there);
  return there;
}

/** What is wrong with a sheet; nothing where all is well. */
function faults(sheet: Sheet, { large }: SheetInput): string[] {
  const fields = sheet.pages.flatMap(({ ops }) => ops.filter((op) => op.op === 'field'));
  const twice = fields.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at);
  const edge = large ? 0 : 30 - 0.01;
  const beyond = sheet.pages.flatMap(({ width, height, ops }) =>
    ops.flatMap((op) =>
      op.op === 'field' &&
      (op.x < edge || op.y < edge || op.x + op.width > width - edge || op.y + op.height > height - edge)
        ? [op.name]
        : [],
    ),
  );
  return [
    ...sheet.reports.map((report) => JSON.stringify(report)),
    ...outside(sheet).map((text) => `outside the margins: ${text}`),
    ...tooSmall(sheet).map((text) => `too small: ${text}`),
    ...overlaps(sheet).map((pair) => `on each other: ${pair}`),
    ...twice.map((name) => `two fields: ${name}`),
    ...fields.filter(({ name }) => name.includes('.')).map(({ name }) => `a full stop: ${name}`),
    ...beyond.map((name) => `a field outside the margins: ${name}`),
  ];
}

const papersOf = (name: SheetName): readonly Paper[] =>
  name === 'journey-map' ? ['a4', 'letter', 'a3'] : ['a4', 'letter'];

/** Lays out a sheet every way that is asked for, and gives what is wrong with any of them. */
function everyWay(name: SheetName, all: readonly Omit<SheetInput, 'paper' | 'fillable'>[]): string[] {
  return all.flatMap((given) =>
    papersOf(name).flatMap((paper) =>
      [false, true].flatMap((fillable) => {
        const input = { ...given, paper, fillable };
        const sheet = sheets[name](input, measure);
        expectStructure(sheet);
        const way = `${paper}${fillable ? ', fillable' : ''}${given.large ? ', large' : ''}`;
        return faults(sheet, input).map((fault) => `${way}: ${fault}`);
      }),
    ),
  );
}

describe.each(names)('%s', (name) => {
  test.each(locales)('fits every paper at every support level: %s', async (locale) => {
    for (const support of supports) {
      const one = await side(locale, { scenario: 'school-lunch', support }, lesson);
      expect({ support, faults: everyWay(name, [{ sides: [one], large: false }]) }).toEqual({
        support,
        faults: [],
      });
    }
    const one = await side(locale, { scenario: 'school-lunch', support: 'frames' }, lesson);
    expect(everyWay(name, [{ sides: [one], large: true }])).toEqual([]);
  });
});

test.each(locales)('the phone fits the journey map: %s', async (locale) => {
  for (const support of supports) {
    const one = await side(locale, { scenario: 'second-hand-phone', support });
    expect(everyWay('journey-map', [{ sides: [one], large: false }])).toEqual([]);
  }
});

const pairs = locales.flatMap((first) =>
  locales.filter((other) => other !== first).map((other) => [first, other] as const),
);

test.each(pairs)('two languages fit on a sheet: %s and %s', async (first, other) => {
  for (const support of ['example', 'frames'] as const) {
    const both = [
      await side(first, { scenario: 'school-lunch', support }),
      await side(other, { scenario: 'school-lunch', support }),
    ] as const;
    for (const name of ['journey-map', 'touchpoints', 'emotion-curve'] as const)
      expect(everyWay(name, [{ sides: both, large: false }])).toEqual([]);
  }
});
