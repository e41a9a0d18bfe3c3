import { apply, type Id, type JourneyMap, notesOf } from '../../journey/index.ts';
import { cellPlace } from './cell.ts';
import { isPlace, type Place } from './place.ts';

/** An answer to why it is hard at a step, from 0. */
export function whyPlace(step: Id, at: number): Place | null {
  if (!isPlace(at, mostWhys)) return null;
  const painOf = (map: JourneyMap) => notesOf(map.states.now, 'pain', step)[0];
  return {
    read: (map) => painOf(map)?.whys[at] ?? '',
    write(map, value) {
      // Whoever knows why before what begins the problem with its reason.
      const begun = painOf(map) ? [] : cellPlace('now', 'pain', step).write(map, '');
      const pain = painOf(begun.reduce(apply, map));
      if (!pain) return [];
      const whys = Array.from({ length: Math.max(pain.whys.length, at + 1) }, (_, i) => pain.whys[i] ?? '');
      whys[at] = value;
      while (whys.at(-1) === '') whys.pop();
      return [...begun, { do: 'edit', in: 'notes', id: pain.id, change: { whys } }];
    },
  };
}

const mostWhys = 3;
