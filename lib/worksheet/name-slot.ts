import { measure } from './measure.ts';
import type { Op, Page, Sheet, TextOp } from './page.ts';
import { wrap } from './wrap.ts';

/** A line of a name, where it stands. */
type Line = Pick<TextOp, 'text' | 'size' | 'x' | 'y'>;

/** Below this size in points a name is rather set in two lines. */
const least = 8;

/** From one line's foot to the next, as a share of the letters' size. */
const leading = 1.1;

/**
 * A name in the room of its slot, whole: in one line with letters as large as fit, not above the slot's and not below
 * 8 pt; or else in two lines of 8 pt, the second where one would stand; and where even that is too wide, in two lines
 * of still smaller letters. Throws a RangeError for a slot without room.
 */
export function fitted(name: string, slot: TextOp, room: number): Line[] {
  if (!(room > 0)) throw new RangeError('A slot needs room for a name');
  const { x, y, face } = slot;
  const whole = name.trim();
  const wide = measure(face, whole, slot.size);
  if (wide <= room) return [{ text: whole, size: slot.size, x, y }];
  const narrow = (slot.size * room) / wide;
  if (narrow >= least) return [{ text: whole, size: Math.floor(narrow * 10) / 10, x, y }];
  for (let size = Math.min(least, slot.size); ; size *= 0.9) {
    const lines = wrap(whole, room, (part) => measure(face, part, size));
    if (lines.length > 2) continue;
    return lines.map((text, at) => ({ text, size, x, y: y - (lines.length - 1 - at) * size * leading }));
  }
}

// How far a slot that does not tell its room goes: to this far from the page's right edge.
const edge = 36;

/** The room of a slot on its page, in points. */
export const roomOf = (slot: TextOp, page: Page): number => slot.width ?? page.width - edge - slot.x;

/** Whether a sheet has a place for a pupil's name, so that a class set can be made of it. */
export const hasSlot = ({ pages }: Sheet): boolean =>
  pages.some(({ ops }) => ops.some((op) => op.op === 'text' && op.slot));

/** One pupil's sheet of a class set, to be looked at: the name stands in its slots. */
export const withName = (sheet: Sheet, name: string): Sheet => ({
  ...sheet,
  pages: sheet.pages.map((page) => ({
    ...page,
    ops: page.ops.flatMap((op): Op[] =>
      op.op === 'text' && op.slot
        ? fitted(name, op, roomOf(op, page)).map((line) => ({ ...op, ...line }))
        : [op],
    ),
  })),
});
