import type { Point } from '../../../lib/figure/index.ts';
import type { Score } from '../../../lib/journey/index.ts';
import { measure, wrap } from '../../../lib/worksheet/index.ts';

/** A moment of the curve before it has a place. */
export interface Moment {
  readonly id: string;
  readonly title: string;
  readonly score: Score | null;
  readonly lowest: boolean;
}

/** A moment with its place and its title's lines. `point` is null while there is no score. */
export interface PlacedMoment extends Moment {
  readonly point: Point | null;
  readonly lines: readonly (Point & { readonly text: string })[];
}

/** Where everything of a curve stands, in the drawing's own units. */
export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  readonly anchor: 'middle' | 'start';
  /** Path data of the five levels. */
  readonly levels: readonly string[];
  readonly moments: readonly PlacedMoment[];
}

const scores: readonly Score[] = [2, 1, 0, -1, -2];
/** Sizes of a title's letters and lines; the style sheet names the same. */
const wideType = { letters: 13.5, line: 17 };
const narrowType = { letters: 15.5, line: 19 };

const titleLines = (title: string, width: number, letters: number): string[] =>
  wrap(title, width, (part) => measure('strong', part, letters)).map((text) => text.trimEnd());

/** The curve from left to right, titles below. */
export function across(moments: readonly Moment[]): CurveLayout {
  const column = 92;
  const yOf = (score: Score) => 26 + (2 - score) * 27;
  const top = yOf(-2) + 44;
  const placed = moments.map((moment, at) => {
    const x = column * (at + 0.5);
    return {
      ...moment,
      point: moment.score === null ? null : { x, y: yOf(moment.score) },
      lines: titleLines(moment.title, column - 8, wideType.letters).map((text, row) => ({
        text,
        x,
        y: top + row * wideType.line,
      })),
    };
  });
  const width = column * Math.max(1, moments.length);
  return {
    width,
    height: top + wideType.line * Math.max(1, ...placed.map(({ lines }) => lines.length)),
    anchor: 'middle',
    levels: scores.map((score) => `M0 ${yOf(score)} L${width} ${yOf(score)}`),
    moments: placed,
  };
}

/** The curve for a phone: numbers below the faces, and the titles as a numbered list. */
export function narrow(moments: readonly Moment[]): CurveLayout {
  const width = 336;
  const column = width / Math.max(1, moments.length);
  const yOf = (score: Score) => 26 + (2 - score) * 30;
  const numbers = yOf(-2) + 42;
  let y = numbers + 14;
  const placed = moments.map((moment, at) => {
    const x = column * (at + 0.5);
    const number = String(at + 1);
    y += 6;
    const title = titleLines(moment.title, width - 30, narrowType.letters).map((text) => {
      y += narrowType.line;
      return { text, x: 28, y };
    });
    const first = title[0]?.y ?? y;
    return {
      ...moment,
      point: moment.score === null ? null : { x, y: yOf(moment.score) },
      lines: [{ text: number, x: x - 4, y: numbers }, { text: `${number}.`, x: 6, y: first }, ...title],
    };
  });
  return {
    width,
    height: y + 8,
    anchor: 'start',
    levels: scores.map((score) => `M0 ${yOf(score)} L${width} ${yOf(score)}`),
    moments: placed,
  };
}
