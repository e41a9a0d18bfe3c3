// Every scenario, in every language: the same parts, an example that the coach has nothing to say about, and weaker
// versions that show just the faults that their comments name.
import { describe, expect, test } from 'vitest';
import { coachLexicon, levelWords, researchWords, scenarios, scenarioWords } from '../../content/index.ts';
import { keyWords } from '../../content/press-words.ts';
import {
  exemplar,
  type LevelName,
  levelMap,
  levelNames,
  type ScenarioFrame,
} from '../../lib/course/index.ts';
import { type Locale, locales } from '../../lib/i18n/index.ts';
import {
  feelingAt,
  type JourneyMap,
  lowestStep,
  planSteps,
  review,
  stepsOf,
} from '../../lib/journey/index.ts';

const every = scenarios.flatMap((frame) => locales.map((locale) => ({ name: frame.name, locale, frame })));

/** The paths of all texts in words, without the steps that a language may leave out. */
function paths(value: unknown, optional: readonly string[], at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, place) => paths(one, optional, `${at}/${place}`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value)
    .filter(([key]) => !optional.includes(key))
    .flatMap(([key, inner]) => paths(inner, optional, `${at}/${key}`))
    .sort();
}

/** How many texts there may be of, and what a telling may say otherwise than the frame. */
const free =
  /^\/(wordBank|claim|action|touchpoint|thought|feeling|pain|idea)\/|\/(score|mark|text|backstage)$/;

const shapeOf = (words: unknown, { optional }: ScenarioFrame) =>
  [...new Set(paths(words, optional).map((path) => path.replace(/\/text$/, '')))].filter(
    (path) => !free.test(path),
  );

const mapsOf = async (frame: ScenarioFrame, locale: Locale) => {
  const words = await scenarioWords(frame.name, locale);
  const levels = await levelWords(frame.name, locale);
  const maps: Record<LevelName, JourneyMap> = {
    weak: levelMap(frame, words, levels.weak, locale),
    fair: levelMap(frame, words, levels.fair, locale),
    strong: exemplar(frame, words, locale),
  };
  return { words, levels, maps };
};

describe.each(every)('$name in $locale', ({ name, locale, frame }) => {
  test('says the same things as in English', async () => {
    for (const load of [scenarioWords, levelWords, researchWords])
      expect(shapeOf(await load(name, locale), frame)).toEqual(shapeOf(await load(name, 'en'), frame));
    expect(Object.keys(await keyWords(name, locale))).toEqual(Object.keys(await keyWords(name, 'en')));
  });

  test('shows in each version just what its comments name', async () => {
    const { levels, maps } = await mapsOf(frame, locale);
    const lexicon = await coachLexicon(locale);
    for (const level of levelNames) {
      const comments = frame.levels[level];
      expect(Object.keys(levels[level].comments)).toEqual(comments.map(({ id }) => id));
      const named = comments.flatMap(({ finding }) => finding ?? []);
      const found = review(maps[level], lexicon).map(({ code }) => code);
      expect({ level, found: [...new Set(found)].sort() }).toEqual({
        level,
        found: [...new Set(named)].sort(),
      });
      const steps = stepsOf(maps[level].states.now).map(({ id }) => id);
      for (const { step } of comments) if (step) expect(steps).toContain(step);
    }
    expect(stepsOf(maps.weak.states.now).length).toBeLessThan(stepsOf(maps.strong.states.now).length);
  });

  test('has people, research that adds up and a whole plan', async () => {
    const words = await scenarioWords(name, locale);
    const { survey } = await researchWords(name, locale);
    expect(Object.keys(words.people)).toEqual(frame.people);
    expect(frame.people.length).toBeGreaterThanOrEqual(2);
    for (const { answers } of survey.questions)
      expect(answers.reduce((sum, { count }) => sum + count, 0)).toBe(survey.asked);
    expect(Object.keys(words.plan?.answers ?? {})).toEqual(
      planSteps.filter((step) => !['competitors', 'platforms', 'content'].includes(step)),
    );
    for (const { platform } of words.plan?.entries ?? [])
      expect(words.plan?.platforms[platform]).toBeDefined();
  });

  test('gets better where its chosen idea says', async () => {
    const { maps } = await mapsOf(frame, locale);
    const { now, next } = maps.strong.states;
    const low = lowestStep(now);
    expect(low && next && (feelingAt(next, low.id)?.score ?? -2)).toBeGreaterThan(
      (low && feelingAt(now, low.id)?.score) ?? 2,
    );
  });
});
