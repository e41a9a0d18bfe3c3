import {
  type Collection,
  inOrder,
  isStateCollection,
  recordOf,
  recordsIn,
  withRecords,
} from './collections.ts';
import type { Add, Command, Edit, Lock, Move, Remove } from './command.ts';
import { isHeld, isLocked } from './lock.ts';
import { positionsBehind } from './position.ts';
import { type Dropped, tidy } from './tidy.ts';
import type { Id, JourneyMap, RecordBase, Records } from './types.ts';

/**
 * The map after a command, or the same reference when the command would change nothing: its target is unknown,
 * locked or already as asked, or the result would break an invariant. Never throws; `apply(map, c) !== map`
 * therefore answers "would this work?".
 */
export function apply(map: JourneyMap, command: Command): JourneyMap {
  switch (command.do) {
    case 'title':
      return command.text === map.title ? map : { ...map, title: command.text };
    case 'pitch':
      return command.text === map.pitch ? map : { ...map, pitch: command.text };
    case 'ageBand':
      return command.ageBand === map.ageBand ? map : { ...map, ageBand: command.ageBand };
    case 'personaName':
      return map.persona.locked || command.text === map.persona.name
        ? map
        : { ...map, persona: { ...map.persona, name: command.text } };
    case 'lockPersona': {
      const { locked = false, ...open } = map.persona;
      if (locked === command.lock) return map;
      return { ...map, persona: command.lock ? { ...open, locked: true } : open };
    }
    case 'answer': {
      const { answers } = map.plan;
      if ((answers[command.step] ?? '') === command.text) return map;
      return { ...map, plan: { ...map.plan, answers: { ...answers, [command.step]: command.text } } };
    }
    case 'startNext':
      return map.states.next ? map : { ...map, states: { ...map.states, next: map.states.now } };
    case 'dropNext':
      return map.states.next ? withoutNext(map) : map;
    default:
      return settled(map, command, changed(map, command));
  }
}

function withoutNext(map: JourneyMap): JourneyMap {
  const { map: tidied, dropped } = tidy({ ...map, states: { ...map.states, next: null } });
  return dropped.some(({ locked }) => locked) ? map : tidied;
}

/** Refuses what would lose a record without being asked to, or a locked one in any case. */
function settled(map: JourneyMap, command: Command, next: JourneyMap): JourneyMap {
  if (next === map || (command.do === 'edit' && !refers(command))) return next;
  const { map: tidied, dropped, disturbed } = tidy(next);
  const allowed = (lost: Dropped) => command.do === 'remove' && !lost.locked;
  if (disturbed || !dropped.every(allowed)) return map;
  return command.do === 'edit' && same(touched(tidied, command), touched(map, command)) ? map : tidied;
}

/** The fields by which records hang together: only these, when they change, can put a map out of order. */
const references: ReadonlySet<string> = new Set([
  'changes',
  'evidence',
  'idea',
  'lane',
  'on',
  'pains',
  'platform',
  'step',
]);

const refers = ({ change }: Edit<Collection>): boolean =>
  Object.keys(change).some((field) => references.has(field));

const touched = (map: JourneyMap, { in: name, id, state }: Edit<Collection>): RecordBase | undefined =>
  recordOf(recordsIn(map, name, state) as Records<RecordBase>, id);

type InCollection =
  | Add<Collection>
  | Edit<Collection>
  | Move<Collection>
  | Remove<Collection>
  | Lock<Collection>;

function changed(map: JourneyMap, command: InCollection): JourneyMap {
  const { in: name, state } = command;
  if (isStateCollection(name) && !map.states[state ?? 'now']) return map;
  const records = recordsIn(map, name, state) as Records<RecordBase>;
  const next = edited(records, command);
  return next === records ? map : withRecords(map, name, next as never, state);
}

function edited(records: Records<RecordBase>, command: InCollection): Records<RecordBase> {
  if (command.do === 'add') return added(records, command);
  const record = recordOf(records, command.id);
  if (!record) return records;
  const put = (next: RecordBase) => ({ ...records, [record.id]: next });
  switch (command.do) {
    case 'edit': {
      const change = Object.entries(command.change).filter(
        ([field, value]) => !same(value, fieldOf(record, field)),
      );
      const free = change.length > 0 && change.every(([field]) => !isLocked(record, field));
      return free ? put({ ...record, ...Object.fromEntries(change) }) : records;
    }
    case 'move':
      return moved(records, record, command);
    case 'remove': {
      if (isHeld(record)) return records;
      const { [record.id]: _, ...rest } = records;
      return rest;
    }
    case 'lock': {
      if (same(record.locked ?? null, command.locked)) return records;
      const { locked: _, ...open } = record;
      return put(command.locked === null ? open : { ...open, locked: command.locked });
    }
  }
}

function added(records: Records<RecordBase>, { record, after }: Add<Collection>): Records<RecordBase> {
  if (Object.hasOwn(records, record.id)) return records;
  return placed(records, record, siblings(records, record), after);
}

function moved(
  records: Records<RecordBase>,
  record: RecordBase,
  command: Move<Collection>,
): Records<RecordBase> {
  if (isLocked(record, 'pos') || command.after === record.id) return records;
  const leaves = command.in === 'steps' && command.stage !== undefined;
  const next = leaves ? { ...record, stage: command.stage } : record;
  const order = siblings(records, record);
  const before = order[order.indexOf(record) - 1]?.id ?? null;
  if (same(next, record)) {
    if (before === command.after) return records;
  } else if (isLocked(record, 'stage')) return records;
  const others = siblings(records, next).filter((other) => other.id !== record.id);
  return placed(records, next, others, command.after);
}

/** Puts a record among its siblings; the same records when there is no such place. */
function placed(
  records: Records<RecordBase>,
  record: Omit<RecordBase, 'pos'>,
  others: readonly RecordBase[],
  after: Id | null | undefined,
): Records<RecordBase> {
  const positions = positionsBehind(others, record.id, after);
  if (!positions) return records;
  const next: Record<Id, RecordBase> = { ...records, [record.id]: { ...record, pos: '' } };
  for (const [id, pos] of positions) {
    const there = next[id];
    if (there) next[id] = { ...there, pos };
  }
  return next;
}

/** Steps are ordered within their stage, everything else within its collection. */
function siblings(records: Records<RecordBase>, record: object): RecordBase[] {
  const stage = fieldOf(record, 'stage') as Id | undefined;
  return inOrder(records).filter((other) => fieldOf(other, 'stage') === stage);
}

const fieldOf = (record: object, field: string): unknown => (record as Record<string, unknown>)[field];

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
