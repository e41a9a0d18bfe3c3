import { notesAt } from '../read.ts';
import type { Note, Step } from '../types.ts';
import type { Finding } from './finding.ts';
import { begins, says } from './lexicon.ts';
import { blank, curveDone, lowest, type Reading, type Rule } from './reading.ts';

/** A fall of the curve from one step to the next, in scores, that asks for an explanation. */
const steep = 3;

/** The rules about what is hard, and why. */
export const painRules: readonly Rule[] = [
  solutionAsPain,
  lowestWithoutPain,
  lowestWithoutCause,
  transitionDrop,
];

function solutionAsPain({ told, lexicon }: Reading): Finding[] {
  return told('pain')
    .filter(({ note }) => begins(note.text, lexicon.solutionBegins) || says(note.text, lexicon.solutionSays))
    .filter(({ note }) => !says(note.text, lexicon.contrast))
    .map(({ note: { id, text } }) => ({
      code: 'solutionAsPain',
      at: { in: 'notes', id },
      params: { text },
    }));
}

/** Whether something hard is written for the stage as a whole. */
const stagePain = ({ now }: Reading, step: Step): boolean =>
  Object.values(now.lanes)
    .filter(({ kind }) => kind === 'pain')
    .some(({ id }) =>
      notesAt(now, id, { kind: 'stage', id: step.stage }).some((note: Note) => !blank(note.text)),
    );

/** Judged once every step has its face and something hard is written at another step. */
function lowestWithoutPain(reading: Reading): Finding[] {
  const pains = reading.told('pain');
  const low = lowest(reading);
  const steps = reading.steps.filter(({ id }) => low.some(({ step }) => step === id));
  const [first] = steps;
  if (!first || !curveDone(reading) || (low[0]?.score ?? 0) >= 0 || pains.length === 0) return [];
  const named = steps.some(
    (step) => pains.some((pain) => pain.step.id === step.id) || stagePain(reading, step),
  );
  return named ? [] : [{ code: 'lowestWithoutPain', at: { in: 'steps', id: first.id }, params: {} }];
}

/** Judged once every step has its face and a why is written at another pain. */
function lowestWithoutCause(reading: Reading): Finding[] {
  const hasWhy = ({ whys }: Note) => whys.some((why) => !blank(why));
  const pains = reading.told('pain');
  const low = lowest(reading);
  const atLowest = pains.filter(({ step }) => low.some((feeling) => feeling.step === step.id));
  const [first] = atLowest;
  if (!curveDone(reading)) return [];
  if (!first || atLowest.some(({ note }) => hasWhy(note)) || !pains.some(({ note }) => hasWhy(note)))
    return [];
  const { id, text } = first.note;
  return [{ code: 'lowestWithoutCause', at: { in: 'notes', id }, params: { text } }];
}

/** A steep fall from a stage to the next with nothing hard written on either side, nor on the transition. */
function transitionDrop({ journey, feeling, told, now }: Reading): Finding[] {
  const pains = told('pain');
  const begun = journey.filter(({ steps }) => steps.length > 0);
  return begun.flatMap(({ stage, steps }, at): Finding[] => {
    const [from, to] = [steps.at(-1), begun[at + 1]?.steps[0]];
    if (!from || !to) return [];
    const [high, low] = [feeling(from.id)?.score ?? null, feeling(to.id)?.score ?? null];
    if (high === null || low === null || high - low < steep) return [];
    const noted = Object.values(now.notes).some(
      ({ on, text }) => on.kind === 'transition' && on.id === stage.id && !blank(text),
    );
    const explained = noted || pains.some(({ step }) => step.id === from.id || step.id === to.id);
    return explained ? [] : [{ code: 'transitionDrop', at: { in: 'steps', id: to.id }, params: {} }];
  });
}
