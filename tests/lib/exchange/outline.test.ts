import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import { markdownOf, outlineOf, type Point } from '../../../lib/exchange/index.ts';
import { createT, locales } from '../../../lib/i18n/index.ts';
import { stepsOf } from '../../../lib/journey/index.ts';
import { sheetWords } from '../../../lib/worksheet/index.ts';
import { lunch, told } from '../journey/telling.ts';

const wordsOf = async (locale: (typeof locales)[number]) =>
  sheetWords(await createT(locale, 'journey'), await createT(locale, 'worksheet'));

const flat = (points: readonly Point[]): string[] =>
  points.flatMap(({ text, points }) => [text, ...flat(points)]);

test.each(locales)(
  'the outline of the lunch says in %s all that the map says, in the order of the journey',
  async (locale) => {
    const { example } = await scenarioMaterial('school-lunch', locale);
    const texts = flat(outlineOf(example, await wordsOf(locale)));
    const { now } = example.states;
    for (const { text } of Object.values(now.notes))
      expect(texts.some((line) => line.includes(text))).toBe(true);
    for (const { because } of Object.values(now.feelings))
      expect(texts.some((line) => line.includes(because))).toBe(true);
    const titles = stepsOf(now).map(({ title, when }) => `${when} ${title}`);
    expect(texts.filter((text) => titles.includes(text))).toEqual(titles);
  },
);

test('the only stage is left out while it has no name, and a lane that says nothing too', async () => {
  const words = await wordsOf('en');
  const map = told({
    stages: { '': ['decide'] },
    lanes: ['action', 'thought'],
    notes: { action: { decide: 'Reads' } },
  });
  const { stages } = map.states.now;
  const unnamed = Object.fromEntries(
    Object.entries(stages).map(([id, stage]) => [id, { ...stage, title: '' }]),
  );
  const bare = { ...map, states: { ...map.states, now: { ...map.states.now, stages: unnamed } } };
  expect(flat(outlineOf(bare, words))).toEqual(['decide', `${words.lanes.action}: Reads`]);
  expect(flat(outlineOf(told(lunch), words))[0]).toBe('before');
});

test('Markdown keeps one line for each point, whatever is written', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.array(text), (title, texts) => {
      const points = texts.map((one, at) => ({ id: String(at), text: one, points: [] }));
      const lines = markdownOf(title, points).trimEnd().split('\n');
      expect(lines.filter((line) => line.startsWith('- ') || line === '-')).toHaveLength(texts.length);
    }),
  );
});
