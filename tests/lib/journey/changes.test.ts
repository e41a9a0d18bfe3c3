import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import {
  apply,
  changesOf,
  differences,
  type JourneyMap,
  step,
  stepsOf,
  stepsOfBoth,
} from '../../../lib/journey/index.ts';
import { commandOf, intents, limits } from './arbitrary.ts';
import { everything, lunch, run, told } from './telling.ts';

const next = run(
  told(lunch),
  { do: 'startNext' },
  { do: 'edit', in: 'notes', state: 'next', id: 'action-wait', change: { text: 'Joins the short queue' } },
  { do: 'edit', in: 'feelings', state: 'next', id: 'feeling-wait', change: { score: 1, word: 'calm' } },
  { do: 'remove', in: 'notes', state: 'next', id: 'pain-wait' },
  { do: 'move', in: 'steps', state: 'next', id: 'decide', after: 'go' },
  { do: 'edit', in: 'stages', state: 'next', id: 'after', change: { title: 'Afterwards' } },
  { do: 'edit', in: 'lanes', state: 'next', id: 'pain', change: { title: 'Hard' } },
);

const read = (map: JourneyMap) =>
  changesOf(map).map(({ place, changes }) => [
    place.id,
    ...changes.map(({ about, before, after }) => [about, before, after]),
  ]);

test('what is different is told by moment in the order of the journey, with what it was and what it is', () => {
  expect(read(next)).toEqual([
    ['decide', ['order', 1, 2]],
    [
      'wait',
      ['note', 'Stands behind forty others', 'Joins the short queue'],
      ['note', 'The queue takes 11 minutes', null],
      ['face', -2, 1],
      ['word', null, 'calm'],
    ],
    ['after', ['title', 'after', 'Afterwards']],
    ['map', ['title', null, 'Hard']],
  ]);
});

test('a moment that comes or goes is told as one thing, and stands beside its neighbours', () => {
  const map = run(
    next,
    { do: 'remove', in: 'steps', state: 'next', id: 'get' },
    { do: 'add', in: 'steps', state: 'next', record: step({ id: 'order', stage: 'before' }), after: null },
  );
  expect(stepsOfBoth(map).map(({ id }) => id)).toEqual(['order', 'go', 'decide', 'wait', 'get']);
  expect(read(map).find(([id]) => id === 'get')).toEqual(['get', ['moment', null, null]]);
});

test('an idea stands where it changed something, a chosen one where its pains are, another nowhere', async () => {
  const { example } = await scenarioMaterial('second-hand-phone', 'en');
  const ideas = (map: JourneyMap) =>
    changesOf(map).map(({ place, ideas }) => [place.id, ...ideas.map(({ id }) => id)]);
  expect(ideas(example)).toEqual([
    ['contact', 'guarantee'],
    ['pay', 'guarantee'],
  ]);
  const untied = run(example, { do: 'edit', in: 'ideas', id: 'guarantee', change: { changes: [] } });
  expect(ideas(untied)).toEqual([['contact'], ['pay', 'guarantee']]);
  const given = run(untied, { do: 'edit', in: 'ideas', id: 'guarantee', change: { chosen: false } });
  expect(ideas(given)).toEqual([['contact'], ['pay']]);
});

test('whatever is done to a map, every difference is told, and every moment of both states has one place', () => {
  const property = fc.property(intents, (wishes) => {
    const map = wishes.reduce((before, wish) => apply(before, commandOf(before, wish)), everything());
    const found = new Set(changesOf(map).flatMap(({ changes }) => changes.map(({ of }) => of)));
    const keys = [...found].map((of) => `${of.in} ${of.id}`).sort();
    expect(keys).toEqual(
      differences(map)
        .map((of) => `${of.in} ${of.id}`)
        .sort(),
    );
    const both = stepsOfBoth(map).map(({ id }) => id);
    const { now, next } = map.states;
    expect(both.toSorted()).toEqual(
      [...new Set([...stepsOf(now), ...(next ? stepsOf(next) : [])].map(({ id }) => id))].sort(),
    );
  });
  fc.assert(property, { ...limits, numRuns: 60 });
});
