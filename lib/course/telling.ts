import { type Locale, tagOf } from '../i18n/index.ts';
import {
  apply,
  type Command,
  type Id,
  type JourneyMap,
  type LaneKind,
  type Mark,
  newMap,
} from '../journey/index.ts';
import type { CellWords, ScenarioFrame, ScenarioWords, StepWords, WrittenLane } from './scenario.ts';

/** The lanes whose words stand with their step, in reading order. */
export const written: readonly WrittenLane[] = [
  'action',
  'touchpoint',
  'channel',
  'responsible',
  'thought',
  'backstage',
];

const usualMark: Record<WrittenLane, Mark> = {
  action: 'seen',
  touchpoint: 'seen',
  channel: 'seen',
  responsible: 'heard',
  thought: 'heard',
  backstage: 'guessed',
};

/** The id of a scenario's note in a lane at a step: the same in every language. */
export const noteId = (kind: LaneKind, step: Id): Id => `${kind}-${step}`;

/** The steps of a scenario that a language tells, in the order in which they happen. */
export function orderOf(frame: ScenarioFrame, words: ScenarioWords): Id[] {
  return told(frame, words).map(({ id }) => id);
}

/** The steps that a language tells, with their stages and words. Throws where one that must be told is not. */
export function told(frame: ScenarioFrame, words: ScenarioWords): { id: Id; stage: Id; told: StepWords }[] {
  return frame.stages.flatMap(({ id: stage, steps }) =>
    steps.flatMap((id) => {
      const told = words.steps[id];
      if (!told && !frame.optional.includes(id))
        throw new Error(`${frame.name}: no words for the step ${id}`);
      return told ? [{ id, stage, told }] : [];
    }),
  );
}

/** A cell's text with its mark: the lane's usual one unless the words name another. */
export const said = (cell: CellWords, kind: WrittenLane) =>
  typeof cell === 'string' ? { text: cell, mark: usualMark[kind] } : cell;

/** A scenario's map before anything is told: its title, language and the person's name. */
export function begun(frame: ScenarioFrame, words: ScenarioWords, locale: Locale, id: Id): JourneyMap {
  const map = newMap({
    id,
    language: tagOf(locale),
    title: words.title,
    ageBand: frame.ageBand,
    template: frame.name,
    origin: { scenario: frame.name, locale },
  });
  return { ...map, persona: { name: words.persona.name, claims: {} } };
}

/** Applies commands that must each do something: a scenario in which one does not is a mistake of ours. */
export function run(map: JourneyMap, commands: readonly Command[]): JourneyMap {
  return commands.reduce((before, command) => {
    const after = apply(before, command);
    if (after === before) throw new Error(`a scenario's command changes nothing: ${JSON.stringify(command)}`);
    return after;
  }, map);
}
