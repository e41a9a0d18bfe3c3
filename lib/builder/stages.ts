import {
  type Command,
  feelingAt,
  type Id,
  inOrder,
  journeyOf,
  type Note,
  onStep,
  type Place,
  type Stage,
  type State,
  type Step,
  stage,
} from '../journey/index.ts';

/**
 * The commands that begin a new stage, with the id `fresh`, with a step: it and the steps behind it leave their stage
 * together. What was written about the change after the old stage goes with them. None for a step that begins a stage.
 */
export function cutStage(state: State, step: Id, fresh: Id): Command[] {
  const here = journeyOf(state).find(({ steps }) => steps.some(({ id }) => id === step));
  const from = here?.steps.findIndex(({ id }) => id === step) ?? 0;
  if (!here || from === 0) return [];
  return [
    { do: 'add', in: 'stages', record: stage({ id: fresh }), after: here.stage.id },
    ...gathered(here.steps.slice(from), fresh, null),
    ...rehung(notesOn(state, 'transition', here.stage.id), { kind: 'transition', id: fresh }),
  ];
}

/**
 * The commands that join a stage with the one before it: the steps keep their order, the stage before keeps its name
 * or takes this one's. What was written about the stage stays with the joined one; what was written about the change
 * between the two stands at the first step behind it from then on. None for the first stage.
 */
export function joinStage(state: State, id: Id): Command[] {
  const journey = journeyOf(state);
  const at = journey.findIndex((one) => one.stage.id === id);
  const [before, here] = [journey[at - 1], journey[at]];
  if (!before || !here) return [];
  const into = before.stage.id;
  const joint = here.steps[0] ?? before.steps.at(-1);
  const named = before.stage.title === '' && here.stage.title !== '';
  return [
    ...gathered(here.steps, into, before.steps.at(-1)?.id ?? null),
    ...rehung(notesOn(state, 'transition', into), joint ? onStep(joint.id) : { kind: 'stage', id: into }),
    ...rehung(notesOn(state, 'stage', id), { kind: 'stage', id: into }),
    ...rehung(notesOn(state, 'transition', id), { kind: 'transition', id: into }),
    ...(named ? [{ do: 'edit', in: 'stages', id: into, change: { title: here.stage.title } } as const] : []),
    { do: 'remove', in: 'stages', id },
  ];
}

/**
 * The commands that remove a stage without steps; what was written on it or on the change after it goes to its
 * neighbour. None for a stage with steps, and for the only one.
 */
export function dropStage(state: State, id: Id): Command[] {
  const journey = journeyOf(state);
  const at = journey.findIndex(({ stage }) => stage.id === id);
  if (journey[at]?.steps.length !== 0) return [];
  if (at > 0) return joinStage(state, id);
  const then = journey[1];
  if (!then) return [];
  const [first] = then.steps;
  const place: Place = { kind: 'stage', id: then.stage.id };
  return [
    ...rehung(notesOn(state, 'stage', id), place),
    ...rehung(notesOn(state, 'transition', id), first ? onStep(first.id) : place),
    { do: 'remove', in: 'stages', id },
  ];
}

/** The command that moves a stage with its steps one place up (-1) or down (+1); null at either end. */
export function nudgeStage(state: State, id: Id, by: -1 | 1): Command | null {
  const order = inOrder(state.stages).map((one) => one.id);
  const place = order.indexOf(id) + by;
  if (place < 0 || place >= order.length) return null;
  const others = order.filter((one) => one !== id);
  return { do: 'move', in: 'stages', id, after: others[place - 1] ?? null };
}

/** The command that puts a step before (-1) or behind (+1) another one, whatever stage that is in; null for itself. */
export function placeStep(state: State, step: Id, by: -1 | 1, other: Step): Command | null {
  if (step === other.id) return null;
  const there = journeyOf(state).find(({ stage }) => stage.id === other.stage)?.steps ?? [];
  const ids = there.map(({ id }) => id).filter((id) => id !== step);
  const at = ids.indexOf(other.id);
  const after = by === 1 ? other.id : (ids[at - 1] ?? null);
  return { do: 'move', in: 'steps', id: step, stage: other.stage, after };
}

/** The change from one stage to the next. */
export interface Transition {
  readonly before: Stage;
  /** Undefined for the last stage, where something is written about a change that no longer is. */
  readonly after: Stage | undefined;
  /** How far the feeling falls there, in points from the last score before to the first after; 0 where it does not. */
  readonly drop: number;
}

/** The changes from stage to stage, in order. */
export function transitionsOf(state: State): Transition[] {
  const journey = journeyOf(state);
  const scores = journey.map(({ steps }) => steps.flatMap(({ id }) => feelingAt(state, id)?.score ?? []));
  return journey.flatMap(({ stage: before }, at): Transition[] => {
    const after = journey[at + 1]?.stage;
    if (!after && notesOn(state, 'transition', before.id).length === 0) return [];
    const [last, first] = [scores[at]?.at(-1), scores[at + 1]?.[0]];
    const drop = last === undefined || first === undefined ? 0 : Math.max(0, last - first);
    return [{ before, after, drop }];
  });
}

/** The steps that may not be removed: they, or something that hangs on them, are locked as a whole. */
export function heldSteps(state: State): ReadonlySet<Id> {
  const held = new Set<Id>();
  for (const { id, locked } of Object.values(state.steps)) if (locked === true) held.add(id);
  for (const { on, locked } of Object.values(state.notes))
    if (locked === true && on.kind === 'step') held.add(on.id);
  for (const { step, locked } of Object.values(state.feelings)) if (locked === true) held.add(step);
  return held;
}

const notesOn = (state: State, kind: Place['kind'], id: Id): Note[] =>
  inOrder(state.notes).filter(({ on }) => on.kind === kind && on.id === id);

const rehung = (notes: readonly Note[], on: Place): Command[] =>
  notes.map(({ id }) => ({ do: 'edit', in: 'notes', id, change: { on } }));

/** Steps that go into another stage, one behind the other. */
const gathered = (steps: readonly Step[], into: Id, after: Id | null): Command[] =>
  steps.map(({ id }, at) => ({
    do: 'move',
    in: 'steps',
    id,
    stage: into,
    after: steps[at - 1]?.id ?? after,
  }));
