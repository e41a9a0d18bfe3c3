import { generateKeyBetween } from 'fractional-indexing';
import type { Id } from './types.ts';

interface Placed {
  readonly id: Id;
  readonly pos: string;
}

/**
 * The position behind `after` among sorted siblings (null: first; undefined: last).
 * Undefined when `after` is not one of them.
 */
export function positionAfter(siblings: readonly Placed[], after: Id | null | undefined): string | undefined {
  if (after === undefined) return generateKeyBetween(siblings.at(-1)?.pos ?? null, null);
  if (after === null) return generateKeyBetween(null, siblings[0]?.pos ?? null);
  const at = siblings.findIndex((sibling) => sibling.id === after);
  const before = siblings[at];
  if (!before) return undefined;
  const next = siblings.slice(at + 1).find((sibling) => sibling.pos > before.pos);
  return generateKeyBetween(before.pos, next?.pos ?? null);
}

/** Whether a position from a file can be ordered and split further. */
export function isPosition(pos: string): boolean {
  try {
    generateKeyBetween(pos, null);
    return true;
  } catch {
    return false;
  }
}
