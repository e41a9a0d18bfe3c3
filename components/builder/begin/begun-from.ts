import { bandCommands } from '../../../lib/builder/index.ts';
import type { PersonWords } from '../../../lib/course/index.ts';
import { type AgeBand, apply, type Id, type JourneyMap, tidy } from '../../../lib/journey/index.ts';
import { type Support, withSupport } from '../../../lib/worksheet/index.ts';
import type { Material } from '../model.ts';

/**
 * The map with which a scenario is begun: its moments in a muddle, or as much of the complete map as the support level
 * says, for an age band or, without one, for that of the scenario. Another `person` than the example's comes with a
 * name alone: what the example knows of its own person is not theirs.
 */
export function begunFrom(
  { start, example }: Pick<Material, 'start' | 'example'>,
  support: Support | 'muddled',
  band: AgeBand | null,
  fresh: () => Id,
  person: PersonWords | null = null,
): JourneyMap {
  const from = support === 'muddled' ? start : example;
  const suited = band === null ? from : bandCommands(from, band, fresh).reduce(apply, from);
  const { states, ...map } = support === 'muddled' ? suited : withSupport(suited, support);
  // What stood in lanes that the band does without, or in the future map, goes with them.
  const other = person && { title: person.title, persona: { name: person.name, claims: {} } };
  return tidy({ ...map, ...other, id: fresh(), states: { now: states.now, next: null } }).map;
}
