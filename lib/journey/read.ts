import { inOrder, sorted } from './collections.ts';
import type { Feeling, Id, Lane, LaneKind, Note, Place, Stage, State, Step } from './types.ts';

/** A stage with its steps, both in reading order. */
export interface StageWithSteps {
  readonly stage: Stage;
  readonly steps: readonly Step[];
}

/** The journey from its first stage to its last. */
export function journeyOf(state: State): StageWithSteps[] {
  const steps = inOrder(state.steps);
  return inOrder(state.stages).map((stage) => ({
    stage,
    steps: steps.filter((step) => step.stage === stage.id),
  }));
}

/** All steps from the first stage's first to the last stage's last. */
export const stepsOf = (state: State): Step[] => journeyOf(state).flatMap(({ steps }) => steps);

/** The first lane of a kind. */
export const laneOf = (state: State, kind: LaneKind): Lane | undefined =>
  inOrder(state.lanes).find((lane) => lane.kind === kind);

/** The notes of a lane at a place, in order. */
export const notesAt = (state: State, lane: Id, on: Place): Note[] =>
  sorted(
    Object.values(state.notes).filter(
      (note) => note.lane === lane && note.on.kind === on.kind && note.on.id === on.id,
    ),
  );

/** The notes at a step in the first lane of a kind, in order; none where there is no such lane. */
export function notesOf(state: State, kind: LaneKind, step: Id): Note[] {
  const lane = laneOf(state, kind);
  return lane ? notesAt(state, lane.id, { kind: 'step', id: step }) : [];
}

/** The feeling at a step. */
export const feelingAt = (state: State, step: Id): Feeling | undefined =>
  Object.values(state.feelings).find((feeling) => feeling.step === step);

/** The step with the lowest score, the first of several; undefined while no score is set. */
export function lowestStep(state: State): Step | undefined {
  const scored = stepsOf(state).map((step) => ({ step, score: feelingAt(state, step.id)?.score ?? null }));
  const scores = scored.flatMap(({ score }) => (score === null ? [] : [score]));
  return scored.find(({ score }) => score !== null && score === Math.min(...scores))?.step;
}
