import {
  type Glossary,
  type Lesson,
  type LessonWords,
  type LevelWords,
  type Material,
  materialOf,
  type Question,
  type ResearchWords,
  type ScenarioFrame,
  type ScenarioWords,
  type Story,
  soFar,
} from '../lib/course/index.ts';
import { type Locale, locales } from '../lib/i18n/index.ts';
import type { Lexicon } from '../lib/journey/index.ts';
import { lessons } from './course.ts';
import { type PackSubject, scenarioHandouts } from './pack.ts';
import { firstDay } from './scenarios/first-day/scenario.ts';
import { libraryBook } from './scenarios/library-book/scenario.ts';
import { museumVisit } from './scenarios/museum-visit/scenario.ts';
import { schoolBus } from './scenarios/school-bus/scenario.ts';
import { schoolLunch } from './scenarios/school-lunch/scenario.ts';
import { secondHandPhone } from './scenarios/second-hand-phone/scenario.ts';
import { sportsClub } from './scenarios/sports-club/scenario.ts';
import { handouts } from './teaching.ts';

export { coachHeadings, course, headings, onwards, projects } from './course.ts';
export {
  type PackFolder,
  type PackItem,
  type PackOrder,
  type PackSubject,
  type PackSupport,
  packFolders,
  packOf,
} from './pack.ts';
export { packPress } from './pack-sheets.ts';
export { type PressOrder, type PressSource, sideOf, sidesOf } from './press.ts';
export { lessonTitles } from './press-words.ts';
export { pageOfSheet } from './sheet-pages.ts';
export { type Handout, teachingWords } from './teaching.ts';
export { handouts, lessons };

/** The scenarios, by name. */
export const scenarios: readonly ScenarioFrame[] = [
  schoolLunch,
  libraryBook,
  schoolBus,
  sportsClub,
  secondHandPhone,
  museumVisit,
  firstDay,
];

/** A scenario by its name; throws where there is none. */
export function frameOf(name: string): ScenarioFrame {
  const frame = scenarios.find((scenario) => scenario.name === name);
  if (!frame) throw new Error(`no scenario ${name}`);
  return frame;
}

/** What a pack about a lesson or a project is made of. */
export function lessonPack({ name, scenario }: Lesson): PackSubject {
  return { ...scenarioPack(frameOf(scenario)), lesson: name, handouts: handouts[name] ?? [] };
}

/** What a pack about a scenario is made of. */
export const scenarioPack = ({ name, levels }: ScenarioFrame): PackSubject => ({
  lesson: null,
  scenario: name,
  handouts: scenarioHandouts,
  remarks: Object.values(levels).some((remarks) => remarks.length > 0),
});

/** A scenario's words in one language: a chunk of its own. */
export const scenarioWords = async (name: string, locale: Locale): Promise<ScenarioWords> =>
  (await import(`./scenarios/${name}/${locale}.json`, { with: { type: 'json' } })).default;

/** The words of a scenario's weak, fair and strong versions in one language. */
export const levelWords = async (name: string, locale: Locale): Promise<LevelWords> =>
  (await import(`./scenarios/${name}/levels.${locale}.json`, { with: { type: 'json' } })).default;

/** A scenario's survey and interview in one language. */
export const researchWords = async (name: string, locale: Locale): Promise<ResearchWords> =>
  (await import(`./scenarios/${name}/research.${locale}.json`, { with: { type: 'json' } })).default;

/** A scenario and how one language tells it. */
export const storyOf = async (name: string, locale: Locale): Promise<Story> => ({
  frame: frameOf(name),
  words: await scenarioWords(name, locale),
});

/** What the builder works with, of a scenario. */
export const scenarioMaterial = async (name: string, locale: Locale): Promise<Material> =>
  materialOf(await storyOf(name, locale), locale);

/** What a lesson's try-it is handed: the model map as the lessons before it leave it, for who jumps in; a project begins anew. */
export async function lessonMaterial({ name, scenario }: Lesson, locale: Locale) {
  const frame = frameOf(scenario);
  const words = await scenarioWords(scenario, locale);
  const before = lessons.slice(
    0,
    Math.max(
      0,
      lessons.findIndex((lesson) => lesson.name === name),
    ),
  );
  const parts = new Set(before.flatMap(({ adds }) => adds));
  return {
    ...(await scenarioMaterial(scenario, locale)),
    start: soFar(frame, words, locale, 'start', parts),
  };
}

/** All scenarios, for the builder's beginning. */
export async function builderStories(locale: Locale): Promise<readonly [Story, ...Story[]]> {
  const [first, ...rest] = await Promise.all(scenarios.map(({ name }) => storyOf(name, locale)));
  if (!first) throw new Error('there is no scenario');
  return [first, ...rest];
}

/** A lesson's exercise words, feedback and exit tickets in one language. */
export const lessonWords = async (name: string, locale: Locale): Promise<LessonWords> =>
  (await import(`./lessons/${name}/${locale}.json`, { with: { type: 'json' } })).default;

/** The glossary in one language. */
export const glossary = async (locale: Locale): Promise<Glossary> =>
  (await import(`./glossary/${locale}.json`, { with: { type: 'json' } })).default;

/** The glossary in all five languages. */
export const glossaries = async (): Promise<Readonly<Record<Locale, Glossary>>> =>
  Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await glossary(locale)] as const)),
  ) as Record<Locale, Glossary>;

/** The questions that newcomers ask, with short answers, in one language. */
export const questions = async (locale: Locale): Promise<readonly Question[]> =>
  (await import(`./faq/${locale}.json`, { with: { type: 'json' } })).default;

/** What the coach has to know of a language: of the map's, not of the page's. */
export const coachLexicon = async (locale: Locale): Promise<Lexicon> =>
  (await import(`./coach/${locale}.json`, { with: { type: 'json' } })).default;
