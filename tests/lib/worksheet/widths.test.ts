import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import { keyOf, measure, type Sheet, type SheetName, sheets } from '../../../lib/worksheet/index.ts';
import { fairWidths } from '../../../lib/worksheet/kit/widths.ts';
import { inputOf } from './press-sheet.ts';

test.each([
  ['as wished where nothing breaks', [100, 50], [60, 50], [100, 50]],
  [
    'the least where a word would break, the others in proportion',
    [100, 100, 40],
    [20, 20, 60],
    [90, 90, 60],
  ],
  ['what one gives up may make another too narrow', [100, 60, 40], [20, 58, 70], [72, 58, 70]],
  ['as wished where there is not enough for all', [50, 50], [70, 40], [50, 50]],
])('columns are %s', (_, wished, least, widths) => {
  expect(fairWidths(wished.map((width, at) => ({ width, least: least[at] ?? 0 })))).toEqual(widths);
});

/** The words that go on on the next line without a hyphen. */
const broken = ({ pages }: Sheet): string[] =>
  pages.flatMap(({ ops }) =>
    ops.flatMap((op, at) => {
      const next = ops[at + 1];
      if (op.op !== 'text' || next?.op !== 'text' || next.node !== op.node || next.lang !== op.lang)
        return [];
      const isBelow = next.x === op.x && next.y > op.y && next.ink === op.ink;
      return isBelow && /\p{L}$/u.test(op.text) && /^\p{L}/u.test(next.text)
        ? [`${op.text}|${next.text}`]
        : [];
    }),
  );

test.each(locales)('no word of a sheet or a key is broken in large print: %s', async (locale: Locale) => {
  for (const paper of ['a4', 'letter'] as const) {
    const input = await inputOf({ languages: [locale], large: true, paper, lesson: 'pain-points' });
    for (const name of Object.keys(sheets) as SheetName[]) {
      expect({ name, broken: broken(sheets[name](input, measure)) }).toEqual({ name, broken: [] });
      const key = keyOf(name, input, measure);
      expect({ name, key: key ? broken(key) : [] }).toEqual({ name, key: [] });
    }
  }
});
