import { expect, test } from 'vitest';
import { classLengths, classParts, minutesOf } from '../../../lib/course/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';
import { type LessonPlan, lessonPlanSheet, measure, type Paper } from '../../../lib/worksheet/index.ts';
import { inputOf } from './press-sheet.ts';
import { expectSound, readNodes } from './sheet-check.ts';

const long = (words: string) =>
  `${words}. ${'Then they write, and one reads aloud what is there. '.repeat(4)}`;

async function planIn(locale: Locale): Promise<LessonPlan> {
  const t = await createT(locale, 'teachers');
  const three = (name: string) => [1, 2, 3].map((at) => `${name} ${at} ${locale}`);
  return {
    t,
    title: `Lesson ${locale}`,
    goals: three('Goal'),
    before: long(`Before ${locale}`),
    lengths: classLengths,
    parts: classParts.map((part) => ({
      name: t(($) => $.lesson.parts[part]),
      does: long(`Does ${part} ${locale}`),
      minutes: classLengths.map((length) => minutesOf[length][part]),
    })),
    groups: long(`Groups ${locale}`),
    questions: three('Question'),
    exitTickets: three('Ticket'),
    mistakes: three('Idea').map((idea, at) => ({ idea, answer: long(`Answer ${at + 1} ${locale}`) })),
    easier: long(`Easier ${locale}`),
    harder: long(`Harder ${locale}`),
  };
}

async function planSheet(languages: readonly [Locale, ...Locale[]], paper: Paper = 'a4') {
  const [first, ...rest] = languages;
  const plans = [await planIn(first), ...(await Promise.all(rest.map(planIn)))] as const;
  return lessonPlanSheet({ ...(await inputOf({ languages, paper })), plans }, measure);
}

test.each([
  [['en'], 'a4'],
  [['fr', 'hr'], 'letter'],
] as const)('the plan in %j on %s says everything, well laid out', async (languages, paper) => {
  const sheet = await planSheet(languages, paper);
  expectSound(sheet);
  const said = readNodes(sheet).join('\n').replaceAll('\n', ' ');
  const parts = [
    'Lesson',
    'Before',
    'Groups',
    'Easier',
    'Harder',
    ...classParts.map((part) => `Does ${part}`),
  ];
  const lists = ['Goal', 'Question', 'Ticket', 'Idea', 'Answer'].flatMap((name) =>
    [1, 2, 3].map((at) => `${name} ${at}`),
  );
  for (const locale of languages)
    expect([...parts, ...lists].filter((text) => !said.includes(`${text} ${locale}`))).toEqual([]);
});

test('each part has its minutes in the short and the long lesson; what is left out has none', async () => {
  const sheet = await planSheet(['en']);
  const said = readNodes(sheet);
  const t = await createT('en', 'teachers');
  const cells = (part: (typeof classParts)[number]) => {
    const head = sheet.structure.findIndex(
      ({ role }, at) => role === 'TH' && said[at] === t(($) => $.lesson.parts[part]),
    );
    return [said[head + 2], said[head + 3]];
  };
  expect(cells('pairs')).toEqual(['15 min', '22 min']);
  expect(cells('deepen')).toEqual(['–', '18 min']);
});
