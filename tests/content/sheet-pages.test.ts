import { expect, test } from 'vitest';
import { course, pageOfSheet } from '../../content/index.ts';
import { sheetNames } from '../../lib/worksheet/index.ts';

test.each(sheetNames)('%s leads to a page that there is', (sheet) => {
  const pages = ['/glossary/', ...course.map(({ name }) => `/lessons/${name}/`)];
  expect(pages).toContain(pageOfSheet(sheet, null));
  expect(pages).toContain(pageOfSheet(sheet, 'pain-points'));
});

test('a sheet made from a lesson leads to that lesson, cards of all lessons to the glossary', () => {
  expect(pageOfSheet('quiz', 'why-map')).toBe('/lessons/why-map/');
  expect(pageOfSheet('glossary-cards', 'why-map')).toBe('/lessons/why-map/');
  expect(pageOfSheet('glossary-cards', null)).toBe('/glossary/');
  expect(pageOfSheet('five-phases', null)).toBe('/lessons/stages-and-steps/');
});
