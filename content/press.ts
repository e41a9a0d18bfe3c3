import { exemplar, motives } from '../lib/course/index.ts';
import { createT, type Locale } from '../lib/i18n/index.ts';
import type { AgeBand, JourneyMap } from '../lib/journey/index.ts';
import {
  askedWords,
  planWords,
  type Side,
  type Support,
  sheetWords,
  showsClaim,
  withSupport,
} from '../lib/worksheet/index.ts';
import { frameOf, scenarioWords } from './index.ts';
import { phasesOfOwn, phasesOfScenario } from './press-phases.ts';
import { glossaryOnPaper, keyWords, lessonOnPaper, rubricOnPaper } from './press-words.ts';

/**
 * What a worksheet is about: a scenario, filled in as far as its support level says, with the lanes of its own age band
 * or of another, or a map of one's own.
 */
export type PressSource =
  | { readonly scenario: string; readonly support: Support; readonly ageBand?: AgeBand | null }
  | { readonly map: JourneyMap };

/**
 * What a sheet says in one language. A map of one's own is told in its own language on every side. Where a lesson is
 * given by its name, its exercises and exit tickets come with it, and of the glossary its terms alone.
 */
export async function sideOf(locale: Locale, source: PressSource, lesson?: string): Promise<Side> {
  const [journey, worksheet, t, plan, builder, structure, glossary, rubric, taught] = await Promise.all([
    createT(locale, 'journey'),
    createT(locale, 'worksheet'),
    createT(locale, 'sheets'),
    createT(locale, 'plan'),
    createT(locale, 'builder'),
    createT(locale, 'structure'),
    glossaryOnPaper(locale, lesson),
    rubricOnPaper(locale),
    lesson !== undefined && lessonOnPaper(lesson, locale),
  ]);
  const said = {
    locale,
    words: sheetWords(journey, worksheet),
    asked: askedWords(builder, structure),
    plan: planWords(plan),
    t,
    glossary,
    rubric,
    ...(taught && { lesson: taught }),
  };
  if ('map' in source) {
    const { map } = source;
    return { ...said, map, example: null, phases: await phasesOfOwn(locale, map) };
  }
  const [scenario, key] = await Promise.all([
    scenarioWords(source.scenario, locale),
    keyWords(source.scenario, locale),
  ]);
  const example = exemplar(frameOf(source.scenario), scenario, locale);
  const map = withSupport({ ...example, ageBand: source.ageBand ?? example.ageBand }, source.support);
  const shown = motives.filter((motive) => showsClaim(source.support, motive));
  return { ...said, map, example, key, phases: await phasesOfScenario(locale, scenario, map, shown) };
}

/** What a sheet is asked for: its languages, and what it is about. */
export interface PressOrder {
  readonly locale: Locale;
  readonly second: Locale | null;
  readonly source: PressSource;
  /** The folder of the lesson, for a sheet that is made from one. */
  readonly lesson: string | null;
}

/** What a sheet says in its one or two languages. */
export async function sidesOf(order: PressOrder): Promise<readonly [Side, ...Side[]]> {
  const { locale, second, source, lesson } = order;
  const first = await sideOf(locale, source, lesson ?? undefined);
  return second === null ? [first] : [first, await sideOf(second, source, lesson ?? undefined)];
}
