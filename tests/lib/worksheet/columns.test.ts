import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journeyOf } from '../../../lib/journey/index.ts';
import { evenPagesOfColumns, pagesOfColumns } from '../../../lib/worksheet/columns.ts';
import { told } from '../journey/telling.ts';

/** A journey whose stages have so many steps. */
const journey = (...counts: number[]) =>
  journeyOf(
    told({
      stages: Object.fromEntries(
        counts.map((count, at) => [
          `s${at + 1}`,
          Array.from({ length: count }, (_, i) => `s${at + 1}-${i + 1}`),
        ]),
      ),
    }).states.now,
  );

/** Pages as text: each stage's number with its count of columns. */
const read = (most: number, ...counts: number[]) =>
  pagesOfColumns(journey(...counts), most).map((page) =>
    page.map(({ number, steps }) => `${number}:${steps.length}`).join(' '),
  );

test('stages stand side by side as long as they fit', () => {
  expect(read(8, 2, 3, 2, 1)).toEqual(['1:2 2:3 3:2 4:1']);
  expect(read(6, 2, 3, 2, 1)).toEqual(['1:2 2:3', '3:2 4:1']);
});

test('a stage that does not fit beside the last goes whole on a new page', () => {
  expect(read(4, 3, 3)).toEqual(['1:3', '2:3']);
});

test('a stage too long for any page is cut into even parts', () => {
  expect(read(6, 7)).toEqual(['1:4', '1:3']);
  expect(read(6, 40)).toEqual(['1:6', '1:6', '1:6', '1:6', '1:6', '1:6', '1:4']);
  expect(read(6, 1, 8)).toEqual(['1:1 2:4', '2:4']);
});

test('a stage without steps takes no column and keeps its number', () => {
  expect(read(6, 2, 0, 2)).toEqual(['1:2 3:2']);
  expect(read(6)).toEqual([]);
  expect(read(6, 0)).toEqual([]);
});

test('every step stands in one column, in order and numbered on, and no page has too many or none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 20 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (counts, most) => {
        const given = journey(...counts);
        const pages = pagesOfColumns(given, most);
        for (const page of pages) {
          const columns = page.reduce((sum, { steps }) => sum + steps.length, 0);
          expect(columns).toBeGreaterThan(0);
          expect(columns).toBeLessThanOrEqual(most);
        }
        const columns = pages.flat().flatMap(({ steps }) => steps);
        expect(columns.map(({ step }) => step)).toEqual(given.flatMap(({ steps }) => steps));
        expect(columns.map(({ number }) => number)).toEqual(columns.map((_, at) => at + 1));
      },
    ),
  );
});

test('columns are shared out evenly over as few pages as they need', () => {
  const counts = (most: number, ...of: number[]) =>
    evenPagesOfColumns(journey(...of), most).map((page) =>
      page.reduce((sum, { steps }) => sum + steps.length, 0),
    );
  expect(counts(8, 2, 2, 2, 2, 2)).toEqual([6, 4]);
  expect(counts(8, 2, 3, 2, 1)).toEqual([8]);
  expect(counts(8, 9)).toEqual([5, 4]);
  expect(counts(8)).toEqual([]);
});
