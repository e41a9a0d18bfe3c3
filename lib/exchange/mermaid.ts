import { feelingAt, type JourneyMap, journeyOf, type StateName, type Step } from '../journey/index.ts';

/**
 * A map's journey in Mermaid's `journey` notation: stages as sections, steps as tasks with a score of 1 to 5 (3 where
 * none is set), the person as the actor. Characters that Mermaid reads as its own (`:`, `;`, `#`, line breaks) become
 * spaces; what stands in the other lanes has no place there.
 */
export function mermaidOf(
  map: JourneyMap,
  names: { person: string; step: (number: number) => string },
  state: StateName = 'now',
): string {
  const half = map.states[state] ?? map.states.now;
  const actor = plain(map.persona.name).replaceAll(',', ' ') || names.person;
  let number = 0;
  const task = ({ id, title }: Step) => {
    number += 1;
    const score = (feelingAt(half, id)?.score ?? 0) + 3;
    return `      ${plain(title) || names.step(number)}: ${score}: ${actor}`;
  };
  const stages = journeyOf(half).flatMap(({ stage, steps }) => [
    ...(plain(stage.title) ? [`    section ${plain(stage.title)}`] : []),
    ...steps.map(task),
  ]);
  return `${['journey', ...(plain(map.title) ? [`    title ${plain(map.title)}`] : []), ...stages].join('\n')}\n`;
}

const plain = (text: string): string => text.replace(/[:;#\s]+/g, ' ').trim();
