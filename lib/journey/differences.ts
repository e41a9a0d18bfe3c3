import { recordOf } from './collections.ts';
import { remember } from './remember.ts';
import type { Id, JourneyMap, RecordBase, Records, State } from './types.ts';

/** One record that the future map has, lacks or tells differently. */
export interface Difference {
  readonly in: keyof State;
  readonly id: Id;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The fields of a changed record that are different, in the order of the alphabet. */
  readonly fields: readonly string[];
}

const parts = ['stages', 'steps', 'lanes', 'notes', 'feelings'] as const;

const differing = remember(({ now, next }: JourneyMap['states']): readonly Difference[] =>
  !next || next === now ? [] : parts.flatMap((part) => between(part, now[part], next[part])),
);

/**
 * What the future map changes, record by record, by id; nothing while it is not begun. The same states give the same
 * list.
 */
export const differences = ({ states }: Pick<JourneyMap, 'states'>): readonly Difference[] =>
  differing(states);

function between(part: keyof State, before: Records<RecordBase>, after: Records<RecordBase>): Difference[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id): Difference[] => {
    const was = recordOf(before, id);
    const is = recordOf(after, id);
    if (was === is) return [];
    if (was === undefined) return [{ in: part, id, kind: 'added', fields: [] }];
    if (is === undefined) return [{ in: part, id, kind: 'removed', fields: [] }];
    const fields = fieldsBetween(was, is);
    return fields.length === 0 ? [] : [{ in: part, id, kind: 'changed', fields }];
  });
}

function fieldsBetween(was: RecordBase, is: RecordBase): string[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.filter((name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)));
}
