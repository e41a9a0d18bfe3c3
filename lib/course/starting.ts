import {
  apply,
  type Collection,
  type Command,
  type JourneyMap,
  type RecordBase,
  recordsIn,
  type StateName,
} from '../journey/index.ts';

/** The parts of a starting map that its author can lock. */
export const lockableParts = ['moments', 'person', 'written'] as const;

/** A part that can be locked: the moments and their order, the person, or everything that is written. */
export type LockablePart = (typeof lockableParts)[number];

const collectionsOf: Readonly<Record<LockablePart, readonly Collection[]>> = {
  moments: ['stages', 'steps'],
  person: ['claims'],
  written: [
    'lanes',
    'notes',
    'feelings',
    'evidence',
    'ideas',
    'drawings',
    'checks',
    'competitors',
    'platforms',
    'entries',
  ],
};

/**
 * A copy of a map for a class to go on with: in the chosen parts, what is there stays as it is, and what is still empty
 * can be filled in. Moments keep their place too. What was locked before stays locked.
 */
export function startingMap(map: JourneyMap, parts: readonly LockablePart[]): JourneyMap {
  const states: readonly StateName[] = map.states.next ? ['now', 'next'] : ['now'];
  const commands = parts.flatMap((part) =>
    collectionsOf[part].flatMap((name) => states.flatMap((state) => locksIn(map, name, state))),
  );
  const person: Command[] =
    parts.includes('person') && map.persona.name !== '' ? [{ do: 'lockPersona', lock: true }] : [];
  return [...person, ...commands].reduce(apply, map);
}

function locksIn(map: JourneyMap, name: Collection, state: StateName): Command[] {
  const records: readonly RecordBase[] = Object.values(recordsIn(map, name, state));
  return records.flatMap((record): Command[] => {
    const locked = toLock(name, record);
    return locked.length === 0 ? [] : [{ do: 'lock', in: name, state, id: record.id, locked } as Command];
  });
}

/** Where a record hangs and what kind it is: that alone says nothing yet. */
const frame = ['lane', 'on', 'step', 'stage', 'kind', 'about'];

function toLock(name: Collection, record: RecordBase): readonly string[] {
  if (record.locked === true) return [];
  const held = Object.entries(record).flatMap(([field, value]) =>
    field !== 'id' && field !== 'pos' && field !== 'locked' && holds(value) ? [field] : [],
  );
  const placed = name === 'stages' || name === 'steps';
  if (!placed && held.every((field) => frame.includes(field))) return [];
  return [...new Set([...(record.locked ?? []), ...held, ...(placed ? ['pos'] : [])])];
}

const holds = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : value !== null && value !== false;
