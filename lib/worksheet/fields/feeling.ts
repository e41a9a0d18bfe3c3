import { type Command, feeling, feelingAt, type Id, type StateName } from '../../journey/index.ts';
import { freeId, halfOf, type Place } from './place.ts';

/** A part of the feeling at a step. */
export function feelingPlace(state: StateName, step: Id, part: string): Place | null {
  if (part !== 'score' && part !== 'word' && part !== 'because') return null;
  return {
    read(map) {
      const value = feelingAt(halfOf(map, state), step)?.[part];
      return value === undefined || value === null ? '' : String(value);
    },
    write(map, value) {
      const half = halfOf(map, state);
      const there = feelingAt(half, step);
      const change =
        part === 'score' ? { score: scores.find((one) => String(one) === value) ?? null } : { [part]: value };
      const begun: Command[] = state === 'next' && !map.states.next ? [{ do: 'startNext' }] : [];
      if (there) return [...begun, { do: 'edit', in: 'feelings', state, id: there.id, change }];
      const id = freeId(`feeling-${step}`, half.feelings);
      return [...begun, { do: 'add', in: 'feelings', state, record: feeling({ id, step, ...change }) }];
    },
  };
}

const scores = [-2, -1, 0, 1, 2] as const;
