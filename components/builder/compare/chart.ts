import type { Point } from '../../../lib/figure/index.ts';
import type { Comparison, Score } from '../../../lib/journey/index.ts';
import { measure, wrap } from '../../../lib/worksheet/index.ts';

/** Where everything of the curves stands, in the drawing's own units. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** Where the axis with its faces ends and the curves begin. */
  readonly left: number;
  readonly levels: readonly { readonly score: Score; readonly y: number }[];
  readonly columns: readonly {
    readonly id: string;
    readonly x: number;
    readonly lines: readonly { readonly text: string; readonly y: number }[];
  }[];
  /** The points of each map, where it has a score. */
  readonly maps: readonly (readonly Point[])[];
}

const scores: readonly Score[] = [2, 1, 0, -1, -2];
const left = 44;
const step = 32;
const letters = 13.5;
const line = 17;
/** How far the marks of two maps stand apart where they share a score, so that none hides another. */
const apart = { x: 13, y: 4 };

/** The curves of several maps over each other. Titles stand below their moments in columns that are wide enough. */
export function chartOf({ rows }: Comparison, titles: readonly string[], column: number): Chart {
  const count = rows[0]?.cells.length ?? 0;
  const shift = Math.min(apart.x, (column * 0.7) / Math.max(1, count - 1));
  const yOf = (score: Score) => 28 + (2 - score) * step;
  const xOf = (at: number) => left + column * (at + 0.5);
  const top = yOf(-2) + 44;
  const titled = column > 70;
  const columns = rows.map(({ id }, at) => {
    const title = titled
      ? wrap(titles[at] ?? '', column - 8, (part) => measure('strong', part, letters))
      : [];
    const lines = [String(at + 1), ...title.map((text) => text.trimEnd())];
    return { id, x: xOf(at), lines: lines.map((text, row) => ({ text, y: top + row * line })) };
  });
  const deepest = Math.max(1, ...columns.map(({ lines }) => lines.length));
  const maps = Array.from({ length: count }, (_, map) => {
    const aside = map - (count - 1) / 2;
    return rows.flatMap(({ cells }, at) => {
      const score = cells[map]?.feeling?.score ?? null;
      return score === null ? [] : [{ x: xOf(at) + aside * shift, y: yOf(score) + aside * apart.y }];
    });
  });
  return {
    width: left + column * Math.max(1, rows.length),
    height: top + line * deepest - 6,
    left,
    levels: scores.map((score) => ({ score, y: yOf(score) })),
    columns,
    maps,
  };
}
