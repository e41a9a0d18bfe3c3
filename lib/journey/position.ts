import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Id } from './types.ts';

interface Placed {
  readonly id: Id;
  readonly pos: string;
}

/**
 * The positions that bring a record to its place among sorted siblings, behind `after` (null: first; undefined:
 * last): its own alone where there is room, else everybody's, evenly. Undefined when `after` is not one of them.
 */
export function positionsBehind(
  siblings: readonly Placed[],
  id: Id,
  after: Id | null | undefined,
): ReadonlyMap<Id, string> | undefined {
  const at = placeOf(siblings, after);
  if (at === undefined) return undefined;
  const between = room(siblings[at - 1]?.pos ?? null, siblings[at]?.pos ?? null);
  if (between !== null) return new Map([[id, between]]);
  const ids = siblings.map((sibling) => sibling.id);
  ids.splice(at, 0, id);
  const fresh = generateNKeysBetween(null, null, ids.length);
  return new Map(ids.map((one, place) => [one, fresh[place] ?? '']));
}

function placeOf(siblings: readonly Placed[], after: Id | null | undefined): number | undefined {
  if (after === undefined) return siblings.length;
  if (after === null) return 0;
  const at = siblings.findIndex((sibling) => sibling.id === after);
  return at < 0 ? undefined : at + 1;
}

/** A position between two others, or null where there is none: they are equal, or at the end of all positions. */
function room(low: string | null, high: string | null): string | null {
  try {
    return generateKeyBetween(low, high);
  } catch {
    return null;
  }
}

/** Whether a position from a file can be ordered and split further. */
export const isPosition = (pos: string): boolean => /^[0-9A-Za-z]+$/.test(pos) && room(pos, null) !== null;
