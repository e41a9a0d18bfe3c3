import {
  exemplar,
  type Glossary,
  type LessonWords,
  muddled,
  type ScenarioFrame,
  type ScenarioWords,
} from '../lib/course/index.ts';
import type { Locale } from '../lib/i18n/index.ts';
import { schoolLunch } from './scenarios/school-lunch/scenario.ts';

export { headings, lessons } from './course.ts';

/** The scenarios, by name. */
export const scenarios: readonly ScenarioFrame[] = [schoolLunch];

/** A scenario's words in one language: a chunk of its own. */
export const scenarioWords = async (name: string, locale: Locale): Promise<ScenarioWords> =>
  (await import(`./scenarios/${name}/${locale}.json`, { with: { type: 'json' } })).default;

/** What the builder is handed for a scenario: the map to begin with, the complete one, and the word bank. */
export async function scenarioMaterial(name: string, locale: Locale) {
  const frame = scenarios.find((scenario) => scenario.name === name);
  if (!frame) throw new Error(`no scenario ${name}`);
  const words = await scenarioWords(name, locale);
  return {
    scenario: name,
    start: muddled(frame, words, locale, 'start'),
    example: exemplar(frame, words, locale),
    wordBank: words.wordBank,
  };
}

/** A lesson's exercise words, feedback and exit tickets in one language. */
export const lessonWords = async (name: string, locale: Locale): Promise<LessonWords> =>
  (await import(`./lessons/${name}/${locale}.json`, { with: { type: 'json' } })).default;

/** The glossary in one language. */
export const glossary = async (locale: Locale): Promise<Glossary> =>
  (await import(`./glossary/${locale}.json`, { with: { type: 'json' } })).default;
