import { inOrder, recordOf } from './collections.ts';
import { type Difference, differences } from './differences.ts';
import { stepsOf } from './read.ts';
import type { Feeling, Id, Idea, JourneyMap, Lane, Note, Stage, State, Step } from './types.ts';

/** What a change is about: a record as a whole, or one of its fields. */
export type ChangeAbout =
  | 'moment'
  | 'stage'
  | 'lane'
  | 'truth'
  | 'title'
  | 'when'
  | 'order'
  | 'face'
  | 'word'
  | 'because'
  | 'note'
  | 'whys';

/** What stands in a field: a text, a score (`face`), a place counted from 1 (`order`), or nothing. */
export type ChangeValue = string | number | null;

/** One thing that the future map tells differently, and what it said before. */
export interface Change {
  readonly of: Difference;
  readonly about: ChangeAbout;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
  /** The lane of a note, or the lane itself. */
  readonly lane: Lane | null;
}

/** Where changes belong: a moment with its place counted from 1, a stage, or the whole map. */
export type ChangedPlace =
  | { readonly kind: 'step'; readonly id: Id; readonly step: Step; readonly number: number }
  | { readonly kind: 'stage'; readonly id: Id; readonly stage: Stage }
  | { readonly kind: 'map'; readonly id: 'map' };

/** The changes at one place, and the ideas that made them. */
export interface ChangesAt {
  readonly place: ChangedPlace;
  readonly changes: readonly Change[];
  readonly ideas: readonly Idea[];
}

/** The moments of both states: those of the future map in its order, each one that it lacks behind its neighbour. */
export function stepsOfBoth({ states: { now, next } }: JourneyMap): readonly Step[] {
  if (!next || next === now) return stepsOf(now);
  const steps = [...stepsOf(next)];
  let behind = -1;
  for (const step of stepsOf(now)) {
    const at = steps.findIndex(({ id }) => id === step.id);
    if (at >= 0) behind = at;
    else steps.splice(++behind, 0, step);
  }
  return steps;
}

/**
 * Every difference between now and next in readable parts, by moment in the order of the journey, then by stage, then
 * what concerns the whole map. An idea stands where it says that it changed something, and a chosen one where its
 * pains are.
 */
export function changesOf(map: JourneyMap): ChangesAt[] {
  const all = differences(map).map((of) => ({ of, at: placeOf(map, of), changes: changesIn(map, of) }));
  const at = Map.groupBy(all, (one) => one.at);
  const places: ChangedPlace[] = [
    ...stepsOfBoth(map).map(
      (step, index): ChangedPlace => ({ kind: 'step', id: step.id, step, number: index + 1 }),
    ),
    ...stagesOfBoth(map).map((stage): ChangedPlace => ({ kind: 'stage', id: stage.id, stage })),
    { kind: 'map', id: 'map' },
  ];
  return places.flatMap((place) => {
    const here = at.get(keyOf(place.kind, place.id)) ?? [];
    if (here.length === 0) return [];
    const touched = new Set(here.map(({ of }) => of.id));
    return [{ place, changes: here.flatMap(({ changes }) => changes), ideas: ideasFor(map, place, touched) }];
  });
}

const keyOf = (kind: ChangedPlace['kind'], id: Id): string => `${kind} ${id}`;

const stagesOfBoth = ({ states: { now, next } }: JourneyMap): readonly Stage[] => {
  const later = next ? inOrder(next.stages) : [];
  return [...later, ...inOrder(now.stages).filter(({ id }) => !later.some((stage) => stage.id === id))];
};

// A record of the future map, or the present one where that is gone.
const noteNamed = ({ states: { now, next } }: JourneyMap, id: Id): Note | undefined =>
  recordOf(next?.notes ?? {}, id) ?? recordOf(now.notes, id);
const feelingNamed = ({ states: { now, next } }: JourneyMap, id: Id): Feeling | undefined =>
  recordOf(next?.feelings ?? {}, id) ?? recordOf(now.feelings, id);
const laneNamed = ({ states: { now, next } }: JourneyMap, id: Id): Lane | null =>
  recordOf(next?.lanes ?? {}, id) ?? recordOf(now.lanes, id) ?? null;

function placeOf(map: JourneyMap, { in: part, id }: Difference): string {
  if (part === 'steps') return keyOf('step', id);
  if (part === 'stages') return keyOf('stage', id);
  if (part === 'feelings') return keyOf('step', feelingNamed(map, id)?.step ?? '');
  const on = part === 'notes' ? noteNamed(map, id)?.on : undefined;
  return on ? keyOf(on.kind === 'step' ? 'step' : 'stage', on.id) : keyOf('map', 'map');
}

function ideasFor(
  { ideas, states: { now, next } }: JourneyMap,
  place: ChangedPlace,
  touched: Set<Id>,
): Idea[] {
  const isHere = (pain: Id) => {
    const note = recordOf(now.notes, pain) ?? recordOf(next?.notes ?? {}, pain);
    return note?.on.kind === place.kind && note.on.id === place.id;
  };
  return inOrder(ideas).filter(
    ({ changes, chosen, pains }) => changes.some((id) => touched.has(id)) || (chosen && pains.some(isHere)),
  );
}

const wholes = {
  stages: 'stage',
  steps: 'moment',
  lanes: 'lane',
  notes: 'note',
  feelings: 'word',
} as const satisfies Record<keyof State, ChangeAbout>;

type Values = Partial<Record<ChangeAbout, ChangeValue>>;

/** The parts of a difference; the record as a whole, without values, where it has none that are read aloud. */
function changesIn(map: JourneyMap, of: Difference): Change[] {
  const { now, next } = map.states;
  const [before, after] = [valuesOf(now, of), valuesOf(next, of)];
  const lane = laneBehind(map, of);
  const abouts = [...new Set([...Object.keys(before), ...Object.keys(after)])] as ChangeAbout[];
  const told = abouts.flatMap((about): Change[] => {
    const [was, is] = [before[about] ?? null, after[about] ?? null];
    return was === is ? [] : [{ of, about, before: was, after: is, lane }];
  });
  return told.length > 0 ? told : [{ of, about: wholes[of.in], before: null, after: null, lane }];
}

/** What a record says in one half of the map, field by field; nothing where it is missing. */
function valuesOf(half: State | null, { in: part, id, kind, fields }: Difference): Values {
  if (!half) return {};
  const place = <R extends { readonly id: Id }>(records: readonly R[]) =>
    fields.includes('pos') ? records.findIndex((record) => record.id === id) + 1 : null;
  switch (part) {
    case 'steps': {
      const step = recordOf(half.steps, id);
      if (!step || kind !== 'changed') return {};
      const moved = fields.includes('stage');
      return {
        title: text(step.title),
        when: text(step.when),
        truth: step.momentOfTruth ? 1 : null,
        stage: moved ? text(recordOf(half.stages, step.stage)?.title ?? '') : null,
        order: moved ? null : place(stepsOf(half)),
      };
    }
    case 'stages': {
      const title = text(recordOf(half.stages, id)?.title ?? '');
      return kind === 'changed' ? { title, order: place(inOrder(half.stages)) } : { stage: title };
    }
    case 'lanes': {
      const title = text(recordOf(half.lanes, id)?.title ?? '');
      return kind === 'changed' ? { title, order: place(inOrder(half.lanes)) } : { lane: title };
    }
    case 'notes': {
      const note = recordOf(half.notes, id);
      return note ? { note: text(note.text), whys: text(note.whys.filter(Boolean).join(' ')) } : {};
    }
    case 'feelings': {
      const feeling = recordOf(half.feelings, id);
      return feeling ? { face: feeling.score, word: text(feeling.word), because: text(feeling.because) } : {};
    }
  }
}

const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());

function laneBehind(map: JourneyMap, { in: part, id }: Difference): Lane | null {
  if (part === 'lanes') return laneNamed(map, id);
  const note = part === 'notes' ? noteNamed(map, id) : undefined;
  return note ? laneNamed(map, note.lane) : null;
}
