import { describe, expect, test } from 'vitest';
import { fold, lettersFor, locales, search, tagOf } from '../../../lib/i18n/index.ts';

const find = (texts: readonly string[], query: string) => search(texts, query, (text) => text);

describe('a search', () => {
  test.each([
    ['clanak', 'Članak'],
    ['dak', 'Đak'],
    ['oeuf', 'Œuf dur'],
    ['ar', 'Århundre'],
    ['ol', 'Øl'],
    ['naer', 'Nær'],
    ['ca', 'Ça va'],
  ])('for %s finds %s', (query, text) => {
    expect(find(['Ništa', text], query)).toEqual([text]);
  });

  test('finds letters with marks by themselves, composed or not', () => {
    expect(find(['Šuma'], 'šu')).toEqual(['Šuma']);
    expect(find(['Šuma'], 's\u030cu')).toEqual(['Šuma']);
  });

  test('wants every word, in any order, and puts what begins like the query first', () => {
    const texts = ['Take the map along', 'Present the map', 'Map as a table', 'Nothing'];
    expect(find(texts, 'map')).toEqual(['Map as a table', 'Take the map along', 'Present the map']);
    expect(find(texts, 'map the take')).toEqual(['Take the map along']);
    expect(find(texts, 'zebra')).toEqual([]);
  });

  test('without a query gives everything as it was', () => {
    expect(find(['b', 'a'], '  ')).toEqual(['b', 'a']);
  });
});

test('folding keeps what has no plain form', () => {
  expect(fold('你好 7!')).toBe('你好 7!');
});

test.each(locales)('in %s every sign of the five languages is offered once', (locale) => {
  const { own, more } = lettersFor(tagOf(locale));
  const offered = [...own, ...more].map(({ sign }) => sign);
  expect(new Set(offered).size).toBe(offered.length);
  for (const sign of 'åäöæøéèêàçœïûčćđšž’…«»„“”') expect(offered).toContain(sign);
});

test('a language’s own letters come before the others', () => {
  const own = (locale: (typeof locales)[number]) =>
    lettersFor(tagOf(locale))
      .own.map(({ sign }) => sign)
      .join('');
  expect(own('hr')).toBe('čćđšž„”’…–');
  expect(own('no')).toContain('æøå');
  expect(own('no')).not.toContain('č');
});
