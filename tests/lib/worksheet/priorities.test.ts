import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/i18n/index.ts';
import { idea, inOrder } from '../../../lib/journey/index.ts';
import { filled, supports } from '../../../lib/worksheet/index.ts';
import { everything, run } from '../journey/telling.ts';
import { answersOn, pressed } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(supports)('the priorities at “%s” are sound, on two pages at most', async (support) => {
    for (const fillable of [false, true]) {
      const { sheet } = await pressed('priorities', { support, fillable, languages: [locale] });
      expectSound(sheet);
      expect(sheet.pages.length).toBeLessThan(3);
    }
  });
});

test('two languages and large print are sound too', async () => {
  expectSound((await pressed('priorities', { support: 'example', languages: ['hr', 'fr'] })).sheet);
  expectSound((await pressed('priorities', { support: 'frames', large: true, paper: 'letter' })).sheet);
});

test('the matrix says where each idea of the example lies, and nothing without ideas', async () => {
  const alt = async (support: 'example' | 'frames') =>
    (await pressed('priorities', { support })).sheet.structure.find(({ role }) => role === 'Figure')?.alt;
  expect(await alt('example')).toContain('Idea 1: impact 5, feasibility 4. Idea 2: impact 4, feasibility 2.');
  expect(await alt('frames')).not.toContain('Idea');
});

test('ideas with the same ranks do not lie on each other', async () => {
  const same = ['a', 'b', 'c', 'd'].map(
    (id) => ({ do: 'add', in: 'ideas', record: idea({ id, text: id, impact: 3, feasibility: 3 }) }) as const,
  );
  const { sheet } = await pressed('priorities', { map: run(everything(), ...same) });
  expectSound(sheet);
  expect(sheet.structure.find(({ role }) => role === 'Figure')?.alt).toContain('Idea 5: impact 3');
});

test('four empty rows come back as four ideas with their ranks', async () => {
  const { sheet, map } = await pressed('priorities', { fillable: true });
  const answers = answersOn(sheet);
  expect(answers.size).toBe(4 * 7);
  const after = filled(map, answers);
  expect([after.changed.length, after.refused]).toEqual([answers.size, []]);
  expect(inOrder(after.map.ideas)).toHaveLength(4);
  expect(after.map.ideas['paper-2']).toMatchObject({
    text: 'Answer to ideas/paper-2/text',
    impact: 5,
    feasibility: 5,
    chosen: true,
    reason: 'Answer to ideas/paper-2/reason',
    measure: 'Answer to ideas/paper-2/measure',
    date: 'Answer to ideas/paper-2/date',
  });
});

test('what the map says already stands in the fields', async () => {
  const { sheet } = await pressed('priorities', { support: 'example', fillable: true });
  const values = new Map(fieldsOf(sheet).map(({ name, value }) => [name, value]));
  expect(
    ['impact', 'feasibility', 'chosen', 'date'].map((part) => values.get(`ideas/turns/${part}`)),
  ).toEqual(['5', '4', 'yes', '2027-03-01']);
});

test('an idea that is longer than a page goes on, and none of it is lost', async () => {
  const text = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
  const map = run(everything(), { do: 'edit', in: 'ideas', id: 'turns', change: { text, measure: text } });
  const { sheet } = await pressed('priorities', { map });
  expectSound(sheet);
  expect(readNodes(sheet).filter((said) => said.endsWith(text))).toHaveLength(2);
});
