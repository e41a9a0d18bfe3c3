import type { TFunction } from 'i18next';
import { type Locale, tagOf } from '../../i18n/index.ts';
import type { JourneyMap } from '../../journey/index.ts';
import type { GlossaryTerm, KeyWords, LessonOnPaper, RubricOnPaper } from '../course.ts';
import type { Link } from '../link.ts';
import type { Measure, Sheet } from '../page.ts';
import { landscape, margin, type Paper, portrait } from '../paper.ts';
import { type Pen, takePen } from '../pen.ts';
import type { PlanWords } from '../plan-words.ts';
import { drawSign } from '../sign.ts';
import type { AskedWords, SheetWords } from '../words.ts';
import { type Corner, placeLink } from './link.ts';

/** What a sheet says in one of its languages. */
export interface Side {
  readonly locale: Locale;
  readonly words: SheetWords;
  readonly asked: AskedWords;
  readonly t: TFunction<'sheets'>;
  /** The map as this language tells it, filled in as far as the sheet is; its ids are the same in all languages. */
  readonly map: JourneyMap;
  /** The same map complete; null where nobody knows what would stand there. */
  readonly example: JourneyMap | null;
  /** The lesson that a quiz or exit tickets are about. */
  readonly lesson?: LessonOnPaper;
  /** The terms for cards. */
  readonly glossary?: readonly GlossaryTerm[];
  readonly rubric?: RubricOnPaper;
  /** What the answer keys know beside the example. */
  readonly key?: KeyWords;
  readonly phases: PhaseSide;
  readonly plan: PlanWords;
}

/** The business map of the five phases that the source of a sheet comes to. */
export interface PhaseSide {
  readonly map: JourneyMap;
  /** What the frame is called, where the map has no title. */
  readonly title: string;
  /** What happens in each phase. */
  readonly texts: readonly string[];
}

/** What every sheet is made from. The second language, where there is one, stands under the first. */
export interface SheetInput {
  readonly sides: readonly [Side, ...Side[]];
  readonly paper: Paper;
  /** To be filled in on the screen, instead of by hand. */
  readonly fillable: boolean;
  /** Letters half as large again. */
  readonly large: boolean;
  /** The page of the site that teaches what the sheet is about; none for a sheet that leads nowhere. */
  readonly link?: Link | null;
}

/** What the parts of a sheet work with: the free area of a page in points, and how far down it is filled. */
export interface Desk extends SheetInput {
  readonly pen: Pen;
  readonly measure: Measure;
  readonly title: (side: Side) => string;
  /** Whether a page has a line for the name; an answer key and tickets to cut out have none. */
  readonly named: boolean;
  /** Whether to leave less room to write in, because that saves a page. */
  readonly snug: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the code of a link stands on the first page, which goes around it; null without a link. */
  readonly corner: Corner | null;
  /** The y below what has been drawn; every part moves it on. */
  y: number;
}

/** Sizes in points. Only heads of tables go below 12. */
export const type = { title: 22, smallTitle: 19, heading: 15, text: 12, small: 10.5 } as const;

/** From one line's foot to the next, as a share of the letters' size. */
export const leading = 1.3;

/** How much larger a sheet in large print is. */
const enlargement = 1.5;

const footer = 18;
const brand = 'Waymark';
/** Between the parts of the foot. */
const apart = 14;

/** The paper of a sheet and the free area of its pages, in points; large print is a smaller paper, enlarged. */
export function areaOf({ paper, large }: SheetInput, upright: boolean) {
  const factor = large ? enlargement : 1;
  const { width, height } = (upright ? portrait : landscape)[paper];
  const edge = margin / factor;
  return {
    factor,
    width: width / factor,
    height: height / factor,
    left: edge,
    right: width / factor - edge,
    top: edge,
    foot: height / factor - edge,
    bottom: height / factor - edge - footer,
  };
}

/** What a sheet is called, and how its pages are. */
interface Made {
  readonly title: (side: Side) => string;
  readonly upright?: boolean;
  readonly named?: boolean;
  /** Whether the sheet can also be drawn snug; it is where that saves a page. */
  readonly elastic?: boolean;
}

/** Lays a sheet out: `draw` fills its pages, the first of which is begun. */
export function makeSheet(
  input: SheetInput,
  made: Made,
  measure: Measure,
  draw: (desk: Desk) => void,
): Sheet {
  const roomy = laidOut(input, { ...made, snug: false }, measure, draw);
  if (!made.elastic || roomy.pages.length === 1) return roomy;
  const snug = laidOut(input, { ...made, snug: true }, measure, draw);
  return snug.pages.length < roomy.pages.length ? snug : roomy;
}

function laidOut(
  input: SheetInput,
  { title, upright = true, named = true, snug }: Made & { readonly snug: boolean },
  measure: Measure,
  draw: (desk: Desk) => void,
): Sheet {
  const { factor, width, height, foot, ...area } = areaOf(input, upright);
  const [{ locale, words }] = input.sides;
  const pen = takePen({ title: title(input.sides[0]), lang: tagOf(locale), width, height });
  const { left, right, top } = area;
  const [afterSign, y] = [left + 20, foot - 2];
  const wide = (text: string, face: 'text' | 'head' = 'text') => measure(face, text, type.text);
  const free = {
    from: afterSign + wide(brand, 'head') + apart,
    to: right - wide(words.pageOf(99, 99)) - apart,
  };
  const around = { left, right, top, foot: y, size: type.text, leading, measure };
  const link = input.link ? placeLink(input.link, free, around) : null;
  const desk: Desk = {
    ...input,
    ...area,
    pen,
    measure,
    title,
    named,
    snug,
    corner: link?.corner ?? null,
    y: top + (link?.above ?? 0),
  };
  pen.page();
  draw(desk);
  const sheet = pen.finish((page, pages) => {
    if (page === 1) link?.draw(pen, words);
    drawSign(pen, { x: left, y: y - 12, size: 15, line: 1.6 });
    pen.text(null, { x: afterSign, y, size: type.text, face: 'head', ink: 'soft', text: brand });
    const text = words.pageOf(page, pages);
    const x = right - wide(text);
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
