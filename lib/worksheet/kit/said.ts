import { type Tag, tagOf } from '../../i18n/index.ts';
import type { JourneyMap } from '../../journey/index.ts';
import type { Face, Ink } from '../page.ts';
import type { SheetWords } from '../words.ts';
import { wrap } from '../wrap.ts';
import { type Desk, leading, type Side, type } from './desk.ts';

/** A text in the languages of a sheet, one after the other; a language that says the same is left out. */
export type Said = readonly { readonly text: string; readonly lang: Tag }[];

/** The sheet's own words. */
export const say = (desk: Desk, pick: (side: Side) => string): Said =>
  different(desk.sides.map((side) => ({ text: pick(side), lang: tagOf(side.locale) })));

/** The words of the map, joined with the sheet's own where the map's make a sentence only together. */
export const told = (desk: Desk, pick: (map: JourneyMap, words: SheetWords) => string): Said =>
  different(desk.sides.map(({ map, words }) => ({ text: pick(map, words), lang: map.language })));

/** A text in the first language alone, for labels that are heard and not seen. */
export const heard = (said: Said): string => said[0]?.text ?? '';

/** Texts that belong together, one below the other; more than one have a sign before each. */
export const listed = (texts: readonly string[]): string =>
  texts.length > 1 ? texts.map((text) => `• ${text}`).join('\n') : texts.join('');

const different = (all: Said): Said =>
  all.filter(({ text }, at) => text.trim() !== '' && all.findIndex((one) => one.text === text) === at);

/** How letters look; what is not given is that of running text. */
export interface Style {
  readonly size?: number;
  readonly face?: Face;
  readonly ink?: Ink;
  /** At most so many lines in each language, the last one with an ellipsis; what is cut is reported. */
  readonly most?: number;
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
  const { size = type.text, face = 'text', ink = 'ink', most = Infinity } = style;
  const lines = said.flatMap(({ text, lang }, at) => {
    const all = capped(
      desk,
      wrap(text, width, (part) => desk.measure(face, part, size)),
      most,
    );
    // A space at the end keeps the languages apart for who listens or copies.
    const ended = at < said.length - 1 ? all.with(-1, `${all.at(-1)?.trimEnd()} `) : all;
    return ended.map((line) => ({ text: line, lang, ink: at === 0 ? ink : ('soft' as const) }));
  });
  return { lines, size, face };
}

function capped({ pen }: Desk, all: readonly string[], most: number): readonly string[] {
  const last = all[most - 1];
  if (all.length <= most || last === undefined) return all;
  pen.report({ code: 'shortened', params: { text: `${all[0]?.slice(0, 40).trimEnd()}…` } });
  return [...all.slice(0, most - 1), `${last.trimEnd().slice(0, -2)}…`];
}

/** The same block with a space at its end, for what is read together with what follows. */
export const leadingOn = (block: Block): Block => ({
  ...block,
  lines: block.lines.map((line, at) =>
    at === block.lines.length - 1 ? { ...line, text: `${line.text.trimEnd()} ` } : line,
  ),
});

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

/** A heading of at most so many lines, the last one with an ellipsis; what is cut is reported. */
export function shortened(desk: Desk, block: Block, most: number): Block {
  const last = block.lines[most - 1];
  if (block.lines.length <= most || !last) return block;
  desk.pen.report({
    code: 'shortened',
    params: { text: `${block.lines[0]?.text.slice(0, 40).trimEnd()}…` },
  });
  const cut = { ...last, text: `${last.text.trimEnd().slice(0, -2)}…` };
  return { ...block, lines: [...block.lines.slice(0, most - 1), cut] };
}
