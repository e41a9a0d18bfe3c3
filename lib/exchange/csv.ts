import Papa from 'papaparse';
import {
  entriesAt,
  feelingAt,
  inOrder,
  type JourneyMap,
  journeyOf,
  type Lane,
  type Step,
} from '../journey/index.ts';
import type { OutlineWords } from './outline.ts';

/** The heads of a table's columns in one language. */
export interface TableWords extends Pick<OutlineWords, 'lanes'> {
  readonly stage: string;
  readonly step: string;
  readonly when: string;
  /** The three columns of a feeling: its score from -2 to +2, its word and its reason. */
  readonly score: string;
  readonly word: string;
  readonly because: string;
}

/**
 * The present state of a map as a table for spreadsheets: a row for each step, a column for each lane, with the byte
 * order mark that spreadsheets need for č and å. Several things in one cell stand on lines of their own. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front. `delimiter` is what spreadsheets of the language
 * expect: `,` in English, `;` in the others.
 */
export function csvOf(map: JourneyMap, words: TableWords, delimiter: ',' | ';'): string {
  const { now } = map.states;
  const lanes = inOrder(now.lanes);
  const heads = [
    words.stage,
    words.step,
    words.when,
    ...lanes.flatMap((lane) =>
      lane.kind === 'feeling'
        ? [words.score, words.word, words.because]
        : [lane.title || words.lanes[lane.kind]],
    ),
  ];
  const rows = journeyOf(now).flatMap(({ stage, steps }) =>
    steps.map((step) => [
      stage.title,
      step.title,
      step.when,
      ...lanes.flatMap((lane) => cellsOf(map, lane, step)),
    ]),
  );
  return `\ufeff${Papa.unparse([heads, ...rows], { delimiter, escapeFormulae: true })}\r\n`;
}

function cellsOf(map: JourneyMap, lane: Lane, step: Step): (string | number)[] {
  if (lane.kind !== 'feeling')
    return [
      entriesAt(map, lane, step.id)
        .map(({ text }) => text)
        .join('\n'),
    ];
  const feeling = feelingAt(map.states.now, step.id);
  return [feeling?.score ?? '', feeling?.word ?? '', feeling?.because ?? ''];
}
