import { exemplar } from '../lib/course/index.ts';
import { createT, type Locale } from '../lib/i18n/index.ts';
import type { JourneyMap } from '../lib/journey/index.ts';
import { type Side, type Support, sheetWords, withSupport } from '../lib/worksheet/index.ts';
import { frameOf, scenarioWords } from './index.ts';

/** What a worksheet is about: a scenario, filled in as far as its support level says, or a map of one's own. */
export type PressSource =
  | { readonly scenario: string; readonly support: Support }
  | { readonly map: JourneyMap };

/** What a sheet says in one language. A map of one's own is told in its own language on every side. */
export async function sideOf(locale: Locale, source: PressSource): Promise<Side> {
  const [journey, worksheet, t] = await Promise.all([
    createT(locale, 'journey'),
    createT(locale, 'worksheet'),
    createT(locale, 'sheets'),
  ]);
  const words = sheetWords(journey, worksheet);
  if ('map' in source) return { locale, words, t, map: source.map, example: null };
  const example = exemplar(
    frameOf(source.scenario),
    await scenarioWords(source.scenario, locale),
    locale,
  );
  return { locale, words, t, map: withSupport(example, source.support), example };
}
