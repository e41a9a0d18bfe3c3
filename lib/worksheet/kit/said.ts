import { type Tag, tagOf } from '../../i18n/index.ts';
import type { JourneyMap } from '../../journey/index.ts';
import type { Face, Ink } from '../page.ts';
import { wrap } from '../wrap.ts';
import { type Desk, leading, type Side, type } from './desk.ts';

/** A text in the languages of a sheet, one after the other; a language that says the same is left out. */
export type Said = readonly { readonly text: string; readonly lang: Tag }[];

/** The sheet's own words. */
export const say = (desk: Desk, pick: (side: Side) => string): Said =>
  different(desk.sides.map((side) => ({ text: pick(side), lang: tagOf(side.locale) })));

/** The words of the map. */
export const told = (desk: Desk, pick: (map: JourneyMap) => string): Said =>
  different(desk.sides.map(({ map }) => ({ text: pick(map), lang: map.language })));

/** A text in the first language alone, for labels that are heard and not seen. */
export const heard = (said: Said): string => said[0]?.text ?? '';

const different = (all: Said): Said =>
  all.filter(({ text }, at) => text.trim() !== '' && all.findIndex((one) => one.text === text) === at);

/** How letters look; what is not given is that of running text. */
export interface Style {
  readonly size?: number;
  readonly face?: Face;
  readonly ink?: Ink;
}

/** A line of a block. */
interface Line {
  readonly text: string;
  readonly lang: Tag;
  readonly ink: Ink;
}

/** A text wrapped for a width. */
export interface Block {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly face: Face;
}

/** Wraps what is said for a width in points; the second language follows in softer letters. */
export function block(desk: Desk, said: Said, width: number, style: Style = {}): Block {
  const { size = type.text, face = 'text', ink = 'ink' } = style;
  const lines = said.flatMap(({ text, lang }, at) =>
    wrap(text, width, (part) => desk.measure(face, part, size)).map((line) => ({
      text: line,
      lang,
      ink: at === 0 ? ink : ('soft' as const),
    })),
  );
  // A space at the end keeps the words apart for who listens or copies.
  return {
    lines: lines.map((line, at) =>
      at < lines.length - 1 ? { ...line, text: `${line.text.trimEnd()} ` } : line,
    ),
    size,
    face,
  };
}

/** The height of a block in points. */
export const heightOf = ({ lines, size }: Block): number => lines.length * size * leading;

/** The width of its widest line. */
export const widthOf = (desk: Desk, { lines, face, size }: Block): number =>
  Math.max(0, ...lines.map(({ text }) => desk.measure(face, text.trimEnd(), size)));

/** Draws a block; gives the y below it. */
export function drawBlock(desk: Desk, node: number | null, block: Block, x: number, top: number): number {
  const { size, face } = block;
  block.lines.forEach(({ text, lang, ink }, at) => {
    desk.pen.text(node, { x, y: top + size * 0.96 + at * size * leading, size, face, ink, text, lang });
  });
  return top + heightOf(block);
}

/** Some of a block's lines. */
export const slice = (block: Block, from: number, to: number): Block => ({
  ...block,
  lines: block.lines.slice(from, to),
});
