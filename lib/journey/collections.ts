import { remember } from './remember.ts';
import type {
  Check,
  Claim,
  Competitor,
  Drawing,
  Entry,
  Evidence,
  Feeling,
  Id,
  Idea,
  JourneyMap,
  Lane,
  Note,
  Platform,
  Records,
  Stage,
  State,
  StateName,
  Step,
} from './types.ts';

/** The collections inside a state. */
export interface StateCollections {
  stages: Stage;
  steps: Step;
  lanes: Lane;
  notes: Note;
  feelings: Feeling;
}

/** Every collection of a map, with the record it holds. */
export interface Collections extends StateCollections {
  claims: Claim;
  evidence: Evidence;
  ideas: Idea;
  drawings: Drawing;
  checks: Check;
  competitors: Competitor;
  platforms: Platform;
  entries: Entry;
}

/** The name of a collection. */
export type Collection = keyof Collections;

const inState = new Set<Collection>(['stages', 'steps', 'lanes', 'notes', 'feelings']);

/** Whether a collection belongs to a state (now or next) or to the map as a whole. */
export const isStateCollection = (name: Collection): name is keyof StateCollections => inState.has(name);

/** The records of a collection; empty for a future state that was not begun. */
export function recordsIn<C extends Collection>(
  map: JourneyMap,
  name: C,
  state: StateName = 'now',
): Records<Collections[C]> {
  const all: Partial<Record<Collection, Records<unknown>>> = {
    ...map.states[state],
    claims: map.persona.claims,
    evidence: map.evidence,
    ideas: map.ideas,
    drawings: map.drawings,
    checks: map.checks,
    ...map.plan,
  };
  return (all[name] ?? {}) as Records<Collections[C]>;
}

/** The map with one collection replaced; the same map where the collection is the same. */
export function withRecords<C extends Collection>(
  map: JourneyMap,
  name: C,
  records: Records<Collections[C]>,
  state: StateName = 'now',
): JourneyMap {
  if (records === recordsIn(map, name, state)) return map;
  if (isStateCollection(name)) {
    const half = map.states[state];
    if (!half) return map;
    const changed: State = { ...half, [name]: records };
    return { ...map, states: { ...map.states, [state]: changed } };
  }
  if (name === 'claims') return { ...map, persona: { ...map.persona, claims: records as Records<Claim> } };
  if (name === 'competitors' || name === 'platforms' || name === 'entries')
    return { ...map, plan: { ...map.plan, [name]: records } };
  return { ...map, [name]: records };
}

/** The record with an id, or undefined: never something inherited from Object. */
export const recordOf = <R>(records: Records<R>, id: Id): R | undefined =>
  Object.hasOwn(records, id) ? records[id] : undefined;

const order = remember((records: Records<Placed>): readonly Placed[] => sorted(Object.values(records)));

/** Records in reading order: by position, then by id. The same records give the same list. */
export const inOrder = <R extends Placed>(records: Records<R>): readonly R[] =>
  order(records) as readonly R[];

/** A list of records in reading order. */
export const sorted = <R extends Placed>(records: readonly R[]): R[] =>
  [...records].sort((a, b) => compare(a.pos, b.pos) || compare(a.id, b.id));

interface Placed {
  readonly id: Id;
  readonly pos: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
