// Every sheet in every language, on every paper, to print and to fill in, at every support level; and every pair of
// languages on three sheets.
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../content/index.ts';
import { locales } from '../../../lib/i18n/index.ts';
import {
  isOfMap,
  measure,
  type Paper,
  type Sheet,
  type SheetInput,
  type SheetName,
  sheetNames,
  sheets,
} from '../../../lib/worksheet/index.ts';
import {
  type About,
  everySupport,
  everyWay,
  inLargePrint,
  inTwo,
  pairedSheets,
  pairs,
  wayOf,
  wholeAndBegun,
} from './matrix.ts';
import { expectStructure, outside, overlaps, tooSmall } from './sheet-check.ts';

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

/** Lays out a sheet every way that is asked for, and gives what is wrong with any of them. */
const faultsOf = (name: SheetName, all: readonly About[], on?: readonly Paper[]): string[] =>
  everyWay(name, all, on).flatMap((input) => {
    const sheet = sheets[name](input, measure);
    expectStructure(sheet);
    return faults(sheet, input).map((fault) => `${wayOf(input)}: ${fault}`);
  });

describe.each(sheetNames)('%s', (name) => {
  test.each(locales)('fits every paper at every support level: %s', async (locale) => {
    for (const about of await everySupport(locale, 'school-lunch'))
      expect(faultsOf(name, [about])).toEqual([]);
    expect(faultsOf(name, [await inLargePrint(locale)])).toEqual([]);
  });
});

test.each(pairs)('two languages fit on a sheet: %s and %s', async (first, other) => {
  const all = await inTwo(first, other);
  for (const name of pairedSheets) expect(faultsOf(name, all)).toEqual([]);
});

describe.each(scenarios.filter(({ name }) => name !== 'school-lunch'))('$name', ({ name: scenario }) => {
  test.each(locales)('fits every sheet: %s', async (locale) => {
    for (const about of await wholeAndBegun(locale, scenario))
      for (const name of sheetNames.filter(isOfMap)) expect(faultsOf(name, [about], ['a4'])).toEqual([]);
  });

  test.each(locales)('fits the journey map at every support level: %s', async (locale) => {
    expect(faultsOf('journey-map', await everySupport(locale, scenario))).toEqual([]);
  });
});
