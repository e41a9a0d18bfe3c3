import {
  apply,
  bandLanes,
  type ClaimKind,
  type Collection,
  type Command,
  claim,
  competitor,
  type Evidence,
  entry,
  evidence,
  feeling,
  feelingAt,
  type Id,
  idea,
  inOrder,
  isId,
  type JourneyMap,
  type Lane,
  type LaneKind,
  lane,
  laneOf,
  note,
  notesAt,
  notesOf,
  onStep,
  type PlanStep,
  planSteps,
  platform,
  recordOf,
  recordsIn,
  type State,
  type StateName,
} from '../journey/index.ts';

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
} as const;

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
  const changed: string[] = [];
  let now = map;
  let waiting = [...values];
  // An answer may lean on one that comes later: a reason on its problem, a date on its platform.
  for (let left = Number.POSITIVE_INFINITY; waiting.length < left; ) {
    left = waiting.length;
    waiting = waiting.filter(([name, value]) => {
      const place = placeOf(name);
      if (!place || sameText(place.read(now), value)) return false;
      const after = place.write(now, value).reduce(apply, now);
      if (place.read(after) !== value) return true;
      now = after;
      changed.push(name);
      return false;
    });
  }
  return { map: now, changed, refused: waiting.map(([name]) => name) };
}

/** Whether two texts say the same, however a program writes letters with accents and ends of lines. */
export const sameText = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n');

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
    case 'claim': {
      const about = claimKinds.find((one) => one === a);
      return about && isCount(b) ? claimPlace(about, Number(b), c) : null;
    }
    case 'cell':
      return isState(a) ? cellPlace(a, b, c) : null;
    case 'feeling':
      return isState(a) ? feelingPlace(a, b, c) : null;
    case 'why':
      return isCount(b) && Number(b) < mostWhys ? whyPlace(a, Number(b)) : null;
    case 'stages':
    case 'steps':
      return recordPlace(kind, a, b);
    default:
      return Object.hasOwn(fresh, kind) ? recordPlace(kind as ListName, a, b) : null;
  }
}

/** The lanes that a sheet may ask about, whether the map has them or not. */
const kinds: readonly LaneKind[] = [...bandLanes['16+'], 'need', 'goal', 'motive'];

const claimKinds: readonly ClaimKind[] = ['demographics', 'goal', 'motive', 'need', 'problem'];

/** How many answers to why a map keeps for a problem. */
const mostWhys = 3;

/** Whether a part of a name counts, from 0. */
const isCount = (text: string): boolean => /^\d\d?$/.test(text);

const isState = (name: string): name is StateName => name === 'now' || name === 'next';

function claimPlace(about: ClaimKind, at: number, part: string): Place | null {
  if (part !== 'text' && part !== 'mark') return null;
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
      // The lines above it may be empty; they stay the first.
      const missing = Array.from({ length: at + 1 - claimsOf(map).length }, (_, i) => at - i).reverse();
      return missing.map((place): Command => {
        const id = freeId(`${about}-${place}`, map.persona.claims);
        const said = place === at ? (text ? { text: value } : { mark }) : {};
        return { do: 'add', in: 'claims', record: claim({ id, about, text: '', ...said }) };
      });
    },
  };
}

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

function whyPlace(step: Id, at: number): Place {
  const painOf = (map: JourneyMap) => notesOf(map.states.now, 'pain', step)[0];
  return {
    read: (map) => painOf(map)?.whys[at] ?? '',
    write(map, value) {
      const pain = painOf(map);
      if (!pain) return [];
      const whys = Array.from({ length: Math.max(pain.whys.length, at + 1) }, (_, i) => pain.whys[i] ?? '');
      whys[at] = value;
      while (whys.at(-1) === '') whys.pop();
      return [{ do: 'edit', in: 'notes', id: pain.id, change: { whys } }];
    },
  };
}

/** The records that a sheet may begin, each as it is before its first answer. */
const fresh = {
  ideas: (id: Id, map: JourneyMap) => {
    // With one problem on the map there is no doubt which one an idea answers.
    const pains = laneOf(map.states.now, 'pain');
    const hard = inOrder(map.states.now.notes).filter((one) => one.lane === pains?.id && one.text !== '');
    return idea({ id, text: '', pains: hard.length === 1 ? hard.map((one) => one.id) : [] });
  },
  evidence: (id: Id) => evidence({ id, kind: 'observation' }),
  competitors: (id: Id) => competitor({ id }),
  platforms: (id: Id) => platform({ id }),
  entries: (id: Id) => entry({ id }),
} as const satisfies Record<ListName, (id: Id, map: JourneyMap) => { readonly id: Id }>;

function recordPlace(of: ListName | 'stages' | 'steps', id: Id, part: string): Place | null {
  if (!isId(id) || held.has(part)) return null;
  const record = (map: JourneyMap) =>
    recordOf(recordsIn(map, of, 'now'), id) as Record<string, unknown> | undefined;
  return {
    read(map) {
      const value = record(map)?.[part];
      if (value === true) return 'yes';
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    write(map, value) {
      const there = record(map);
      if (!there && (of === 'stages' || of === 'steps')) return [];
      const begin: Command[] = there
        ? []
        : [{ do: 'add', in: of, record: fresh[of as ListName](id, map) } as Command];
      const before = there ?? (fresh[of as ListName](id, map) as unknown as Record<string, unknown>);
      const wanted = typed(of, part, value);
      // Lists of ids are no answers.
      if (!Object.hasOwn(before, part) || Array.isArray(before[part]) || wanted === undefined) return [];
      return [...begin, { do: 'edit', in: of as Collection, id, change: { [part]: wanted } } as Command];
    },
  };
}

/** What holds a record in its place: not to be written by an answer. */
const held: ReadonlySet<string> = new Set(['id', 'pos', 'stage', 'locked']);

/** A value as its part of a record keeps it; undefined for one that cannot stand there. */
function typed(of: ListName | 'stages' | 'steps', part: string, value: string): unknown {
  if (of === 'evidence' && part === 'kind') return evidenceKinds.find((kind) => kind === value);
  if (part === 'impact' || part === 'feasibility')
    return ranks.find((rank) => String(rank) === value) ?? null;
  if (part === 'chosen' || part === 'momentOfTruth') return value === 'yes';
  if (part === 'platform') return value === '' ? null : value;
  return value;
}

const ranks = [1, 2, 3, 4, 5] as const;

const evidenceKinds: readonly Evidence['kind'][] = [
  'observation',
  'interview',
  'survey',
  'analytics',
  'feedback',
];

/** The half of a map that is asked for; the future that was not begun looks like the present. */
const halfOf = (map: JourneyMap, state: StateName): State => map.states[state] ?? map.states.now;

/** An id that no record of a collection has, as near to the wanted one as an id may be long. */
function freeId(wanted: Id, records: Readonly<Record<Id, unknown>>): Id {
  const short = wanted.slice(0, 58);
  let id = short;
  for (let next = 2; Object.hasOwn(records, id); next++) id = `${short}-${next}`;
  return id;
}
