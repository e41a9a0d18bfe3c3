import {
  type Collection,
  type Command,
  type Id,
  inOrder,
  type JourneyMap,
  platform,
  type RecordBase,
  recordOf,
  recordsIn,
} from '../../journey/index.ts';
import { freshIds } from '../kit/fresh.ts';
import { evidenceKinds, fresh } from './fresh.ts';
import type { ListName } from './names.ts';
import type { Place } from './place.ts';

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

/** A part of a record: of a list, in which a sheet may begin one, or of a step or a stage. */
export function recordPlace(of: ListName | 'stages' | 'steps', id: Id, part: string): Place | null {
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
