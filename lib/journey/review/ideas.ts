import { recordOf } from '../collections.ts';
import { feelingAt } from '../read.ts';
import type { Id, Idea, JourneyMap } from '../types.ts';
import type { Finding, FindingCode } from './finding.ts';
import { blank, lowest, type Reading, type Rule } from './reading.ts';

/** The rules about improvements and the future state. */
export const ideaRules: readonly Rule[] = [
  ideaWithoutPain,
  ideaWithoutReason,
  chosenWithoutMeasure,
  nextNotBetter,
];

const about = (code: FindingCode, { id, text }: Idea): Finding => ({
  code,
  at: { in: 'ideas', id },
  params: { text },
});

const painOf = ({ states }: JourneyMap, id: Id) =>
  recordOf(states.now.notes, id) ?? (states.next ? recordOf(states.next.notes, id) : undefined);

/** Judged where the map has a pain lane, once the idea is ranked, reasoned or chosen, or another one is tied. */
function ideaWithoutPain({ map, now, ideas }: Reading): Finding[] {
  if (!Object.values(now.lanes).some(({ kind }) => kind === 'pain')) return [];
  const tied = ({ pains }: Idea) => pains.some((id) => painOf(map, id));
  const worked = ({ chosen, impact, feasibility, reason }: Idea) =>
    chosen || impact !== null || feasibility !== null || !blank(reason);
  const another = ideas.some(tied);
  return ideas
    .filter((idea) => !tied(idea) && (another || worked(idea)))
    .map((idea) => about('ideaWithoutPain', idea));
}

/** Judged once the idea is chosen, or ranked in full. */
function ideaWithoutReason({ ideas }: Reading): Finding[] {
  return ideas
    .filter(({ chosen, impact, feasibility }) => chosen || (impact !== null && feasibility !== null))
    .filter(({ reason }) => blank(reason))
    .map((idea) => about('ideaWithoutReason', idea));
}

/** Judged once the future state is begun, or a date is set: measuring comes last. */
function chosenWithoutMeasure({ map, ideas }: Reading): Finding[] {
  return ideas
    .filter(({ chosen, measure, date }) => chosen && blank(measure) && (map.states.next || !blank(date)))
    .map((idea) => about('chosenWithoutMeasure', idea));
}

/**
 * Judged once a feeling of the future state differs or the pitch is written. Better is: at one step at least of
 * those that the chosen ideas are for (without any: the lowest), the score rises, or the step is gone.
 */
function nextNotBetter(reading: Reading): Finding[] {
  const { map, now, ideas, scored } = reading;
  const { next } = map.states;
  if (!next) return [];
  const begun = Object.values(next.feelings).some(({ id, score, word, because }) => {
    const was = recordOf(now.feelings, id);
    return was?.score !== score || was.word !== word || was.because !== because;
  });
  if (!begun && blank(map.pitch)) return [];
  const helped = new Set(
    ideas
      .filter(({ chosen }) => chosen)
      .flatMap(({ pains }) => pains.map((id) => painOf(map, id)?.on))
      .flatMap((on) => (on?.kind === 'step' ? [on.id] : [])),
  );
  const meant = scored.filter(({ step }) => helped.has(step));
  const judged = meant.length > 0 ? meant : lowest(reading);
  const better = judged.some(
    ({ step, score }) =>
      score === 2 || !recordOf(next.steps, step) || (feelingAt(next, step)?.score ?? score) > score,
  );
  const [first] = judged;
  if (!first || better) return [];
  return [{ code: 'nextNotBetter', at: { in: 'steps', id: first.step }, params: {} }];
}
