// What the pages say, out of the catalogues and the course: the specs hold no words of their own.
import { readFileSync } from 'node:fs';
import {
  glossary,
  lessons,
  lessonWords,
  scenarioMaterial,
  scenarios,
  scenarioWords,
} from '../../content/index.ts';
import { orderOf } from '../../lib/course/index.ts';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import { scoreWords } from '../../lib/worksheet/index.ts';

/** The first lesson, and its address without the language. */
export const [lesson] = lessons;
if (!lesson) throw new Error('the course has no lesson');
export const lessonPath = `/lessons/${lesson.name}/`;

/** The catalogues of one language. */
export async function wordsOf(locale: Locale) {
  const journey = await createT(locale, 'journey');
  return {
    site: await createT(locale, 'site'),
    builder: await createT(locale, 'builder'),
    lesson: await createT(locale, 'lesson'),
    worksheet: await createT(locale, 'worksheet'),
    journey,
    views: await createT(locale, 'views'),
    structure: await createT(locale, 'structure'),
    editing: await createT(locale, 'editing'),
    storyboard: await createT(locale, 'storyboard'),
    begin: await createT(locale, 'begin'),
    plan: await createT(locale, 'plan'),
    classroom: await createT(locale, 'classroom'),
    actions: await createT(locale, 'actions'),
    formats: await createT(locale, 'formats'),
    reference: await createT(locale, 'reference'),
    reading: await createT(locale, 'reading'),
    scenarios: await createT(locale, 'scenarios'),
    teachers: await createT(locale, 'teachers'),
    privacy: await createT(locale, 'privacy'),
    scores: scoreWords(journey),
    lunchTitle: (await scenarioWords('school-lunch', locale)).title,
  };
}

/** The school lunch as a language tells it: its words, and its moments in the order in which they happen. */
export async function lunchIn(locale: Locale) {
  const [frame] = scenarios;
  if (!frame) throw new Error('there is no scenario');
  const words = await scenarioWords(frame.name, locale);
  const titleOf = (step: string) => words.steps[step]?.title ?? '';
  return {
    words,
    titleOf,
    titles: orderOf(frame, words).map(titleOf),
    ...(await scenarioMaterial(frame.name, locale)),
  };
}

/** The title of the first lesson and the terms that it explains, as its prose has them. */
export async function lessonProse(locale: Locale) {
  const prose = readFileSync(`content/lessons/${lesson?.name}/${locale}.mdx`, 'utf8');
  const entries = await glossary(locale);
  return {
    title: /^title: (.+)$/m.exec(prose)?.[1] ?? '',
    terms: [...prose.matchAll(/<Term id="(\w+)">([^<]+)<\/Term>/g)].map(([, id = '', shown = '']) => ({
      shown,
      entry: entries[id],
    })),
  };
}

/** The exercises of the first lesson: the question, the right option and a wrong one. */
export async function exercisesIn(locale: Locale) {
  const { exercises } = await lessonWords(lesson?.name ?? '', locale);
  return (lesson?.exercises ?? []).flatMap((exercise) => {
    if (exercise.kind !== 'choose') return [];
    const { question = '', options = {} } = exercises[exercise.id] ?? {};
    const wrong = exercise.options.find((option) => option !== exercise.right) ?? '';
    return [{ question, right: options[exercise.right], wrong: options[wrong] }];
  });
}
