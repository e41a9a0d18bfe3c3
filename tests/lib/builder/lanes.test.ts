import { expect, test } from 'vitest';
import { bandCommands, writing } from '../../../lib/builder/index.ts';
import { ownMap } from '../../../lib/course/index.ts';
import {
  type AgeBand,
  apply,
  bandLanes,
  type Command,
  inOrder,
  type JourneyMap,
  lane,
  newMap,
} from '../../../lib/journey/index.ts';

const lunch = ownMap({ id: 'map', locale: 'hr', title: 'Ručak', person: 'Jakov', moments: ['a', 'b'] });
const run = (map: JourneyMap, commands: readonly (Command | null)[]) =>
  commands.reduce<JourneyMap>((next, command) => (command ? apply(next, command) : next), map);
const kinds = (map: JourneyMap, state: 'now' | 'next' = 'now') =>
  inOrder(map.states[state]?.lanes ?? {}).map(({ kind }) => kind);

let made = 0;
const freshId = () => {
  made += 1;
  return `fresh-${made}`;
};
const banded = (map: JourneyMap, band: AgeBand) => run(map, bandCommands(map, band, freshId));

test('an empty map of any band becomes one of any other, with its lanes in their order', () => {
  const bands = Object.keys(bandLanes) as AgeBand[];
  for (const from of bands)
    for (const to of bands) {
      const map = banded(banded(newMap({ id: 'map', language: 'hr' }), from), to);
      expect(map.ageBand).toBe(to);
      expect(kinds(map)).toEqual(bandLanes[to]);
    }
});

test('a lane in which something is written, or that has a name of its own, stays for a band that lacks it', () => {
  const written = run(lunch, [
    writing(lunch.states.now, 'touchpoint', 'a', 'Pladanj', 'n1'),
    { do: 'add', in: 'lanes', record: lane({ id: 'weather', kind: 'custom', title: 'Vrijeme' }) },
  ]);
  expect(kinds(banded(written, '8-11'))).toEqual(['action', 'touchpoint', 'thought', 'feeling', 'custom']);
});

test('the future map gets and loses the same lanes, unless something is written in them there', () => {
  const begun = run(lunch, [{ do: 'startNext' }]);
  const old = banded(begun, '16+');
  expect(kinds(old, 'next')).toEqual(bandLanes['16+']);
  expect(Object.keys(old.states.next?.lanes ?? {})).toEqual(Object.keys(old.states.now.lanes));
  const young = banded(begun, '8-11');
  expect(kinds(young, 'next')).toEqual(bandLanes['8-11']);
  const later = writing(begun.states.next ?? begun.states.now, 'pain', 'a', 'Gužva', 'n2');
  const kept = banded(run(begun, [later && 'in' in later ? { ...later, state: 'next' } : null]), '8-11');
  expect(kinds(kept)).toContain('pain');
  expect(kept.states.next?.notes.n2?.text).toBe('Gužva');
});
