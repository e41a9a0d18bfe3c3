import { inOrder, recordOf } from './collections.ts';
import { feelingAt, notesAt, stepsOf } from './read.ts';
import { remember } from './remember.ts';
import type {
  AgeBand,
  Feeling,
  Id,
  JourneyMap,
  Lane,
  LaneKind,
  Mark,
  Note,
  Records,
  StateName,
} from './types.ts';

/** One thing that stands in a cell of the map: the record it comes from, what it says and how it is known. */
export interface CellEntry {
  readonly id: Id;
  readonly text: string;
  readonly mark: Mark | null;
}

/** The lanes that each age band works with, in the order in which they are read. */
export const bandLanes: Readonly<Record<AgeBand, readonly LaneKind[]>> = {
  '8-11': ['action', 'thought', 'feeling'],
  '12-15': ['action', 'touchpoint', 'thought', 'feeling', 'pain', 'opportunity'],
  '16+': [
    'action',
    'touchpoint',
    'channel',
    'responsible',
    'thought',
    'feeling',
    'pain',
    'opportunity',
    'evidence',
    'backstage',
  ],
};

const notesByStep = remember((notes: Records<Note>) =>
  Map.groupBy(
    inOrder(notes).filter(({ on }) => on.kind === 'step'),
    ({ on }) => on.id,
  ),
);

/**
 * What stands in a lane at a step: its notes, or for an opportunity lane the ideas that answer the step's pains
 * (each at the first step it helps), or for an evidence lane what the step's notes and feeling rest on.
 * A feeling lane has no entries: see `feelingAt`.
 */
export function entriesAt(
  map: JourneyMap,
  lane: Lane,
  step: Id,
  state: StateName = 'now',
): readonly CellEntry[] {
  const half = map.states[state];
  if (!half || lane.kind === 'feeling') return [];
  const notes = notesAt(half, lane.id, { kind: 'step', id: step });
  if (lane.kind === 'opportunity') {
    const ideas = inOrder(map.ideas).filter(({ pains }) => firstStepOf(map, pains) === step);
    return [...notes, ...ideas.map(({ id, text }) => ({ id, text, mark: null }))];
  }
  if (lane.kind === 'evidence') {
    const stated = [...(notesByStep(half.notes).get(step) ?? []), feelingAt(half, step)];
    const cited = new Set(stated.flatMap((record) => record?.evidence ?? []));
    const records = inOrder(map.evidence).filter(({ id }) => cited.has(id));
    return [
      ...notes,
      ...records.map(({ id, source, number, quote }) => ({
        id,
        text: [source, number, quote].filter(Boolean).join('. '),
        mark: null,
      })),
    ];
  }
  return notes;
}

/** A feeling in words: its word and its reason joined, or the one that there is; empty while there is neither. */
export const feelingText = (
  { word, because }: Pick<Feeling, 'word' | 'because'>,
  join: (word: string, reason: string) => string,
): string => (word && because ? join(word, because) : word || because);

function firstStepOf(map: JourneyMap, pains: readonly Id[]): Id | undefined {
  const places = new Set(
    pains.flatMap((pain) => {
      const on = (
        recordOf(map.states.now.notes, pain) ??
        (map.states.next && recordOf(map.states.next.notes, pain))
      )?.on;
      return on?.kind === 'step' ? [on.id] : [];
    }),
  );
  return stepsOf(map.states.now).find(({ id }) => places.has(id))?.id;
}
