import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/i18n/index.ts';
import { inOrder } from '../../../lib/journey/index.ts';
import { filled, supports } from '../../../lib/worksheet/index.ts';
import { everything, run } from '../journey/telling.ts';
import { answersOn, pressed } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(supports)('notes and a survey at “%s” are two sound pages', async (support) => {
    for (const fillable of [false, true]) {
      const { sheet } = await pressed('field-notes', { support, fillable, languages: [locale] });
      expectSound(sheet);
      expect(sheet.pages).toHaveLength(2);
    }
  });
});

test('two languages and large print are sound too', async () => {
  expectSound((await pressed('field-notes', { support: 'example', languages: ['hr', 'fr'] })).sheet);
  expectSound(
    (await pressed('field-notes', { support: 'example', languages: ['sv', 'en'], large: true })).sheet,
  );
});

test('the example tells what was found out, with room for one more; frames tell nothing of it', async () => {
  const said = 'What was said, word for word When I finally sit down, the others are packing up.';
  const texts = async (support: 'example' | 'frames') =>
    readNodes((await pressed('field-notes', { support })).sheet);
  expect(await texts('example')).toEqual(expect.arrayContaining([said, 'Note 3']));
  expect((await texts('frames')).join()).not.toContain('packing up');
});

test('what is filled in comes back as evidence: notes of the chosen kind, and a survey', async () => {
  const { sheet, map } = await pressed('field-notes', { fillable: true });
  const answers = answersOn(sheet);
  const after = filled(map, answers);
  expect(after.refused).toEqual([]);
  expect(inOrder(after.map.evidence).map(({ id, kind }) => [id, kind])).toEqual([
    ['paper-1', 'feedback'],
    ['paper-2', 'feedback'],
    ['paper-3', 'feedback'],
    ['survey-1', 'survey'],
  ]);
  expect(after.map.evidence['survey-1']).toMatchObject({
    source: 'Answer to evidence/survey-1/source',
    number: 'Answer to evidence/survey-1/number',
    date: 'Answer to evidence/survey-1/date',
  });
  const odd = filled(map, new Map([['evidence/paper-1/kind', 'rumour']]));
  expect([odd.map, odd.refused]).toEqual([map, ['evidence/paper-1/kind']]);
});

test('the evidence of a map of one’s own comes first, and new notes take ids that are free', async () => {
  const map = run(everything(), {
    do: 'add',
    in: 'evidence',
    record: { id: 'paper-1', kind: 'interview', source: 'The cook', quote: '', number: '', date: '' },
  });
  const { sheet } = await pressed('field-notes', { map, fillable: true });
  const sources = fieldsOf(sheet).filter(
    ({ name }) => name.startsWith('evidence/') && name.endsWith('/source'),
  );
  expect(sources.map(({ name, value }) => [name, value])).toEqual([
    ['evidence/count/source', ''],
    ['evidence/paper-1/source', 'The cook'],
    ['evidence/paper-2/source', ''],
    ['evidence/survey-1/source', ''],
  ]);
});

test('a quote that is longer than a page goes on, and none of it is lost', async () => {
  const quote = Array.from({ length: 1500 }, (_, at) => `word${at}`).join(' ');
  const map = run(everything(), { do: 'edit', in: 'evidence', id: 'count', change: { quote } });
  const { sheet } = await pressed('field-notes', { map });
  expectSound(sheet);
  expect(readNodes(sheet).some((text) => text.endsWith(quote))).toBe(true);
});
