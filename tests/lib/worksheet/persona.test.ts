import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/i18n/index.ts';
import { filled, type Support, supports } from '../../../lib/worksheet/index.ts';
import { answersOn, pressed } from './press-sheet.ts';
import { expectSound, readNodes } from './sheet-check.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(supports)('the persona at “%s” is one sound page', async (support) => {
    for (const fillable of [false, true]) {
      const { sheet } = await pressed('persona', { support, fillable, languages: [locale] });
      expectSound(sheet);
      expect(sheet.pages).toHaveLength(1);
    }
  });
});

test('two languages and large print are sound too', async () => {
  expectSound((await pressed('persona', { support: 'example', languages: ['sv', 'no'], large: true })).sheet);
  const { sheet } = await pressed('persona', { languages: ['hr', 'fr'] });
  expectSound(sheet);
  expect(sheet.pages).toHaveLength(1);
});

test('the example says who Maya is; frames leave her name and the problem; blank leaves nothing', async () => {
  const texts = async (support: Support) =>
    readNodes((await pressed('persona', { support })).sheet).map((text) => text.trim());
  const name = 'What is the person called? Maya';
  expect(await texts('example')).toEqual(
    expect.arrayContaining(['12 years old, Year 8', 'Enough time to eat without rushing', name]),
  );
  const frames = await texts('frames');
  expect(frames).toEqual(
    expect.arrayContaining([name, 'On PE days 11 minutes of her lunch break go on queueing', 'counted']),
  );
  expect(frames).not.toContain('12 years old, Year 8');
  expect((await texts('blank')).join()).not.toContain('Maya');
});

test('what is filled in comes back as claims of their kinds with their marks', async () => {
  const { sheet, map } = await pressed('persona', { fillable: true });
  const answers = answersOn(sheet);
  expect(answers.size).toBe(11);
  const after = filled(map, answers);
  expect([after.changed.length, after.refused]).toEqual([11, []]);
  expect(after.map.persona.name).toBe('Answer to persona');
  expect(Object.values(after.map.persona.claims).map(({ about, text, mark }) => [about, text, mark])).toEqual(
    ['demographics', 'goal', 'motive', 'need', 'problem'].map((about) => [
      about,
      `Answer to claim/${about}/0/text`,
      'guessed',
    ]),
  );
});
