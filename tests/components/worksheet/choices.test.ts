import { expect, test } from 'vitest';
import {
  choicesIn,
  firstChoices,
  type Known,
  searchOf,
  sensible,
} from '../../../components/worksheet/choices.ts';
import { sheetNames } from '../../../lib/worksheet/index.ts';

const known: Known = {
  locale: 'hr',
  sheets: sheetNames,
  scenarios: ['school-lunch', 'second-hand-phone'],
  lessons: ['why-map', 'pain-points'],
};

test('an address without choices is the first of everything in the language of the page', () => {
  expect(choicesIn('', known)).toEqual(firstChoices(known));
  expect(firstChoices(known)).toMatchObject({ sheet: 'journey-map', locale: 'hr', paper: 'a4' });
});

test('an address takes the names of the command', () => {
  const search =
    '?sheet=touchpoints&scenario=second-hand-phone&support=frames&locale=no&second=fr&paper=letter&fillable&large&no-qr';
  expect(choicesIn(search, known)).toEqual({
    sheet: 'touchpoints',
    about: { scenario: 'second-hand-phone' },
    support: 'frames',
    locale: 'no',
    second: 'fr',
    paper: 'letter',
    lesson: null,
    fillable: true,
    large: true,
    qr: false,
  });
  expect(choicesIn('?sheet=quiz&lesson=pain-points', known)).toMatchObject({ lesson: 'pain-points' });
  expect(choicesIn('?map=abc', known)).toMatchObject({ about: { map: 'abc' } });
});

test('what an address says wrongly is as if it said nothing', () => {
  const search = '?sheet=poster&scenario=moon&support=half&locale=de&second=xx&paper=a5&lesson=moon';
  expect(choicesIn(search, known)).toEqual(firstChoices(known));
});

test('choices that contradict each other are made to agree', () => {
  const agreed = (search: string) => choicesIn(search, known);
  expect(agreed('?sheet=persona&paper=a3')).toMatchObject({ paper: 'a4' });
  expect(agreed('?sheet=journey-map&paper=a3')).toMatchObject({ paper: 'a3' });
  expect(agreed('?second=hr')).toMatchObject({ second: null });
  expect(agreed('?sheet=exit-tickets')).toMatchObject({ lesson: 'why-map' });
  expect(agreed('?sheet=glossary-cards')).toMatchObject({ lesson: null });
});

test.each([
  ['?sheet=journey-map&scenario=school-lunch'],
  ['?sheet=persona&scenario=second-hand-phone&support=blank&locale=sv&second=hr&fillable&large&no-qr'],
  ['?sheet=journey-map&map=a%20%26b&paper=a3'],
  ['?sheet=quiz&lesson=pain-points&paper=letter'],
  ['?sheet=rubric&second=en'],
])('%s is read and written as the same address', (search) => {
  expect(searchOf(choicesIn(search, known), known)).toBe(search);
});

test('the address holds nothing that makes no difference to the sheet', () => {
  const choices = sensible(
    { ...firstChoices(known), sheet: 'rubric', support: 'blank', lesson: 'why-map', about: { map: 'x' } },
    known,
  );
  expect(searchOf(choices, known)).toBe('?sheet=rubric');
});
