import { recordOf } from './collections.ts';
import { remember } from './remember.ts';
import type { Id, JourneyMap, Records, State } from './types.ts';

/** One record that the future map has, lacks or tells differently. */
export interface Difference {
  readonly in: keyof State;
  readonly id: Id;
  readonly kind: 'added' | 'removed' | 'changed';
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
