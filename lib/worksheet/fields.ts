import {
  apply,
  bandLanes,
  type ClaimKind,
  type Collection,
  type Command,
  claim,
  competitor,
  entry,
  evidence,
  feeling,
  feelingAt,
  type Id,
  idea,
  inOrder,
  type JourneyMap,
  type Lane,
  type LaneKind,
  lane,
  laneOf,
  lowestStep,
  note,
  notesAt,
  notesOf,
  onStep,
  type PlanStep,
  planSteps,
  platform,
  type RecordBase,
  recordOf,
  recordsIn,
  type State,
  type StateName,
  stepsOf,
} from '../journey/index.ts';
import { freshIds } from './kit/fresh.ts';

/**
 * The names of a sheet's fields. The same place of a map has the same name on every sheet, so that any filled sheet
 * can be read back without knowing which it was. No name has a full stop: PDF would take it for a hierarchy.
 */
export const fieldName = {
  title: 'title',
  pitch: 'pitch',
  persona: 'persona',
  /** The `at`-th claim of a kind about the persona, from 0. */
  claim: (about: ClaimKind, at: number, part: 'text' | 'mark') => `claim/${about}/${at}/${part}`,
  /** What stands in a lane, named by its id or, where the map has none of it, by its kind. */
  cell: (state: StateName, lane: Id, step: Id) => `cell/${state}/${lane}/${step}`,
  feeling: (state: StateName, step: Id, part: 'score' | 'word' | 'because') =>
    `feeling/${state}/${step}/${part}`,
  /** An answer to why it is hard at a step, from 0. */
  why: (step: Id, at: number) => `why/${step}/${at}`,
  /** A step's or stage's title, or when a step is. */
  heading: (of: 'stages' | 'steps', id: Id, part: 'title' | 'when') => `${of}/${id}/${part}`,
  /** A part of a record in one of the map's lists; one that is not there yet begins with its first answer. */
  record: (of: ListName, id: Id, part: string) => `${of}/${id}/${part}`,
  plan: (step: PlanStep) => `plan/${step}`,
  /** Which step is chosen on the sheet; names with `chosenStep` for a step are then about that one. */
  moment: 'moment',
} as const;

/** Stands for a step in the names of a sheet on which the step is still to be chosen. */
export const chosenStep = '~';

/** The lists whose records a sheet may begin. */
export type ListName = 'ideas' | 'evidence' | 'competitors' | 'platforms' | 'entries';

/** What a map says at a field's place; empty where it says nothing, or where the name is none of ours. */
export const valueAt = (map: JourneyMap, name: string): string => placeOf(name)?.read(map) ?? '';

/** What came of writing the values of a filled sheet into a map. */
export interface Filled {
  readonly map: JourneyMap;
  /** The names of the fields that changed it. */
  readonly changed: readonly string[];
  /** The names of fields whose values it would not take: locked, or none of the values that can stand there. */
  readonly refused: readonly string[];
}

/** Writes the values of a filled sheet into the map that lies in it. Names that are none of ours are left alone. */
export function filled(map: JourneyMap, values: ReadonlyMap<string, string>): Filled {
  const changed = new Set<string>();
  const step = stepChosen(map, values);
  let now = map;
  // A problem comes before the whys and ideas that hang on it; viewers keep fields in any order.
  let waiting = [...values].sort(([a], [b]) => orderOf(a) - orderOf(b));
  // An answer may lean on one that comes later: a reason on its problem, a date on its platform.
  for (let left = Number.POSITIVE_INFINITY; waiting.length < left; ) {
    left = waiting.length;
    waiting = waiting.filter(([name, value]) => {
      const place = placeOf(step === undefined ? name : name.replaceAll(chosenStep, step));
      if (!place || sameText(place.read(now), value)) return false;
      const after = place.write(now, value).reduce(apply, now);
      if (place.read(after) !== value) return true;
      now = after;
      changed.add(name);
      return false;
    });
  }
  const refused = new Set(waiting.map(([name]) => name));
  const among = (names: ReadonlySet<string>) => [...values.keys()].filter((name) => names.has(name));
  return { map: now, changed: among(changed), refused: among(refused) };
}

/** Whether two texts say the same, however a program writes letters with accents and ends of lines. */
export const sameText = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n');

/** The values of a sheet on which a step is chosen, by the names that its fields have for that step. */
export function plainNames(
  map: JourneyMap,
  values: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const step = stepChosen(map, values);
  if (step === undefined) return values;
  return new Map([...values].map(([name, value]) => [name.replaceAll(chosenStep, step), value]));
}

/** The step that was chosen on a sheet. Without a choice the lowest or else the first: no answer may be lost. */
function stepChosen(map: JourneyMap, values: ReadonlyMap<string, string>): Id | undefined {
  const steps = stepsOf(map.states.now);
  const chosen = values.get(fieldName.moment);
  return (steps.find(({ id }) => id === chosen) ?? lowestStep(map.states.now) ?? steps[0])?.id;
}

const orderOf = (name: string): number => ['cell', 'why', 'ideas'].indexOf(name.split('/')[0] ?? '');

/** A place of a map that a field stands for. */
interface Place {
  read(map: JourneyMap): string;
  /** The commands that make it say a value; none where it cannot. */
  write(map: JourneyMap, value: string): readonly Command[];
}

function placeOf(name: string): Place | null {
  const [kind = '', a = '', b = '', c = ''] = name.split('/');
  switch (kind) {
    case 'title':
      return { read: ({ title }) => title, write: (_, text) => [{ do: 'title', text }] };
    case 'pitch':
      return { read: ({ pitch }) => pitch, write: (_, text) => [{ do: 'pitch', text }] };
    case 'persona':
      return { read: ({ persona }) => persona.name, write: (_, text) => [{ do: 'personaName', text }] };
    case 'plan': {
      const step = planSteps.find((one) => one === a);
      return step
        ? { read: ({ plan }) => plan.answers[step] ?? '', write: (_, text) => [{ do: 'answer', step, text }] }
        : null;
    }
    case 'claim':
      return claimPlace(a, countIn(b), c);
    case 'cell':
      return isState(a) ? cellPlace(a, b, c) : null;
    case 'feeling':
      return isState(a) ? feelingPlace(a, b, c) : null;
    case 'why':
      return whyPlace(a, countIn(b));
    case 'stages':
    case 'steps':
      return recordPlace(kind, a, b);
    default:
      return Object.hasOwn(fresh, kind) ? recordPlace(kind as ListName, a, b) : null;
  }
}

/** The lanes that a sheet may ask about, whether the map has them or not. */
const kinds: readonly LaneKind[] = [...bandLanes['16+'], 'need', 'goal', 'motive'];

/** The number in a part of a name; none where it does not count. */
const countIn = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

const isState = (name: string): name is StateName => name === 'now' || name === 'next';

function claimPlace(of: string, at: number, part: string): Place | null {
  const about = claimKinds.find((one) => one === of);
  if (!about || !isPlace(at, mostClaims) || (part !== 'text' && part !== 'mark')) return null;
  const claimsOf = (map: JourneyMap) => inOrder(map.persona.claims).filter((one) => one.about === about);
  const claimOf = (map: JourneyMap) => claimsOf(map)[at];
  const text = part === 'text';
  return {
    read: (map) => (text ? claimOf(map)?.text : claimOf(map)?.mark) ?? '',
    write(map, value) {
      const there = claimOf(map);
      const mark = marks.find((one) => one === value) ?? null;
      if (there)
        return [{ do: 'edit', in: 'claims', id: there.id, change: text ? { text: value } : { mark } }];
      const said = claim({ id: '', about, text: text ? value : '', ...(!text && { mark }) });
      // Whoever writes on the second line and leaves the first empty is read back on the second line.
      const skipped = Array.from({ length: at - claimsOf(map).length }, () =>
        claim({ ...said, text: '', mark: null }),
      );
      const taken: Record<Id, unknown> = { ...map.persona.claims };
      return [...skipped, said].map((record): Command => {
        const id = freeId(`${about}-${at}`, taken);
        taken[id] = record;
        return { do: 'add', in: 'claims', record: { ...record, id } };
      });
    },
  };
}

const claimKinds: readonly ClaimKind[] = ['demographics', 'goal', 'motive', 'need', 'problem'];

/** More claims of a kind than any sheet has lines for. */
const mostClaims = 100;

const isPlace = (at: number, end: number): boolean => Number.isInteger(at) && at >= 0 && at < end;

const marks = ['seen', 'heard', 'counted', 'guessed'] as const;

function cellPlace(state: StateName, laneId: Id, step: Id): Place {
  const laneIn = (half: State): Lane | undefined =>
    recordOf(half.lanes, laneId) ?? laneOf(half, laneId as LaneKind);
  const notesIn = (half: State) => {
    const lane = laneIn(half);
    return lane ? notesAt(half, lane.id, onStep(step)) : [];
  };
  return {
    read: (map) =>
      notesIn(halfOf(map, state))
        .map(({ text }) => text)
        .join('\n'),
    write(map, value) {
      const half = halfOf(map, state);
      const there = laneIn(half);
      const kind = kinds.find((one) => one === laneId);
      if (!there && !kind) return [];
      const begun: Command[] = state === 'next' && !map.states.next ? [{ do: 'startNext' }] : [];
      const newLane: Command[] =
        there || !kind
          ? []
          : [{ do: 'add', in: 'lanes', state, record: lane({ id: freeId(kind, half.lanes), kind }) }];
      const id = there?.id ?? freeId(kind ?? '', half.lanes);
      const notes = notesIn(half);
      return [...begun, ...newLane, ...noteCommands(notes, value, { state, lane: id, step, half })];
    },
  };
}

/** Notes that say a value together: one where there is one, else a line each, the last with what is left. */
function noteCommands(
  notes: readonly { readonly id: Id }[],
  value: string,
  { state, lane, step, half }: { state: StateName; lane: Id; step: Id; half: State },
): Command[] {
  if (notes.length === 0) {
    const id = freeId(`${lane}-${step}`, half.notes);
    return [{ do: 'add', in: 'notes', state, record: note({ id, lane, on: onStep(step), text: value }) }];
  }
  const lines = value.split('\n');
  return notes.map(({ id }, at): Command => {
    const text = at === notes.length - 1 ? lines.slice(at).join('\n') : (lines[at] ?? '');
    if (at > 0 && at >= lines.length) return { do: 'remove', in: 'notes', state, id };
    return { do: 'edit', in: 'notes', state, id, change: { text } };
  });
}

function feelingPlace(state: StateName, step: Id, part: string): Place | null {
  if (part !== 'score' && part !== 'word' && part !== 'because') return null;
  return {
    read(map) {
      const value = feelingAt(halfOf(map, state), step)?.[part];
      return value === undefined || value === null ? '' : String(value);
    },
    write(map, value) {
      const half = halfOf(map, state);
      const there = feelingAt(half, step);
      const change =
        part === 'score' ? { score: scores.find((one) => String(one) === value) ?? null } : { [part]: value };
      const begun: Command[] = state === 'next' && !map.states.next ? [{ do: 'startNext' }] : [];
      if (there) return [...begun, { do: 'edit', in: 'feelings', state, id: there.id, change }];
      const id = freeId(`feeling-${step}`, half.feelings);
      return [...begun, { do: 'add', in: 'feelings', state, record: feeling({ id, step, ...change }) }];
    },
  };
}

const scores = [-2, -1, 0, 1, 2] as const;

function whyPlace(step: Id, at: number): Place | null {
  if (!isPlace(at, mostWhys)) return null;
  const painOf = (map: JourneyMap) => notesOf(map.states.now, 'pain', step)[0];
  return {
    read: (map) => painOf(map)?.whys[at] ?? '',
    write(map, value) {
      // Whoever knows why before what begins the problem with its reason.
      const begun = painOf(map) ? [] : cellPlace('now', 'pain', step).write(map, '');
      const pain = painOf(begun.reduce(apply, map));
      if (!pain) return [];
      const whys = Array.from({ length: Math.max(pain.whys.length, at + 1) }, (_, i) => pain.whys[i] ?? '');
      whys[at] = value;
      while (whys.at(-1) === '') whys.pop();
      return [...begun, { do: 'edit', in: 'notes', id: pain.id, change: { whys } }];
    },
  };
}

const mostWhys = 3;

/** The records that a sheet may begin, each as it is before its first answer. */
const fresh = {
  ideas: (id: Id, map: JourneyMap) => {
    const pains = laneOf(map.states.now, 'pain');
    const all = inOrder(map.states.now.notes).filter((one) => one.lane === pains?.id && one.text !== '');
    const there = all.filter(({ on }) => id.replace(/\d+$/, '') === ideaAt(on.id));
    // With one problem on the map there is no doubt which one an idea answers.
    const hard = there.length > 0 ? there.slice(0, 1) : all;
    return idea({ id, text: '', pains: hard.length === 1 ? hard.map((one) => one.id) : [] });
  },
  // An id may begin with its kind, as in `survey-1`.
  evidence: (id: Id) =>
    evidence({ id, kind: evidenceKinds.find((kind) => id.startsWith(`${kind}-`)) ?? 'observation' }),
  competitors: (id: Id) => competitor({ id }),
  platforms: (id: Id) => platform({ id }),
  entries: (id: Id) => entry({ id }),
} as const satisfies Record<ListName, (id: Id, map: JourneyMap) => { readonly id: Id }>;

const evidenceKinds = ['observation', 'interview', 'survey', 'analytics', 'feedback'] as const;

/** How the id of an idea begins that answers what is hard at a step. */
export const ideaAt = (step: Id): Id => `at-${step}-`;

/** The parts of records that a sheet may ask for. */
const parts: Readonly<Record<ListName | 'stages' | 'steps', readonly string[]>> = {
  stages: ['title'],
  steps: ['title', 'when', 'momentOfTruth'],
  ideas: ['text', 'impact', 'feasibility', 'reason', 'chosen', 'measure', 'date'],
  evidence: ['kind', 'source', 'quote', 'number', 'date'],
  competitors: ['name', 'strength', 'weakness'],
  platforms: ['name', 'reason'],
  entries: ['date', 'platform', 'topic', 'owner'],
};

function recordPlace(of: ListName | 'stages' | 'steps', id: Id, part: string): Place | null {
  if (!isId.test(id) || !parts[of].includes(part)) return null;
  const record = (map: JourneyMap) =>
    recordOf(recordsIn(map, of, 'now'), id) as Record<string, unknown> | undefined;
  return {
    read(map) {
      const value = record(map)?.[part];
      if (value === true) return 'yes';
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    write(map, value) {
      const begin: Command[] = [];
      if (!record(map)) {
        if (of === 'stages' || of === 'steps') return [];
        begin.push({ do: 'add', in: of, record: fresh[of](id, map) } as Command);
      }
      if (part === 'platform' && isPaperId.test(value))
        begin.push({ do: 'add', in: 'platforms', record: platform({ id: value }) });
      const change = typed(part, value);
      if (change === undefined) return [];
      return [...begin, { do: 'edit', in: of as Collection, id, change: { [part]: change } } as Command];
    },
  };
}

/** A value as its part of a record keeps it; undefined where it cannot stand there. */
function typed(part: string, value: string): unknown {
  if (part === 'impact' || part === 'feasibility')
    return value === '' ? null : ranks.find((rank) => String(rank) === value);
  if (part === 'kind') return evidenceKinds.find((kind) => kind === value);
  if (part === 'chosen' || part === 'momentOfTruth') return value === 'yes';
  if (part === 'platform') return value === '' ? null : value;
  return value;
}

const ranks = [1, 2, 3, 4, 5] as const;

/** The half of a map that is asked for; the future that was not begun looks like the present. */
const halfOf = (map: JourneyMap, state: StateName): State => map.states[state] ?? map.states.now;

/** An id as the file of a map takes it. */
const isId = /^[A-Za-z0-9][\w-]{0,63}$/;

/** The id of a record that a sheet begins, counted from 1. */
const isPaperId = /^paper-[1-9]\d{0,2}$/;

/**
 * The ids of at least so many lines of a list: the records that the map has, in their order, then new ones that begin
 * with what is written there.
 */
export function lineIds(map: JourneyMap, of: ListName, least: number): Id[] {
  const records = recordsIn(map, of);
  const ids = inOrder<RecordBase>(records).map(({ id }) => id);
  return [...ids, ...freshIds(records, 'paper-', least - ids.length)];
}

/** An id that no record of a collection has, made from one that may be too long for a file. */
function freeId(wanted: Id, records: Readonly<Record<Id, unknown>>): Id {
  const short = wanted.slice(0, 56);
  let id = short;
  for (let next = 2; Object.hasOwn(records, id); next++) id = `${short}-${next}`;
  return id;
}
