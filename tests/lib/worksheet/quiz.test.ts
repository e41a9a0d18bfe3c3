import { describe, expect, test } from 'vitest';
import { course } from '../../../content/index.ts';
import { lessonOnPaper } from '../../../content/press-words.ts';
import { keyOf, measure, sheets } from '../../../lib/worksheet/index.ts';
import { inputOf, ways } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

describe.each(course)('the quiz of $name', ({ name }) => {
  test.each(ways)('is drawn well as %o', async (way) => {
    const input = await inputOf({ ...way, lesson: name });
    expectSound(sheets.quiz(input, measure));
    const key = keyOf('quiz', input, measure);
    if (!key) throw new Error('a quiz has a key');
    expectSound(key);
  });

  test('asks all and gives no answer away; its key tells all reasons', async () => {
    const input = await inputOf({ lesson: name });
    const { questions } = await lessonOnPaper(name, 'en');
    const quiz = readNodes(sheets.quiz(input, measure));
    const key = readNodes(keyOf('quiz', input, measure) ?? sheets.quiz(input, measure));
    for (const question of questions) {
      expect(quiz).toContain(question.asked);
      if (question.kind === 'write') {
        expect(quiz).not.toContain(question.model);
        expect(key).toContain(question.model);
        continue;
      }
      for (const { text, why } of question.options) {
        expect(quiz.some((said) => said.includes(text))).toBe(true);
        expect(quiz.join()).not.toContain(why);
        expect(key).toContain(why);
      }
    }
  });
});

const fields = async (lesson: string) => {
  const input = await inputOf({ lesson, fillable: true });
  return new Map(fieldsOf(sheets.quiz(input, measure)).map((field) => [field.name, field]));
};

test('on the screen an option is ticked, a place and a group are chosen, and a score too', async () => {
  const all = await fields('thoughts-and-feelings');
  expect(all.get('sheet/quiz/thought-or-outside/thought')).toMatchObject({ kind: 'tick', value: '' });
  expect(all.get('sheet/quiz/which-word/mum')?.options?.map(({ value }) => value)).toEqual([
    '',
    'A',
    'B',
    'C',
    'D',
  ]);
  expect(all.get('sheet/quiz/set-the-curve/bed')?.options?.map(({ value }) => value)).toEqual([
    '',
    '-2',
    '-1',
    '0',
    '1',
    '2',
  ]);
  const own = await fields('project-own-map');
  expect(own.get('sheet/quiz/my-journey/text')?.kind).toBe('area');
  expect(own.get('sheet/quiz/look-again/listen')?.options?.map(({ value }) => value)).toEqual([
    '',
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
});

test('the key puts the right answer first, and things with the letter of their group', async () => {
  const key = keyOf('quiz', await inputOf({ lesson: 'thoughts-and-feelings' }), measure);
  const said = key ? readNodes(key) : [];
  const at = said.indexOf('Did they save me a place?');
  expect(said[at + 1]).toBe('yes');
  expect(said.filter((text) => text === 'yes')).toHaveLength(2);
  expect(said[said.indexOf('You call the teacher “Mum”, and the whole class hears it.') + 1]).toBe(
    'B. Embarrassed',
  );
  expect(said[said.indexOf('Gets the cat into the basket') + 1]).toBe('very bad to bad');
});

test('a second language stands under the first', async () => {
  const input = await inputOf({ lesson: 'thoughts-and-feelings', languages: ['en', 'fr'] });
  const option = readNodes(sheets.quiz(input, measure)).find((said) => said.startsWith('Did they save'));
  const { questions } = await lessonOnPaper('thoughts-and-feelings', 'fr');
  const [first] = questions;
  const french = first && 'options' in first && first.options.find(({ id }) => id === 'thought')?.text;
  expect(option).toBe(`Did they save me a place? ${french}`);
});

test('without a lesson there is no quiz', async () => {
  const input = await inputOf();
  expect(() => sheets.quiz(input, measure)).toThrow('lesson');
});
