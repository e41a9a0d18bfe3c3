import { type Blank, drawAnswer } from '../kit/answer.ts';
import { type Block, block, drawBlock, heightOf, type Said, type Style } from '../kit/said.ts';
import { lineHeight, type MapDesk } from './look.ts';

/** What stands in a head: words, or a field on the screen with what the other language says below it. */
export interface Written {
  readonly blank: Blank | null;
  /** The height of the field; 0 where there is none. */
  readonly room: number;
  readonly text: Block;
  readonly height: number;
}

interface Head extends Pick<Blank, 'name' | 'hint'> {
  readonly said: Said;
  readonly width: number;
  readonly style: Style;
  /** Whether this is where it is filled in, and not a repetition. */
  readonly open: boolean;
}

/** The space in a field around its letters. */
const inset = 3;
const tallest = 4;

/** Makes a head ready; its field is as high as what already stands in it. */
export function written(desk: MapDesk, { name, hint, said, width, style, open }: Head): Written {
  if (!open || !takes(desk, name)) {
    const text = block(desk, said, width, style);
    return { blank: null, room: 0, text, height: heightOf(text) };
  }
  const lines = Math.min(tallest, linesOf(desk, said.slice(0, 1), width));
  const text = block(desk, said.slice(1), width, { ...style, ink: 'soft' });
  const room = lines * lineHeight + 8;
  return { blank: { name, hint, lines }, room, text, height: room + heightOf(text) };
}

/** Draws a head at its top left corner; gives the y below it. */
export function drawWritten(
  desk: MapDesk,
  node: number | null,
  { blank, room, text }: Written,
  { x, y, width }: { x: number; y: number; width: number },
): number {
  if (blank && node !== null) drawAnswer(desk, node, blank, { x, y, width, height: room });
  return drawBlock(desk, node, text, x, y + room);
}

/** Whether a field of this name is to be drawn: on the screen, and not twice. */
export function takes({ fillable, taken }: MapDesk, name: string): boolean {
  if (!fillable || taken.has(name)) return false;
  taken.add(name);
  return true;
}

/** How many lines a text has in a field; at least one. */
export const linesOf = (desk: MapDesk, said: Said, width: number): number =>
  Math.max(1, block(desk, said, width - 2 * inset).lines.length);
