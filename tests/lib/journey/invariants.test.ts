import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import en from '../../../content/scenarios/school-lunch/en.json' with { type: 'json' };
import { schoolLunch } from '../../../content/scenarios/school-lunch/scenario.ts';
import { exemplar, type ScenarioWords } from '../../../lib/course/index.ts';
import {
  apply,
  type Command,
  inOrder,
  type JourneyMap,
  newMap,
  recordsIn,
  type StateName,
  serialise,
  stepsOf,
  tidy,
} from '../../../lib/journey/index.ts';
import { collections, commandOf, type Intent, intents, limits } from './arbitrary.ts';
import { placeAfter } from './place.ts';
import { everything, frozen } from './telling.ts';

const maps: Record<string, JourneyMap> = {
  'an empty map': newMap({ id: 'empty', language: 'en' }),
  'a map with one of everything': everything(),
  'the whole school lunch': exemplar(schoolLunch, en as ScenarioWords, 'en'),
};

type See = (map: JourneyMap, before: JourneyMap, command: Command) => void;

/** Calls back for each command that changed the map; one that throws or changes a map in place throws here. */
function whateverIsDone(see: See, numRuns = 100) {
  const property = fc.property(fc.constantFrom(...Object.keys(maps)), intents, (from, wishes) => {
    let map = frozen(maps[from] as JourneyMap);
    for (const wish of wishes) {
      const command = frozen(commandOf(map, wish as Intent));
      const next = frozen(apply(map, command));
      if (next !== map) see(next, map, command);
      map = next;
    }
  });
  fc.assert(property, { ...limits, numRuns });
}

vi.setConfig({ testTimeout: 20_000 });

const states = (map: JourneyMap): StateName[] => (map.states.next ? ['now', 'next'] : ['now']);

test('whatever is done to a map, it stays tidy, and nothing throws or is changed in place', () => {
  whateverIsDone((map) => {
    const again = tidy(map);
    expect(again.map === map).toBe(true);
    expect(again.dropped).toEqual([]);
  });
});

test('whatever is done to a map, each step is read once, and records have one order', () => {
  whateverIsDone((map) => {
    for (const state of states(map)) {
      const half = map.states[state];
      const read = half ? stepsOf(half).map(({ id }) => id) : [];
      expect(read.toSorted()).toEqual(Object.keys(half?.steps ?? {}).toSorted());
      for (const name of collections) {
        const places = inOrder(recordsIn(map, name, state)).map(({ pos, id }) => `${pos} ${id}`);
        expect(places).toEqual([...new Set(places)].sort());
      }
    }
  });
});

test('whatever is done to a map, a changed reference reads differently', () => {
  const texts = new WeakMap<JourneyMap, string>();
  const textOf = (map: JourneyMap): string => {
    const text = texts.get(map) ?? serialise({ map, reviews: [] });
    texts.set(map, text);
    return text;
  };
  whateverIsDone((map, before) => expect(textOf(map) === textOf(before)).toBe(false));
});

test('whatever is done to a map, a record stands under its own id', () => {
  whateverIsDone((map) => {
    for (const name of collections)
      for (const state of states(map))
        for (const [id, record] of Object.entries(recordsIn(map, name, state))) expect(record.id).toBe(id);
  }, 30);
});

test('whatever is done to a map, what is added or moved stands right behind what it was sent after', () => {
  whateverIsDone((map, _, command) => {
    if (command.do !== 'add' && command.do !== 'move') return;
    const { is, asked } = placeAfter(map, command);
    expect(is).toBe(asked);
  });
});
