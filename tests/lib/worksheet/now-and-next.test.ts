import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/i18n/index.ts';
import { feelingAt, notesOf } from '../../../lib/journey/index.ts';
import { filled, supports } from '../../../lib/worksheet/index.ts';
import { lunch, told } from '../journey/telling.ts';
import { answersOn, pressed } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(supports)('now and next at “%s” is sound', async (support) => {
    for (const fillable of [false, true])
      expectSound((await pressed('now-and-next', { support, fillable, languages: [locale] })).sheet);
  });
});

test('two languages and large print are sound too', async () => {
  expectSound((await pressed('now-and-next', { support: 'example', languages: ['hr', 'fr'] })).sheet);
  expectSound((await pressed('now-and-next', { support: 'frames', large: true, paper: 'letter' })).sheet);
});

test('the example shows what is different, says what stays, and draws both curves', async () => {
  const { sheet } = await pressed('now-and-next', { support: 'example' });
  const said = readNodes(sheet);
  expect(said).toContain('Joins the short queue for PE groups');
  expect(said.filter((text) => text === 'as now')).toHaveLength(7);
  const alts = sheet.structure.flatMap(({ alt }) => alt ?? []);
  expect(alts.at(-1)).toMatch(
    /Now: .*3\. Waits in the queue: very bad.* Then: .*3\. Waits in the queue: good/,
  );
});

test('a map without a future leaves room for it on paper, and copies the present on the screen', async () => {
  const map = told(lunch);
  const paper = await pressed('now-and-next', { map });
  expect(readNodes(paper.sheet).filter((text) => text.includes('Runs across'))).toHaveLength(1);
  const { sheet } = await pressed('now-and-next', { map, fillable: true });
  const field = fieldsOf(sheet).find(({ name }) => name === 'cell/next/action/go');
  expect(field?.value).toBe('Runs across the yard');
});

test('what is filled in on a blank sheet comes back as a present and a future', async () => {
  const { sheet, map } = await pressed('now-and-next', { fillable: true });
  const answers = answersOn(sheet);
  const after = filled(map, answers);
  expect([after.changed.length, after.refused]).toEqual([answers.size, []]);
  const { now, next } = after.map.states;
  if (!next) throw new Error('The future was not begun.');
  expect(notesOf(now, 'action', 'wait')[0]?.text).toBe('Answer to cell/now/action/wait');
  expect(notesOf(next, 'action', 'wait')[0]?.text).toBe('Answer to cell/next/action/wait');
  expect(feelingAt(next, 'wait')).toMatchObject({ score: 2, because: 'Answer to feeling/next/wait/because' });
  expect(feelingAt(now, 'wait')).toBeUndefined();
  expect(after.map.pitch).toBe('Answer to pitch');
});
