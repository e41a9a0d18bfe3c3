import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import { type PlanWords, planMarkdown } from '../../../lib/exchange/index.ts';
import { apply, type Command, competitor, entry, newMap, platform } from '../../../lib/journey/index.ts';

const words: PlanWords = {
  heading: (title) => `Plan: ${title}`,
  steps: {
    goals: 'Goals',
    personas: 'Personas',
    path: 'Path',
    current: 'Now',
    future: 'Then',
    competitors: 'Competitors',
    platforms: 'Platforms',
    affinity: 'Affinity',
    content: 'Content',
    share: 'Share',
  },
  marks: { seen: 'seen', heard: 'heard', counted: 'counted', guessed: 'guessed', none: 'not said' },
  scores: { [-2]: 'very bad', [-1]: 'bad', 0: 'in between', 1: 'good', 2: 'very good' },
  strength: 'Good',
  weakness: 'Bad',
  gap: 'no touchpoint',
  noDay: 'no date',
  day: (date) => `day ${date}`,
  moment: ({ title }, number) => title || `Moment ${number}`,
  lowest: (title, score) => `Lowest: ${title}, ${score}`,
  differences: (count) => `${count} differences`,
  labelled: (label) => `${label}: `,
};
const empty = newMap({ id: 'm', language: 'en', title: 'Lunch' });

/** What stands under one of the headings. */
const under = (markdown: string, heading: string): string[] =>
  (markdown.split(/^## \d+\. /m).find((part) => part.startsWith(`${heading}\n`)) ?? '')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');

test('the ten headings stand in their order, also over nothing', () => {
  const headings = planMarkdown(empty, words).match(/^#+ .+$/gm);
  const numbered = Object.values(words.steps).map((title, at) => `## ${at + 1}. ${title}`);
  expect(headings).toEqual(['# Plan: Lunch', ...numbered]);
});

test('the lists are told line by line, the content plan by date', () => {
  const commands: Command[] = [
    {
      do: 'add',
      in: 'competitors',
      record: competitor({ id: 'c', name: 'Bakery', strength: 'fast', weakness: 'dear' }),
    },
    { do: 'add', in: 'platforms', record: platform({ id: 'p', name: 'Radio', reason: 'all hear it' }) },
    { do: 'add', in: 'entries', record: entry({ id: 'e1', topic: 'Thanks' }) },
    { do: 'add', in: 'entries', record: entry({ id: 'e2', date: 'in May', topic: 'Film' }) },
    {
      do: 'add',
      in: 'entries',
      record: entry({ id: 'e3', date: '2026-06-01', topic: 'Late', owner: 'Leo', platform: 'p' }),
    },
    { do: 'add', in: 'entries', record: entry({ id: 'e4', date: '2026-05-01', topic: 'Early' }) },
    { do: 'answer', step: 'goals', text: 'First line\nSecond line' },
  ];
  const markdown = planMarkdown(commands.reduce(apply, empty), words);
  expect(under(markdown, 'Competitors')).toEqual(['- Bakery; Good: fast; Bad: dear']);
  expect(under(markdown, 'Platforms')).toEqual(['- Radio; all hear it']);
  expect(under(markdown, 'Content')).toEqual([
    '- day 2026-05-01: Early',
    '- day 2026-06-01: Late; Radio; Leo',
    '- no date: Thanks',
    '- in May: Film',
  ]);
  expect(under(markdown, 'Goals')).toEqual(['First line', 'Second line']);
});

test('what the map of the lunch holds stands under its steps', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'en');
  const markdown = planMarkdown(example, words);
  const titleOf = (id: string) => example.states.now.steps[id]?.title;
  expect(under(markdown, 'Personas')[0]).toBe(`- ${example.persona.name}`);
  expect(under(markdown, 'Path')).toHaveLength(Object.keys(example.states.now.steps).length + 1);
  const { current, future } = example.plan.answers;
  expect(under(markdown, 'Now')).toEqual([`- Lowest: ${titleOf('wait')}, very bad`, current]);
  expect(under(markdown, 'Then')).toEqual([expect.stringMatching(/^- [1-9]\d* differences$/), future]);
});

test('whatever is written, it makes no heading, list or rule of its own', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('# x', '- x', '1. x', '---', '> x', '    x'),
  );
  fc.assert(
    fc.property(text, text, (goal, name) => {
      const map = [
        { do: 'answer', step: 'goals', text: goal },
        { do: 'add', in: 'competitors', record: competitor({ id: 'c', name }) },
      ].reduce((map, command) => apply(map, command as Command), empty);
      const markdown = planMarkdown(map, words);
      expect(markdown.match(/^#/gm)).toHaveLength(11);
      expect(markdown.match(/^\s*([-+*] |\d+[.)] |---|>)/gm) ?? []).toHaveLength(name.trim() === '' ? 0 : 1);
    }),
  );
});
