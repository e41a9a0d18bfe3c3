import {
  feelingAt,
  type JourneyMap,
  type LaneKind,
  laneOf,
  notesOf,
  type Step,
  stepsOf,
} from '../journey/index.ts';

/** The parts of the guided work on a map, in their order. */
export const moveNames = [
  'person',
  'order',
  'actions',
  'touchpoints',
  'thoughts',
  'feelings',
  'lowest',
  'ideas',
  'next',
  'share',
] as const;

/** A part of the guided work. */
export type MoveName = (typeof moveNames)[number];

const laneOfMove: Readonly<Record<MoveName, LaneKind | null>> = {
  person: null,
  order: null,
  actions: 'action',
  touchpoints: 'touchpoint',
  thoughts: 'thought',
  feelings: 'feeling',
  lowest: null,
  ideas: null,
  next: null,
  share: null,
};

/** The steps that still have nothing in the lane of a move; null for a move that fills none, or none of the map's. */
export function missing(map: JourneyMap, move: MoveName): readonly Step[] | null {
  const kind = laneOfMove[move];
  const { now } = map.states;
  if (kind === null || !laneOf(now, kind)) return null;
  return stepsOf(now).filter(({ id }) => {
    if (kind === 'feeling') return (feelingAt(now, id)?.score ?? null) === null;
    return !notesOf(now, kind, id).some(({ text }) => text.trim() !== '');
  });
}
