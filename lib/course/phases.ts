import type { Locale } from '../i18n/index.ts';
import {
  apply,
  type Command,
  type Feeling,
  feelingAt,
  type Id,
  inOrder,
  type JourneyMap,
  journeyOf,
  laneOf,
  note,
  notesAt,
  onStep,
  type Step,
  stepsOf,
} from '../journey/index.ts';
import { ownMap } from './begin.ts';
import type { ScenarioWords } from './scenario.ts';
import { fivePhases } from './templates.ts';

/** Whether the stages of a map are the five phases of the business map. */
export const hasPhases = ({ template, states }: JourneyMap): boolean =>
  template === 'fivePhases' ||
  inOrder(states.now.stages)
    .map(({ id }) => id)
    .join() === fivePhases.join();

/** A business map to fill in, with one moment to a phase, which has the phase's name as its id. */
export const phaseMap = (given: { id: Id; locale: Locale; stageTitles: readonly string[] }): JourneyMap =>
  ownMap({ ...given, title: '', person: '', moments: fivePhases, template: 'fivePhases' });

/**
 * A journey through the five phases told phase by phase: `phases` is the map to fill in. Each of its moments takes the
 * notes of all moments of its phase, and the lowest of their feelings.
 */
export function inPhases(map: JourneyMap, phases: JourneyMap): JourneyMap {
  const { now } = map.states;
  const journey = journeyOf(now);
  const { title, persona, evidence, pitch } = map;
  const commands = stepsOf(phases.states.now).flatMap(({ id }, at): Command[] => {
    const moments = journey[at]?.steps ?? [];
    const lowest = lowestFeeling(map, moments);
    const notes = moments.flatMap((moment) =>
      inOrder(phases.states.now.lanes).flatMap((lane) => notesAt(now, lane.id, onStep(moment.id))),
    );
    return [
      ...notes.map((note): Command => ({ do: 'add', in: 'notes', record: { ...note, on: onStep(id) } })),
      ...(lowest ? [{ do: 'add', in: 'feelings', record: { ...lowest, step: id } } as const] : []),
    ];
  });
  const ideas = inOrder(map.ideas).map(
    (idea): Command => ({ do: 'add', in: 'ideas', record: { ...idea, changes: [] } }),
  );
  return [...commands, ...ideas].reduce(apply, { ...phases, title, persona, evidence, pitch });
}

/** What the person needs, aims at and is moved by in each phase, in a business map's own lanes. */
export function withMotives(
  map: JourneyMap,
  phases: NonNullable<ScenarioWords['phases']>,
  lanes: readonly Motive[],
): JourneyMap {
  const commands = fivePhases.flatMap((phase) =>
    lanes.flatMap((kind): Command[] => {
      const lane = laneOf(map.states.now, kind);
      const text = phases[phase]?.[kind];
      if (!lane || !text) return [];
      const id = `${kind}-${phase}`;
      return [{ do: 'add', in: 'notes', record: note({ id, lane: lane.id, on: onStep(phase), text }) }];
    }),
  );
  return commands.reduce(apply, map);
}

/** The lanes of a business map that say why the person acts. */
export const motives = ['need', 'goal', 'motive'] as const;

/** One of those lanes. */
export type Motive = (typeof motives)[number];

function lowestFeeling({ states }: JourneyMap, moments: readonly Step[]): Feeling | undefined {
  const felt = moments.flatMap(({ id }) => feelingAt(states.now, id) ?? []);
  const worst = Math.min(...felt.map(({ score }) => score ?? Infinity));
  return felt.find(({ score }) => score === worst) ?? felt[0];
}
