import type { Command, Id, JourneyMap, State, StateName } from '../../journey/index.ts';

/** A place of a map that a field stands for. */
export interface Place {
  read(map: JourneyMap): string;
  /** The commands that make it say a value; none where it cannot. */
  write(map: JourneyMap, value: string): readonly Command[];
}

/** Whether a number counts a place among so many. */
export const isPlace = (at: number, end: number): boolean => Number.isInteger(at) && at >= 0 && at < end;

/** The half of a map that is asked for; the future that was not begun looks like the present. */
export const halfOf = (map: JourneyMap, state: StateName): State => map.states[state] ?? map.states.now;

/** An id that no record of a collection has, made from one that may be too long for a file. */
export function freeId(wanted: Id, records: Readonly<Record<Id, unknown>>): Id {
  const short = wanted.slice(0, 56);
  let id = short;
  for (let next = 2; Object.hasOwn(records, id); next++) id = `${short}-${next}`;
  return id;
}
