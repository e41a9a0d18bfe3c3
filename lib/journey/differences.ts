import { recordOf } from './collections.ts';
import type { Id, JourneyMap, Records, State } from './types.ts';

/** One record that the future map has, lacks or tells differently. */
export interface Difference {
  readonly in: keyof State;
  readonly id: Id;
  readonly kind: 'added' | 'removed' | 'changed';
}

const parts = ['stages', 'steps', 'lanes', 'notes', 'feelings'] as const;

/** What the future map changes, record by record, by id; nothing while it is not begun. */
export function differences({ states: { now, next } }: JourneyMap): Difference[] {
  if (!next || next === now) return [];
  return parts.flatMap((part) => between(part, now[part], next[part]));
}

function between(part: keyof State, before: Records<unknown>, after: Records<unknown>): Difference[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id): Difference[] => {
    const was = recordOf(before, id);
    const is = recordOf(after, id);
    if (was === is) return [];
    if (was === undefined) return [{ in: part, id, kind: 'added' }];
    if (is === undefined) return [{ in: part, id, kind: 'removed' }];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ in: part, id, kind: 'changed' }];
  });
}
