import {
  entriesAt,
  feelingAt,
  feelingText,
  type Id,
  type JourneyMap,
  type Lane,
  notesAt,
  onStep,
  recordOf,
  type Step,
} from '../../journey/index.ts';
import { fieldName, valueAt } from '../fields/index.ts';
import { type Blank, type Choice, choiceHeight } from '../kit/answer.ts';
import { called } from '../kit/flow.ts';
import { type Block, block, heightOf, listed, type Said, say, told } from '../kit/said.ts';
import { scoreChoice } from '../kit/score.ts';
import { momentTitle } from '../kit/titles.ts';
import { writingLine } from '../paper.ts';
import { laneSaid, lineHeight, type MapDesk, nameAt, smallHead } from './look.ts';
import { linesOf, takes } from './written.ts';

/** A place of a cell that is filled in on the screen, with the least height it needs in points. */
export type Place = { readonly height: number } & (
  | { readonly blank: Blank; readonly choice?: never }
  | { readonly choice: Choice; readonly blank?: never }
);

/** What stands in a cell: places to fill in, and text below them. On paper there is text alone, or nothing. */
export interface Cell {
  readonly step: Step;
  readonly places: readonly Place[];
  readonly text: Block;
  /** Whether anything is said, in a place or in the text. */
  readonly says: boolean;
}

/** A step with its number. */
export interface Numbered {
  readonly step: Step;
  readonly number: number;
}

/** What a lane holds at a step, wrapped for a width. */
export function cellOf(desk: MapDesk, lane: Lane, at: Numbered, width: number): Cell {
  const { places, said } = desk.fillable
    ? asked(desk, lane, at, width)
    : { places: [], said: textAt(desk, lane, at.step) };
  const text = block(desk, said, width, places.length > 0 ? { ink: 'soft' } : {});
  const [{ map }] = desk.sides;
  const filled = places.some(({ blank, choice }) => valueAt(map, (blank ?? choice).name) !== '');
  return { step: at.step, places, text, says: filled || text.lines.length > 0 };
}

/** All that a lane says at a step, or only some of its records. */
const textAt = (desk: MapDesk, lane: Lane, step: Step, only?: ReadonlySet<Id>): Said =>
  told(desk, (map, words) => {
    if (lane.kind === 'feeling') {
      const feeling = feelingAt(map.states.now, step.id);
      return feeling ? feelingText(feeling, words.because) : '';
    }
    return listed(
      entriesAt(map, lane, step.id)
        .filter(({ id, text }) => text !== '' && (!only || only.has(id)))
        .map(({ text }) => text),
    );
  });

/** The places of a cell on the screen, and what stands there that is not edited: other languages, evidence. */
function asked(desk: MapDesk, lane: Lane, { step, number }: Numbered, width: number) {
  const hint = called(momentTitle(desk, step, number), laneSaid(desk, lane));
  if (lane.kind === 'feeling')
    return { places: feelingPlaces(desk, step, hint, width), said: textAt(desk, lane, step).slice(1) };
  const [{ map }] = desk.sides;
  const { places, edited } = entryPlaces(desk, lane, step, hint, width);
  const others = entriesAt(map, lane, step.id).filter(({ id }) => !edited.has(id));
  const fixed = textAt(desk, lane, step, new Set(others.map(({ id }) => id)));
  return { places, said: [...fixed, ...textAt(desk, lane, step, edited).slice(1)] };
}

function entryPlaces(desk: MapDesk, lane: Lane, step: Step, hint: Said, width: number) {
  const [{ map }] = desk.sides;
  const notes = notesHere(map, lane, step);
  const records = entriesAt(map, lane, step.id).filter(({ id }) => !notes.has(id));
  const places: Place[] = [];
  const edited = new Set<Id>();
  const cell = nameAt(desk, 'steps', step.id, fieldName.cell('now', lane.id, step.id));
  if ((notes.size > 0 || records.length === 0) && takes(desk, cell)) {
    places.push(area(desk, { name: cell, hint, lines: 3 }, width));
    for (const id of notes) edited.add(id);
  }
  for (const { id } of lane.kind === 'opportunity' ? records : []) {
    const name = fieldName.record('ideas', id, 'text');
    if (!takes(desk, name)) continue;
    places.push(area(desk, { name, hint, lines: 3 }, width));
    edited.add(id);
  }
  return { places, edited };
}

const notesHere = ({ states }: JourneyMap, lane: Lane, step: Step): ReadonlySet<Id> =>
  recordOf(states.now.lanes, lane.id)
    ? new Set(notesAt(states.now, lane.id, onStep(step.id)).map(({ id }) => id))
    : new Set();

function feelingPlaces(desk: MapDesk, step: Step, hint: Said, width: number): Place[] {
  const name = (part: 'word' | 'because') =>
    nameAt(desk, 'steps', step.id, fieldName.feeling('now', step.id, part));
  const asking = (word: Said) => called(hint, word);
  const choice = scoreChoice(desk, step.id, hint);
  const score = { ...choice, name: nameAt(desk, 'steps', step.id, choice.name) };
  const word = asking(say(desk, ({ words }) => words.feelingWord));
  const reason = asking(say(desk, ({ words }) => words.feelingReason));
  if (!takes(desk, score.name)) return [];
  const named =
    heightOf(
      smallHead(
        desk,
        say(desk, ({ words }) => words.feelingWord),
      ),
    ) + 6;
  return [
    { choice: score, height: choiceHeight(desk, score, width) },
    { blank: { name: name('word'), hint: word, lines: 1 }, height: Math.max(writingLine, named) },
    area(desk, { name: name('because'), hint: reason, lines: 2 }, width),
  ];
}

/** An area as high as what stands in it, up to a third of the page: a longer text scrolls. */
function area(desk: MapDesk, blank: Blank, width: number): Place {
  const [{ map }] = desk.sides;
  const text: Said = [{ text: valueAt(map, blank.name), lang: map.language }];
  const least = blank.lines * writingLine + 2;
  const most = Math.max(least, (desk.bottom - desk.top) / 3);
  return {
    blank,
    height: Math.min(most, Math.max(least, linesOf(desk, text, width) * lineHeight + 8)),
  };
}
