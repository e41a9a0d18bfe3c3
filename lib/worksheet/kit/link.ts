import type { Link } from '../link.ts';
import type { Measure } from '../page.ts';
import { documentNode, type Pen } from '../pen.ts';
import type { SheetWords } from '../words.ts';
import { wrap } from '../wrap.ts';

/** A module of a code in points, half a millimetre, and how many of them stay white around it (ISO/IEC 18004). */
const moduleSize = 1.42;
const quiet = 4;

/** The corner of a first page in which a code stands, with the white around it; in points. */
export interface Corner {
  readonly left: number;
  readonly bottom: number;
}

/** The free area of a page, the foot of its last line, and how letters are set, all in points. */
interface Around {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly size: number;
  readonly leading: number;
  readonly measure: Measure;
}

/** A link with its place on the first page: its code in the upper corner, its address in the foot or at the top. */
export interface PlacedLink {
  readonly corner: Corner;
  /** How much of the page's top its address takes, in points: nothing where the foot has room for it. */
  readonly above: number;
  /** Draws code and address. */
  draw(pen: Pen, words: SheetWords): void;
}

/** Finds the place of a link. `free` is what the rest of the foot leaves, from one x to another. */
export function placeLink(
  { href, code, modules }: Link,
  free: { from: number; to: number },
  { left, right, top, foot, size, leading, measure }: Around,
): PlacedLink {
  const text = href.replace(/^https?:\/\//, '');
  const x = right - modules * moduleSize;
  const corner = { left: x - 2 * quiet * moduleSize, bottom: top + (modules + quiet) * moduleSize };
  const width = (part: string) => measure('text', part, size);
  const inFoot = width(text) <= free.to - free.from;
  const lines = inFoot ? [text] : wrap(text, corner.left - left, width);
  const at = inFoot
    ? { x: (free.from + free.to - width(text)) / 2, y: foot }
    : { x: left, y: top + size * 0.96 };
  return {
    corner,
    above: inFoot ? 0 : lines.length * size * leading,
    draw(pen, words) {
      const figure = pen.node('Figure', documentNode, { alt: words.code(text) });
      pen.path(figure, { d: code, x, y: top, scale: moduleSize, fill: 'ink' });
      const node = pen.node('P', documentNode, { href });
      lines.forEach((line, row) => {
        const y = at.y + row * size * leading;
        pen.text(node, { x: at.x, y, size, face: 'text', ink: 'soft', text: line });
      });
    },
  };
}

/** The same desk, narrower as long as the code stands beside its y. */
export function besideLink<T extends { readonly corner: Corner | null; readonly right: number; y: number }>(
  desk: T,
): T {
  const { corner, y } = desk;
  return corner && y < corner.bottom ? { ...desk, right: corner.left } : desk;
}
