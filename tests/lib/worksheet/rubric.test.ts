import { expect, test } from 'vitest';
import { measure, sheets } from '../../../lib/worksheet/index.ts';
import { stringsOf } from '../../content/visible.ts';
import { inputOf, ways } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

test.each(ways)('the rubric is drawn well as %o', async (way) => {
  expectSound(sheets.rubric(await inputOf(way), measure));
});

test.each([{}, { large: true }])('every sentence of the rubric stands on it as %o', async (way) => {
  const input = await inputOf(way);
  const said = readNodes(sheets.rubric(input, measure));
  const sentences = stringsOf(input.sides[0].rubric?.criteria)
    .filter(([path]) => !path.endsWith('.id'))
    .map(([, text]) => text);
  expect(sentences).toHaveLength(8 * 5);
  expect(sentences.filter((text) => !said.some((one) => one.includes(text)))).toEqual([]);
});

test.each(ways.slice(3))(
  'one chooses for oneself and a classmate, and writes stars and a wish',
  async (way) => {
    const fields = fieldsOf(sheets.rubric(await inputOf(way), measure));
    const names = fields.map(({ name }) => name).filter((name) => name.startsWith('sheet/'));
    expect(names).toHaveLength(8 * 2 + 3);
    expect(names.slice(0, 2)).toEqual(['sheet/rubric/personView/self', 'sheet/rubric/personView/peer']);
    expect(names.slice(-3)).toEqual([
      'sheet/rubric/firstStar',
      'sheet/rubric/secondStar',
      'sheet/rubric/wish',
    ]);
  },
);
