import { inOrder } from './collections.ts';
import { remember } from './remember.ts';
import type {
  Drawing,
  Feeling,
  Id,
  JourneyMap,
  Lane,
  LaneKind,
  Note,
  Place,
  Records,
  Stage,
  State,
  Step,
} from './types.ts';

/** A stage with its steps, both in reading order. */
export interface StageWithSteps {
  readonly stage: Stage;
  readonly steps: readonly Step[];
}

/** The journey from its first stage to its last. The same state gives the same list. */
export const journeyOf = remember((state: State): readonly StageWithSteps[] => {
  const steps = Map.groupBy(inOrder(state.steps), ({ stage }) => stage);
  return inOrder(state.stages).map((stage) => ({ stage, steps: steps.get(stage.id) ?? [] }));
});

/** All steps from the first stage's first to the last stage's last. */
export const stepsOf = remember((state: State): readonly Step[] =>
  journeyOf(state).flatMap(({ steps }) => steps),
);

/** The first lane of a kind. */
export const laneOf = (state: State, kind: LaneKind): Lane | undefined =>
  inOrder(state.lanes).find((lane) => lane.kind === kind);

const notesById = remember((notes: Records<Note>) => Map.groupBy(inOrder(notes), ({ on }) => on.id));
const none: readonly Note[] = [];

/** The notes of a lane at a place, in order. */
export const notesAt = (state: State, lane: Id, on: Place): readonly Note[] =>
  notesById(state.notes)
    .get(on.id)
    ?.filter((note) => note.lane === lane && note.on.kind === on.kind) ?? none;

/** The notes at a step in the first lane of a kind, in order; none where there is no such lane. */
export function notesOf(state: State, kind: LaneKind, step: Id): readonly Note[] {
  const lane = laneOf(state, kind);
  return lane ? notesAt(state, lane.id, { kind: 'step', id: step }) : none;
}

const feelingsByStep = remember(
  (feelings: Records<Feeling>) => new Map(Object.values(feelings).map((feeling) => [feeling.step, feeling])),
);

/** The feeling at a step. */
export const feelingAt = (state: State, step: Id): Feeling | undefined =>
  feelingsByStep(state.feelings).get(step);

const drawingsByStep = remember(
  (drawings: Records<Drawing>) =>
    new Map(
      inOrder(drawings)
        .toReversed()
        .map((drawing) => [drawing.step, drawing]),
    ),
);

/** The picture of a step, the first of several. */
export const drawingAt = (map: JourneyMap, step: Id): Drawing | undefined =>
  drawingsByStep(map.drawings).get(step);

/** The step with the lowest score, the first of several; undefined while no score is set. */
export function lowestStep(state: State): Step | undefined {
  const scored = stepsOf(state).map((step) => ({ step, score: feelingAt(state, step.id)?.score ?? null }));
  const scores = scored.flatMap(({ score }) => (score === null ? [] : [score]));
  return scored.find(({ score }) => score !== null && score === Math.min(...scores))?.step;
}
