// Every letter that the layout set comes back out of the PDF, in its order: nothing is lost at a wrap, in a ligature or
// in a sign that the font draws as another. Every sheet on A4; in Croatian on every paper.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import { paint } from '../../../lib/pdf/index.ts';
import {
  isOfMap,
  keyOf,
  measure,
  type Sheet,
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
} from '../worksheet/matrix.ts';
import { fontFiles } from './font-files.ts';
import { lettersOf, lettersSet } from './letters.ts';

async function lettersIn(sheet: Sheet): Promise<string[]> {
  const task = getDocument({ data: await paint(sheet, fontFiles), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(lettersOf(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return pages;
}

const papersFor = (locale: Locale) => (locale === 'hr' ? undefined : (['a4'] as const));

async function expectLetters(name: SheetName, all: readonly About[], locale: Locale) {
  for (const input of everyWay(name, all, papersFor(locale))) {
    const sheet = sheets[name](input, measure);
    expect(await lettersIn(sheet)).toEqual(lettersSet(sheet));
  }
}

async function expectLettersOfKey(name: SheetName, about: About, locale: Locale) {
  for (const input of everyWay(name, [about], papersFor(locale))) {
    const key = input.fillable ? null : keyOf(name, input, measure);
    if (key) expect(await lettersIn(key)).toEqual(lettersSet(key));
  }
}

describe.each(sheetNames)('%s', (name) => {
  test.each(locales)('keeps every letter: %s', async (locale) => {
    const all = await everySupport(locale, 'school-lunch');
    // What is not made from a map is the same at every support level, and so is a key.
    await expectLetters(name, isOfMap(name) ? all : all.slice(0, 1), locale);
    for (const about of all.slice(0, 1)) await expectLettersOfKey(name, about, locale);
  });

  test.each(locales)('keeps every letter in large print: %s', async (locale) => {
    const about = await inLargePrint(locale);
    await expectLetters(name, [about], locale);
    await expectLettersOfKey(name, about, locale);
  });
});

test.each(locales)('the phone keeps every letter: %s', async (locale) => {
  await expectLetters('journey-map', await everySupport(locale, 'second-hand-phone'), locale);
});

describe.each(pairedSheets)('%s in two languages', (name) => {
  test.each(pairs)('keeps every letter: %s and %s', async (first, other) => {
    await expectLetters(name, await inTwo(first, other), first);
  });
});
