// How sheets go from page to page: no head is left alone, no last row goes on alone, no page is there for two lines.
import { describe, expect, test } from 'vitest';
import { course } from '../../../content/index.ts';
import {
  keyOf,
  measure,
  type Sheet,
  type SheetInput,
  type SheetName,
  sheets,
} from '../../../lib/worksheet/index.ts';
import { makeSheet } from '../../../lib/worksheet/kit/desk.ts';
import { say } from '../../../lib/worksheet/kit/said.ts';
import { table } from '../../../lib/worksheet/kit/table.ts';
import { inputOf, ways } from './press-sheet.ts';

const names = Object.keys(sheets) as SheetName[];
const input = await inputOf();

/** The headings that are the last thing on a page. */
function left({ pages, structure }: Sheet): string[] {
  return pages.flatMap(({ ops }) => {
    // Boxes and lines to write on are no part of what is read, but they stand below their heading.
    const last = ops.findLast(({ node, op }) => node !== null || op === 'rect' || op === 'line');
    const is = last?.op === 'text' && last.node !== null && structure[last.node]?.role === 'H2';
    return is ? [last.text] : [];
  });
}

describe.each(ways)('as %o', (way) => {
  test('no heading stands alone at the foot of a page', async () => {
    for (const support of ['frames', 'example'] as const) {
      const input = await inputOf({ ...way, support, lesson: 'what-is-a-journey-map' });
      for (const name of names) {
        expect({ name, left: left(sheets[name](input, measure)) }).toEqual({ name, left: [] });
        const key = keyOf(name, input, measure);
        expect({ name, key: key ? left(key) : [] }).toEqual({ name, key: [] });
      }
    }
  });

  test.each(course)('no number of a question does in the quiz of $name', async ({ name }) => {
    expect(left(sheets.quiz(await inputOf({ ...way, lesson: name }), measure))).toEqual([]);
  });
});

/** How many rows of a table stand on each of its pages. */
function rowsOnPages(input: SheetInput, rows: number): number[] {
  const sheet = makeSheet(input, { title: () => 'Sheet' }, measure, (desk) => {
    const said = (text: string) => say(desk, () => text);
    const blank = { name: 'sheet/blank', hint: said('blank'), lines: 3 };
    table(desk, {
      summary: said('rows'),
      columns: [
        { head: said('Row'), share: 50 },
        { head: said('Answer'), share: 50 },
      ],
      rows: Array.from({ length: rows }, (_, at) => [{ said: said(`row ${at + 1}`) }, { blank }]),
    });
  });
  return sheet.pages.map(
    ({ ops }) => ops.filter((op) => op.op === 'text' && op.text.startsWith('row ')).length,
  );
}

test('the last row of a table does not go on alone', () => {
  const most = rowsOnPages(input, 30)[0] ?? 0;
  expect(most).toBeGreaterThan(5);
  expect(rowsOnPages(input, most)).toEqual([most]);
  expect(rowsOnPages(input, most + 1)).toEqual([most - 1, 2]);
  expect(rowsOnPages(input, most + 2)).toEqual([most, 2]);
});

test.each([
  ['rubric', 4],
  ['content-plan', 1],
  ['field-notes', 2],
  ['priorities', 2],
  ['persona', 1],
] as const)('%s leaves less room to write in where that saves a page', async (name, pages) => {
  const both = await inputOf({ languages: ['hr', 'fr'] });
  expect(sheets[name](both, measure).pages).toHaveLength(pages);
});
