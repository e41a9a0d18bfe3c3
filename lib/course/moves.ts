import { feelingAt, type JourneyMap, type LaneKind, notesOf, stepsOf } from '../journey/index.ts';

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

/** The lane that a move fills; null for a move that fills none. */
export const laneOfMove: Readonly<Record<MoveName, LaneKind | null>> = {
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

/** How many steps still have nothing in the lane of a move; 0 for a move that fills none. */
export function missing(map: JourneyMap, move: MoveName): number {
  const kind = laneOfMove[move];
  if (kind === null) return 0;
  const { now } = map.states;
  return stepsOf(now).filter(({ id }) => {
    if (kind === 'feeling') return (feelingAt(now, id)?.score ?? null) === null;
    return !notesOf(now, kind, id).some(({ text }) => text.trim() !== '');
  }).length;
}
