import type { Tag } from '../../i18n/index.ts';
import type { JourneyMap, Lane } from '../../journey/index.ts';
import type { Measure } from '../page.ts';
import type { Pen } from '../pen.ts';
import type { SheetWords } from '../words.ts';
import { wrap } from '../wrap.ts';

/** What every part of the sheet works with: the pen, the map, the words and the free area in points. */
export interface Desk {
  readonly pen: Pen;
  readonly map: JourneyMap;
  readonly words: SheetWords;
  readonly measure: Measure;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Sizes in points. Text in cells is at the floor of 12; only table heads go below. */
export const type = { title: 22, continued: 15, text: 12, leading: 15.6, small: 10.5 } as const;

/** The width of the column in which the lanes' heads stand. */
export const laneWidth = 100;

/** The space between a cell's edge and its text: at its sides, and above and below. */
export const pad = 6;
export const rise = 4.5;

/** Wraps text set in the body size. */
export const lines = (desk: Desk, text: string, width: number, face: 'text' | 'strong' = 'text'): string[] =>
  wrap(text, width, (part) => desk.measure(face, part, type.text));

/** At most so many lines of a heading, the last one with an ellipsis; what is cut is reported. */
export function capped(desk: Desk, all: readonly string[], most: number): readonly string[] {
  const last = all[most - 1];
  if (all.length <= most || last === undefined) return all;
  desk.pen.report({ code: 'shortened', params: { text: `${all[0]?.slice(0, 40).trimEnd()}…` } });
  return [...all.slice(0, most - 1), `${last.trimEnd().slice(0, -2)}…`];
}

/** The language of the learner's words, for text that is not the sheet's own. */
export const mapLang = (desk: Desk): Tag => desk.map.language;

/** Lines that more text follows: a space at the end keeps the words apart for who listens or copies. */
export const spaced = (all: readonly string[]): readonly string[] =>
  all.map((text, at) => (at === all.length - 1 ? `${text.trimEnd()} ` : text));

const mostLaneLines = 20;

/** A lane's title, or the word for its kind, wrapped for the column of heads. */
export const laneLines = (desk: Desk, lane: Lane): readonly string[] =>
  capped(
    desk,
    lines(desk, lane.title || desk.words.lanes[lane.kind], laneWidth - pad, 'strong'),
    mostLaneLines,
  );
