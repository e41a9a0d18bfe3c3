import type { TFunction } from 'i18next';
import { type Locale, tagOf } from '../../i18n/index.ts';
import type { JourneyMap } from '../../journey/index.ts';
import type { Measure, Sheet } from '../page.ts';
import { landscape, margin, type Paper, portrait } from '../paper.ts';
import { type Pen, takePen } from '../pen.ts';
import { drawSign } from '../sign.ts';
import type { SheetWords } from '../words.ts';

/** What a sheet says in one of its languages. */
export interface Side {
  readonly locale: Locale;
  readonly words: SheetWords;
  readonly t: TFunction<'sheets'>;
  /** The map as this language tells it, filled in as far as the sheet is; its ids are the same in all languages. */
  readonly map: JourneyMap;
  /** The same map complete; null where nobody knows what would stand there. */
  readonly example: JourneyMap | null;
}

/** What every sheet is made from. The second language, where there is one, stands under the first. */
export interface SheetInput {
  readonly sides: readonly [Side, ...Side[]];
  readonly paper: Paper;
  /** To be filled in on the screen, instead of by hand. */
  readonly fillable: boolean;
  /** Letters half as large again. */
  readonly large: boolean;
}

/** What the parts of a sheet work with: the free area of a page in points, and how far down it is filled. */
export interface Desk extends SheetInput {
  readonly pen: Pen;
  readonly measure: Measure;
  readonly title: (side: Side) => string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The y below what has been drawn; every part moves it on. */
  y: number;
}

/** Sizes in points. Only heads of tables go below 12. */
export const type = { title: 22, heading: 15, text: 12, small: 10.5 } as const;

/** From one line's foot to the next, as a share of the letters' size. */
export const leading = 1.3;

/** How much larger a sheet in large print is. */
const enlargement = 1.5;

const footer = 18;

/** Lays a sheet out: `draw` fills its pages, the first of which is begun. Large print is a smaller paper, enlarged. */
export function makeSheet(
  input: SheetInput,
  { title, upright = true }: { title: (side: Side) => string; upright?: boolean },
  measure: Measure,
  draw: (desk: Desk) => void,
): Sheet {
  const factor = input.large ? enlargement : 1;
  const paper = (upright ? portrait : landscape)[input.paper];
  const [width, height] = [paper.width / factor, paper.height / factor];
  const edge = margin / factor;
  const [{ locale, words }] = input.sides;
  const pen = takePen({ title: title(input.sides[0]), lang: tagOf(locale), width, height });
  const desk: Desk = {
    ...input,
    pen,
    measure,
    title,
    left: edge,
    right: width - edge,
    top: edge,
    bottom: height - edge - footer,
    y: edge,
  };
  pen.page();
  draw(desk);
  const sheet = pen.finish((page, pages) => {
    const y = height - edge;
    drawSign(pen, { x: desk.left, y: y - 12, size: 15, line: 1.6 });
    pen.text(null, { x: desk.left + 20, y, size: type.text, face: 'head', ink: 'soft', text: 'Waymark' });
    const text = words.pageOf(page, pages);
    const x = desk.right - measure('text', text, type.text);
    pen.text(null, { x, y, size: type.text, face: 'text', ink: 'soft', text });
  });
  return factor === 1 ? sheet : enlarged(sheet, factor);
}

/** The same sheet with everything on it so many times as large, its paper too. */
export function enlarged(sheet: Sheet, factor: number): Sheet {
  return {
    ...sheet,
    pages: sheet.pages.map(({ width, height, ops }) => ({
      width: width * factor,
      height: height * factor,
      ops: ops.map((op) => {
        const grown: Record<string, unknown> = { ...op };
        for (const key of lengths) if (typeof grown[key] === 'number') grown[key] *= factor as never;
        return grown as unknown as typeof op;
      }),
    })),
  };
}

const lengths = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'width',
  'height',
  'radius',
  'line',
  'dash',
  'size',
  'scale',
];
