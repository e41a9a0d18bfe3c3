import { measure, type TextOp, wrap } from '../worksheet/index.ts';

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
