import { expect, test } from 'vitest';
import {
  bandCommands,
  laneAdded,
  laneNudged,
  laneRemoved,
  laneRenamed,
  writing,
} from '../../../lib/builder/index.ts';
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

test('a lane comes to its place, and is named, moved and removed now and in the future map', () => {
  const old = banded(run(lunch, [{ do: 'startNext' }]), '16+');
  const both = (map: JourneyMap) => [kinds(map), kinds(map, 'next')];
  const twice = (wanted: readonly string[]) => [wanted, wanted];
  const gone = run(old, laneRemoved(old, 'thought'));
  expect(both(gone)).toEqual(twice(bandLanes['16+'].filter((kind) => kind !== 'thought')));
  const back = run(gone, laneAdded(gone, { id: 'back', kind: 'thought' }));
  expect(both(back)).toEqual(twice(bandLanes['16+']));
  const own = run(back, laneAdded(back, { id: 'own', kind: 'custom', title: 'Vrijeme' }));
  const moved = run(own, laneNudged(own, 'own', -1));
  expect(both(moved)).toEqual(twice([...bandLanes['16+'].slice(0, -1), 'custom', 'backstage']));
  expect(laneNudged(moved, 'action', -1)).toEqual([]);
  const named = run(moved, laneRenamed(moved, 'own', 'Buka'));
  expect([named.states.now, named.states.next].map((half) => half?.lanes.own?.title)).toEqual([
    'Buka',
    'Buka',
  ]);
  expect(laneRenamed(named, 'own', 'Buka')).toEqual([]);
});
