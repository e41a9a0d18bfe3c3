import { feelingAt, type Id, type Score } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import type { Choice } from './answer.ts';
import type { Desk } from './desk.ts';
import { type Said, say } from './said.ts';

/** The scores from best to worst. */
export const scores: readonly Score[] = [2, 1, 0, -1, -2];

/** The choice of a face for a step: three for the youngest, five for the others, and what is chosen already. */
export function scoreChoice(desk: Desk, step: Id, hint: Said): Choice {
  const [{ map }] = desk.sides;
  const chosen = feelingAt(map.states.now, step)?.score;
  const offered = scores.filter((score) => map.ageBand !== '8-11' || score % 2 === 0 || score === chosen);
  return {
    name: fieldName.feeling('now', step, 'score'),
    hint,
    options: offered.map((score) => ({
      value: String(score),
      label: say(desk, ({ words }) => words.scores[score]),
    })),
  };
}
