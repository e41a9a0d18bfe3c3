import {
  type Collection,
  type Collections,
  inOrder,
  recordOf,
  recordsIn,
  withRecords,
} from './collections.ts';
import { isHeld, isLocked } from './lock.ts';
import type { Id, JourneyMap, Note, RecordBase, Records, State, StateName } from './types.ts';

/** A record that could not stand: what it belonged to is gone, or a step had two feelings. `locked` where any of it was. */
export interface Dropped {
  readonly in: Collection;
  readonly id: Id;
  readonly state?: StateName;
  readonly locked: boolean;
}

type Keep<R> = (record: R) => R | null;

/**
 * Holds the map's invariants: every step has its stage, every note its lane and place, a step at most one feeling,
 * every reference a target. Returns the same map where all is in order; `disturbed` when a locked record or field lost
 * a reference.
 */
export function tidy(map: JourneyMap): { map: JourneyMap; dropped: Dropped[]; disturbed: boolean } {
  const dropped: Dropped[] = [];
  let disturbed = false;
  let next = map;

  function sweep<C extends Collection>(name: C, keep: Keep<Collections[C]>, state?: StateName) {
    const records = recordsIn(next, name, state) as unknown as Records<Collections[C]>;
    const kept: [Id, Collections[C]][] = [];
    let same = true;
    for (const record of inOrder(records)) {
      const stays = keep(record);
      if (stays) kept.push([record.id, stays]);
      else dropped.push({ in: name, id: record.id, ...(state && { state }), locked: isHeld(record) });
      same &&= stays === record;
      disturbed ||= !!stays && loosened(record, stays);
    }
    if (!same) next = withRecords(next, name, Object.fromEntries(kept) as never, state);
  }

  for (const state of ['now', 'next'] as const) {
    const half = () => next.states[state] as State;
    if (!half()) continue;
    const cites = citing(next);
    sweep('steps', (step) => (recordOf(half().stages, step.stage) ? step : null), state);
    sweep('notes', (note) => (stands(half(), note) ? cites(note) : null), state);
    const felt = new Set<Id>();
    sweep(
      'feelings',
      (feeling) => {
        if (!recordOf(half().steps, feeling.step) || felt.has(feeling.step)) return null;
        felt.add(feeling.step);
        return cites(feeling);
      },
      state,
    );
  }

  const { now, next: later } = next.states;
  const inAny = (name: keyof State, id: Id) =>
    Object.hasOwn(now[name], id) || (!!later && Object.hasOwn(later[name], id));
  const names: (keyof State)[] = ['stages', 'steps', 'lanes', 'notes', 'feelings'];
  sweep('claims', citing(next));
  sweep('ideas', (idea) => {
    const pains = idea.pains.filter((id) => inAny('notes', id));
    const changes = idea.changes.filter((id) => names.some((name) => inAny(name, id)));
    return pains.length === idea.pains.length && changes.length === idea.changes.length
      ? idea
      : { ...idea, pains, changes };
  });
  sweep('drawings', (drawing) => (inAny('steps', drawing.step) ? drawing : null));
  sweep('checks', (check) =>
    check.idea === null || recordOf(next.ideas, check.idea) ? check : { ...check, idea: null },
  );
  sweep('entries', (entry) =>
    entry.platform === null || recordOf(next.plan.platforms, entry.platform)
      ? entry
      : { ...entry, platform: null },
  );
  return { map: next, dropped, disturbed };
}

/** Whether mending changed a record where it is locked. */
const loosened = (before: RecordBase, after: RecordBase): boolean =>
  before !== after &&
  (['evidence', 'pains', 'changes', 'idea', 'platform'] as const).some(
    (field) => isLocked(before, field) && fieldOf(before, field) !== fieldOf(after, field),
  );

const fieldOf = (record: object, field: string): unknown => (record as Record<string, unknown>)[field];

const citing =
  (map: JourneyMap) =>
  <R extends { readonly evidence: readonly Id[] }>(record: R): R => {
    const evidence = record.evidence.filter((id) => recordOf(map.evidence, id));
    return evidence.length === record.evidence.length ? record : { ...record, evidence };
  };

function stands(state: State, note: Note): boolean {
  const targets: Records<RecordBase> = note.on.kind === 'step' ? state.steps : state.stages;
  return !!recordOf(state.lanes, note.lane) && !!recordOf(targets, note.on.id);
}
