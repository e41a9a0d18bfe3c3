import { expect, test } from 'vitest';
import { dictionary, type Glossary } from '../../../lib/course/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';

const glossaryOf = (terms: Record<string, string>): Glossary =>
  Object.fromEntries(
    Object.entries(terms).map(([id, term]) => [id, { term, definition: 'd', example: 'e' }]),
  );
const empty = glossaryOf({});
const lettersIn = (locale: Locale, terms: readonly string[]) =>
  dictionary(
    {
      sv: empty,
      no: empty,
      fr: empty,
      hr: empty,
      en: empty,
      [locale]: glossaryOf(Object.fromEntries(terms.entries())),
    },
    locale,
  ).map(({ letter, entries }) => [letter, ...entries.map(({ term }) => term)].join(' '));

test.each([
  ['sv', ['öga', 'åtgärd', 'zon', 'ärende', 'Anna'], ['A Anna', 'Z zon', 'Å åtgärd', 'Ä ärende', 'Ö öga']],
  ['no', ['åpning', 'ære', 'øre', 'zoo'], ['Z zoo', 'Æ ære', 'Ø øre', 'Å åpning']],
  ['fr', ['étape', 'enquête', 'être', 'fiche'], ['E enquête étape être', 'F fiche']],
  ['hr', ['žurba', 'cilj', 'škola', 'čas', 'sat'], ['C cilj', 'Č čas', 'S sat', 'Š škola', 'Ž žurba']],
  ['en', ['step', 'Café', 'cart'], ['C Café cart', 'S step']],
] as const)('in %s the terms stand in the alphabet of the language', (locale, terms, letters) => {
  expect(lettersIn(locale, terms)).toEqual(letters);
});

test('a term has its names in the other languages beside it, in their order', () => {
  const named = (term: string) => glossaryOf({ step: term });
  const [letter] = dictionary(
    { sv: named('steg'), no: named('trinn'), fr: named('étape'), hr: named('korak'), en: named('step') },
    'hr',
  );
  expect(letter?.entries[0]).toMatchObject({
    id: 'step',
    term: 'korak',
    elsewhere: [
      { locale: 'sv', term: 'steg' },
      { locale: 'no', term: 'trinn' },
      { locale: 'fr', term: 'étape' },
      { locale: 'en', term: 'step' },
    ],
  });
});
