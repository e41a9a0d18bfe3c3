import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../lib/i18n/index.ts';
import { visibleIn } from './visible.ts';

/** The quotation marks of a language, opening and closing, as they stand in a text. */
const quotes: Record<Locale, RegExp> = {
  sv: /”[^”]*”/g,
  no: /«[^«»]*»/g,
  fr: /«\u00a0[^«»]*\u00a0»/g,
  hr: /„[^„”]*”/g,
  en: /“[^“”]*”/g,
};

const anyQuote = /[«»„“”‟‚‘‹›"'`´]/;
/** Strings that end with a space because words follow them. */
const open = /journey: labelled$/;

const faults = async (locale: Locale, isFault: (text: string) => boolean) =>
  (await visibleIn(locale)).filter(([, text]) => isFault(text)).map(([where, text]) => `${where}: ${text}`);

describe.each(locales)('in %s', (locale) => {
  test('quotation marks are the language’s own, in pairs, and none is straight', async () => {
    expect(await faults(locale, (text) => anyQuote.test(text.replace(quotes[locale], '')))).toEqual([]);
  });

  test('three dots are one sign, dashes are not hyphens, and spaces stand alone and never at an end', async () => {
    const ends = (await visibleIn(locale)).filter(
      ([where, text]) => text !== text.trim() && !open.test(where),
    );
    expect(ends).toEqual([]);
    expect(await faults(locale, (text) => /\.\.|\s-\s|--| {2}/.test(text))).toEqual([]);
  });

  test('there are strings to look at, and letters are composed', async () => {
    expect((await visibleIn(locale)).length).toBeGreaterThan(300);
    expect(await faults(locale, (text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

test('in French a narrow no-break space stands before ; ! and ?, and a no-break space before a colon', async () => {
  const bare = (text: string) => /[^\u202f?!][;!?]|(?<=\u202f)\s[;!?]|[^\u00a0]:(?!\d)|^[;!?:]/u.test(text);
  expect(bare('Où\u202f? Là\u202f!')).toBe(false);
  expect(bare('Ici\u00a0: oui')).toBe(false);
  expect([bare('Où ?'), bare('Où?'), bare('Ici\u202f: oui'), bare('Ici: oui')]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(await faults('fr', bare)).toEqual([]);
});

test('in French nothing breaks between a number and the word that counts it as time', async () => {
  expect(await faults('fr', (text) => /\d h\b/.test(text))).toEqual([]);
});

test.each(locales.filter((locale) => locale !== 'fr'))(
  'in %s no space stands before ; ! ? and :',
  async (locale) => {
    expect(await faults(locale, (text) => /\s[;!?:]/u.test(text))).toEqual([]);
  },
);
