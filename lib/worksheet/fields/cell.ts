import {
  bandLanes,
  type Command,
  type Id,
  type Lane,
  type LaneKind,
  lane,
  laneOf,
  note,
  notesAt,
  onStep,
  recordOf,
  type State,
  type StateName,
} from '../../journey/index.ts';
import { freeId, halfOf, type Place } from './place.ts';

/** What stands in a lane at a step. */
export function cellPlace(state: StateName, laneId: Id, step: Id): Place {
  const laneIn = (half: State): Lane | undefined =>
    recordOf(half.lanes, laneId) ?? laneOf(half, laneId as LaneKind);
  const notesIn = (half: State) => {
    const lane = laneIn(half);
    return lane ? notesAt(half, lane.id, onStep(step)) : [];
  };
  return {
    read: (map) =>
      notesIn(halfOf(map, state))
        .map(({ text }) => text)
        .join('\n'),
    write(map, value) {
      const half = halfOf(map, state);
      const there = laneIn(half);
      const kind = kinds.find((one) => one === laneId);
      if (!there && !kind) return [];
      const begun: Command[] = state === 'next' && !map.states.next ? [{ do: 'startNext' }] : [];
      const newLane: Command[] =
        there || !kind
          ? []
          : [{ do: 'add', in: 'lanes', state, record: lane({ id: freeId(kind, half.lanes), kind }) }];
      const id = there?.id ?? freeId(kind ?? '', half.lanes);
      const notes = notesIn(half);
      return [...begun, ...newLane, ...noteCommands(notes, value, { state, lane: id, step, half })];
    },
  };
}

/** Notes that say a value together: one where there is one, else a line each, the last with what is left. */
function noteCommands(
  notes: readonly { readonly id: Id }[],
  value: string,
  { state, lane, step, half }: { state: StateName; lane: Id; step: Id; half: State },
): Command[] {
  if (notes.length === 0) {
    const id = freeId(`${lane}-${step}`, half.notes);
    return [{ do: 'add', in: 'notes', state, record: note({ id, lane, on: onStep(step), text: value }) }];
  }
  const lines = value.split('\n');
  return notes.map(({ id }, at): Command => {
    const text = at === notes.length - 1 ? lines.slice(at).join('\n') : (lines[at] ?? '');
    if (at > 0 && at >= lines.length) return { do: 'remove', in: 'notes', state, id };
    return { do: 'edit', in: 'notes', state, id, change: { text } };
  });
}

/** The lanes that a sheet may ask about, whether the map has them or not. */
const kinds: readonly LaneKind[] = [...bandLanes['16+'], 'need', 'goal', 'motive'];
