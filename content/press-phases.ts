import {
  fivePhases,
  hasPhases,
  inPhases,
  type Motive,
  phaseMap,
  type ScenarioWords,
  withMotives,
} from '../lib/course/index.ts';
import { createT, type Locale, localeOf } from '../lib/i18n/index.ts';
import type { JourneyMap } from '../lib/journey/index.ts';
import type { PhaseSide } from '../lib/worksheet/index.ts';

/** What the five-phase template holds for a map of one's own: a map in the phases itself, of another its title and person. */
export async function phasesOfOwn(locale: Locale, map: JourneyMap): Promise<PhaseSide> {
  if (hasPhases(map)) return phaseSide(locale, map);
  const fresh = await freshPhases(map.id, localeOf(map.language));
  return phaseSide(locale, { ...fresh, title: map.title, persona: map.persona });
}

/** What it holds for a scenario: one in the phases told phase by phase with those `motives`, of another nothing. */
export async function phasesOfScenario(
  locale: Locale,
  { phases = {} }: ScenarioWords,
  map: JourneyMap,
  motives: readonly Motive[],
): Promise<PhaseSide> {
  const fresh = await freshPhases(map.template, locale);
  return phaseSide(locale, hasPhases(map) ? withMotives(inPhases(map, fresh), phases, motives) : fresh);
}

async function freshPhases(of: string, locale: Locale): Promise<JourneyMap> {
  const t = await createT(locale, 'begin');
  return phaseMap({
    id: `five-phases-${of}`.slice(0, 64),
    locale,
    stageTitles: fivePhases.map((phase) => t(($) => $.template.phases[phase])),
  });
}

async function phaseSide(locale: Locale, map: JourneyMap): Promise<PhaseSide> {
  const t = await createT(locale, 'begin');
  return {
    map,
    title: t(($) => $.template.names.fivePhases),
    texts: fivePhases.map((phase) => t(($) => $.template.phaseTexts[phase])),
  };
}
