import { expect, test } from 'vitest';
import { partsOf, show } from '../../../components/lesson/projector/parts.ts';

const article = () => {
  const element = document.createElement('article');
  element.innerHTML = '<header></header><div data-stays></div><p>a</p><h2>B</h2><p>b</p><h2>C</h2>';
  return element;
};

test('a lesson is cut at its headings, and what stays belongs to no part', () => {
  const said = partsOf(article()).map((part) => part.map(({ localName }) => localName));
  expect(said).toEqual([['header', 'p'], ['h2', 'p'], ['h2']]);
});

test('one part is shown, and all of them again in the end', () => {
  const element = article();
  const parts = partsOf(element);
  show(parts, 1);
  const away = () => [...element.querySelectorAll('[data-away]')].map(({ localName }) => localName);
  expect(away()).toEqual(['header', 'p', 'h2']);
  show(parts, null);
  expect(away()).toEqual([]);
});
