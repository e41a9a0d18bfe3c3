import { describe, expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import { storyOf, storyText, storyWords } from '../../../lib/exchange/index.ts';
import { createT, type Locale, locales, quoted, tagOf } from '../../../lib/i18n/index.ts';
import { apply, feeling, type JourneyMap, newMap } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { lunch, run, told } from '../journey/telling.ts';

const wordsOf = async (locale: Locale) => {
  const journey = await createT(locale, 'journey');
  return storyWords(await createT(locale, 'views'), journey, scoreWords(journey));
};
const textOf = async (map: JourneyMap, locale: Locale = 'en') =>
  storyText(map.title, storyOf(map, await wordsOf(locale)));

const everyExample = locales.flatMap((locale) =>
  (['school-lunch', 'second-hand-phone'] as const).map((scenario) => ({ locale, scenario })),
);

describe.each(everyExample)('the story of $scenario in $locale', ({ locale, scenario }) => {
  test('says each action, thought, feeling and pain, the chosen idea and the pitch', async () => {
    const { example } = await scenarioMaterial(scenario, locale);
    const text = (await textOf(example, locale)).toLocaleLowerCase();
    const { notes, feelings } = example.states.now;
    const said = [
      ...Object.values(notes).filter(({ lane }) => ['action', 'thought', 'pain'].includes(lane)),
      ...Object.values(feelings).flatMap(({ word, because }) => [{ text: word }, { text: because }]),
      ...Object.values(example.ideas).filter(({ chosen }) => chosen),
      { text: example.pitch },
    ];
    for (const one of said) expect(text).toContain(one.text.toLocaleLowerCase());
  });

  test('has sentences that begin and end as sentences do', async () => {
    const { example } = await scenarioMaterial(scenario, locale);
    const words = await wordsOf(locale);
    for (const state of ['now', 'next'] as const)
      for (const part of storyOf(example, words, state)) {
        if (part.kind === 'stage') continue;
        const sentences = part.kind === 'moment' ? part.told.map((one) => one.sentence) : part.sentences;
        for (const sentence of sentences) {
          const read = sentence.map(({ text }) => text).join('');
          expect(read).toMatch(/^[^\p{Ll}]/u);
          expect(read).toMatch(/[.!?…][\p{Pf}\u00a0]*$/u);
          expect(read).not.toMatch(/\.\.|[.!?]\.|\ufdd0/u);
        }
      }
  });
});

test('a thought stands in the quotation marks of the map, what the page says in the words of the page', async () => {
  const map = told(lunch);
  const hr = storyOf({ ...map, language: 'fr' }, await wordsOf('hr'));
  const wait = hr.flatMap((part) => (part.kind === 'moment' && part.id === 'wait' ? part.told : []));
  const thought = wait.find(({ about }) => about === 'thought')?.sentence;
  expect(thought?.find(({ own }) => own)?.text).toBe('«\u00a0I’ll have ten minutes left.\u00a0»');
  expect(thought?.find(({ own }) => !own)).toBeDefined();
});

test('a capital letter and a full stop are added only where they are missing', async () => {
  const map = told({
    stages: { 'at noon': ['eat'] },
    lanes: ['action', 'thought'],
    notes: { action: { eat: 'eats quickly' }, thought: { eat: 'at last!' } },
  });
  expect(await textOf(map)).toBe('Lunch\n\nat noon\n\nEat. Eats quickly. The thought: “At last!”\n');
});

test('the feeling is told with its word, its reason, or its face alone', async () => {
  const felt = async (part: Parameters<typeof feeling>[0]) => {
    const map = run(told({ stages: { a: ['eat'] } }), { do: 'add', in: 'feelings', record: feeling(part) });
    return (await textOf(map)).split('Eat. ')[1]?.trim();
  };
  expect(await felt({ id: 'f', step: 'eat', score: 1, word: 'glad', because: 'it is warm' })).toBe(
    'The face: good. The feeling: glad because it is warm.',
  );
  expect(await felt({ id: 'f', step: 'eat', because: 'it is warm' })).toBe('The feeling: it is warm.');
  expect(await felt({ id: 'f', step: 'eat', score: -2 })).toBe('The face: very bad.');
});

test('a map in which nothing is written has no story, and neither has a future that is not begun', async () => {
  const words = await wordsOf('sv');
  expect(storyOf(newMap({ id: 'empty', language: 'sv' }), words)).toEqual([]);
  expect(storyOf(told(lunch), words, 'next')).toEqual([]);
});

test('any text is kept as it is', async () => {
  const odd = '<b>x</b> {{name}} \u202e\u0000 👩🏽‍🦽 \ud83d $t(story.who)';
  const map = apply(told(lunch), { do: 'edit', in: 'notes', id: 'action-wait', change: { text: odd } });
  expect(await textOf(map)).toContain(odd);
});

test.each(locales)('a text that stands in quotation marks already gets no others in %s', (locale) => {
  const tag = tagOf(locale);
  const once = quoted('Oj', tag);
  expect(once).not.toBe('Oj');
  expect(quoted(once, tag)).toBe(once);
});
