import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '../../../content/scenarios/school-lunch/en.json' with { type: 'json' };
import { schoolLunch } from '../../../content/scenarios/school-lunch/scenario.ts';
import { exemplar, type ScenarioWords } from '../../../lib/course/index.ts';
import {
  apply,
  inOrder,
  type JourneyMap,
  newMap,
  recordsIn,
  serialise,
  type StateName,
  stepsOf,
  tidy,
} from '../../../lib/journey/index.ts';
import { collections, commandOf, type Intent, intents } from './arbitrary.ts';
import { frozen, lunch, told } from './telling.ts';

const maps: Record<string, JourneyMap> = {
  'an empty map': newMap({ id: 'empty', language: 'en' }),
  'a short lunch': told(lunch),
  'the whole school lunch': exemplar(schoolLunch, en as ScenarioWords, 'en'),
};

const begun = fc.constantFrom(...Object.keys(maps));
const textOf = (map: JourneyMap) => serialise({ map, reviews: [] });
const states = (map: JourneyMap): StateName[] => (map.states.next ? ['now', 'next'] : ['now']);

/** Calls back for every map on the way, with the one before it; a step that throws or changes a map in place throws here. */
function walk(from: string, steps: readonly Intent[], see: (map: JourneyMap, before: JourneyMap) => void) {
  let map = frozen(maps[from] as JourneyMap);
  for (const wish of steps) {
    const next = frozen(apply(map, frozen(commandOf(map, wish))));
    see(next, map);
    map = next;
  }
}

test('whatever is done to a map, it stays tidy, and nothing is done in place or thrown', () => {
  fc.assert(
    fc.property(begun, intents, (from, steps) => {
      walk(from, steps, (map, before) => {
        if (map !== before) expect(tidy(map)).toEqual({ map, dropped: [] });
        expect(tidy(map).map).toBe(map);
      });
    }),
  );
});

test('whatever is done to a map, each of its steps is read once, in one order', () => {
  fc.assert(
    fc.property(begun, intents, (from, steps) => {
      walk(from, steps, (map, before) => {
        if (map === before) return;
        for (const state of states(map)) {
          const half = map.states[state];
          if (!half) continue;
          const read = stepsOf(half).map(({ id }) => id);
          expect(read.toSorted()).toEqual(Object.keys(half.steps).toSorted());
        }
        for (const name of collections)
          for (const state of states(map)) {
            const places = inOrder(recordsIn(map, name, state)).map(({ pos, id }) => `${pos} ${id}`);
            expect(places).toEqual([...new Set(places)].sort());
          }
      });
    }),
  );
});

test('whatever is done to a map, it is the same reference or it reads differently', () => {
  fc.assert(
    fc.property(begun, intents, (from, steps) => {
      walk(from, steps, (map, before) => {
        if (map !== before) expect(textOf(map)).not.toBe(textOf(before));
      });
    }),
  );
});

test('whatever is done to a map, a record stands under its own id', () => {
  fc.assert(
    fc.property(begun, intents, (from, steps) => {
      walk(from, steps, (map) => {
        for (const name of collections)
          for (const state of states(map))
            for (const [id, record] of Object.entries(recordsIn(map, name, state))) expect(record.id).toBe(id);
      });
    }),
    { numRuns: 30 },
  );
});
