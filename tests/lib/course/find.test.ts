import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../content/index.ts';
import { excerpt, find, marked, type Passage, passagesOf, searchable } from '../../../lib/course/index.ts';

const text = 'x';
const passages: readonly Passage[] = [
  {
    kind: 'section',
    path: '/lessons/a/#text',
    title: 'Dips',
    lesson: 'Pain',
    text: 'A touchpoint that hurts',
  },
  { kind: 'section', path: '/lessons/a/#heading', title: 'Touchpoint or channel?', lesson: 'Pain', text },
  { kind: 'lesson', path: '/lessons/a/', title: 'Touchpoints and channels', text },
  {
    kind: 'term',
    path: '/glossary/#touchpoint',
    title: 'touchpoint',
    text: 'Where a person meets a service',
  },
  { kind: 'term', path: '/glossary/#lane', title: 'članak', text: 'Ąnd åldrig, l’été, œuf' },
];
const things = searchable(passages);
const found = (query: string) => find(things, query).passages.map(({ path }) => path);

describe('a search of the course', () => {
  test('puts a title before a heading before the text, a whole word before one that begins so', () => {
    expect(found('touchpoint')).toEqual([
      '/glossary/#touchpoint',
      '/lessons/a/',
      '/lessons/a/#heading',
      '/lessons/a/#text',
    ]);
  });

  test.each([['clanak'], ['Čla'], ['aldr'], ['ete'], ['L’été'], ['oeu'], ['ETE\u0301']])(
    'finds %s however the letters are marked',
    (query) => {
      expect(found(query)).toEqual(['/glossary/#lane']);
    },
  );

  test('begins at the beginning of a word', () => {
    expect(found('point')).toEqual([]);
  });

  test('wants every word; where no place has them all, the rare ones count', () => {
    expect(find(things, 'touchpoint person')).toMatchObject({
      passages: [{ path: '/glossary/#touchpoint' }],
      every: true,
    });
    expect(find(things, 'where is the članak')).toMatchObject({
      passages: [{ path: '/glossary/#lane' }],
      every: false,
    });
  });

  test.each(['', '  ', '?!', 'zebra'])('finds nothing for %j', (query) => {
    expect(find(things, query)).toEqual({ passages: [], every: true });
  });
});

describe('what was searched for', () => {
  const shown = (text: string, query: string) =>
    marked(text, query)
      .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
      .join('');

  test('is marked as whole words in the text as it stands', () => {
    expect(shown('Članak, œuf e\u0301te\u0301', 'clan ete')).toBe('[Članak], œuf [e\u0301te\u0301]');
    expect(shown('Nothing here', 'zebra')).toBe('Nothing here');
    expect(shown('Map', 'map')).toBe('[Map]');
  });

  test('stands in the middle of an excerpt that is cut between words', () => {
    const long = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim();
    const cut = excerpt(long, 'need', 100);
    expect(cut).toMatch(/^…\u00a0(before )+needle( after)+\u00a0…$/);
    expect(cut.length).toBeLessThan(110);
    expect(excerpt('A short text', 'short')).toBe('A short text');
    expect(excerpt(long, 'zebra', 100)).toMatch(/^before .*\u00a0…$/);
    expect(excerpt(`${long} pin`, 'pin', 100)).toMatch(/^…\u00a0.*pin$/);
  });
});

test('a lesson can be found as a whole and at each of its headings', async () => {
  const lesson = {
    name: 'why-map',
    title: 'Why?',
    description: 'What for.',
    sections: [
      { id: '', heading: '', text: 'A story.' },
      { id: 'where', heading: 'Where', text: 'There.' },
    ],
  };
  const glossary = { step: { term: 'step', definition: 'One thing.', example: 'She waits.' } };
  const questions = [{ id: 'what', question: 'What is it?', answer: ['It is.', 'So.'], link: 'More' }];
  const story = await storyOf('school-lunch', 'en');
  const plan = { hook: 'A', model: 'B', pairs: 'C', compare: 'D', write: 'E', deepen: 'F', exit: 'G' };
  const words = {
    goals: ['Say why.'],
    before: 'Print.',
    plan,
    groups: '',
    questions: ['Why?'],
    mistakes: [],
    easier: '',
    harder: '',
  };
  const teaching = [{ name: 'why-map', title: 'Why?', words }];
  expect(passagesOf({ glossary, questions, lessons: [lesson], scenarios: [story], teaching })).toEqual([
    { kind: 'term', path: '/glossary/#step', title: 'step', text: 'One thing. She waits.' },
    { kind: 'question', path: '/faq/#what', title: 'What is it?', text: 'It is. So.' },
    { kind: 'lesson', path: '/lessons/why-map/', title: 'Why?', text: 'What for. A story.' },
    { kind: 'section', path: '/lessons/why-map/#where', title: 'Where', lesson: 'Why?', text: 'There.' },
    {
      kind: 'scenario',
      path: '/scenarios/school-lunch/',
      title: story.words.title,
      text: expect.stringContaining(story.words.steps.wait?.title ?? 'x'),
    },
    {
      kind: 'teaching',
      path: '/teachers/why-map/',
      title: 'Why?',
      text: 'Say why. Print. Why? A B C D E F G',
    },
  ]);
});
