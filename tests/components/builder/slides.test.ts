import { expect, test } from 'vitest';
import { slidesOf } from '../../../components/builder/views/present/slides.ts';
import { scenarioMaterial } from '../../../content/index.ts';
import { newMap, stepsOf } from '../../../lib/journey/index.ts';
import { lunch, run, told } from '../../lib/journey/telling.ts';

test('a complete map is presented from its title to its pitch, each moment in the order of the journey', async () => {
  const { example } = await scenarioMaterial('second-hand-phone', 'no');
  const moments = stepsOf(example.states.now).map(({ id }) => id);
  expect(slidesOf(example).map(({ id }) => id)).toEqual([
    'title',
    ...moments,
    'curve',
    'cause',
    'ideas',
    'states',
    'pitch',
  ]);
});

test('what a map does not say has no slide', () => {
  const kinds = (map: Parameters<typeof slidesOf>[0]) => slidesOf(map).map(({ kind }) => kind);
  expect(kinds(newMap({ id: 'empty', language: 'sv' }))).toEqual(['title']);
  expect(kinds(run(told({ stages: { a: ['eat'] } }), { do: 'startNext' }))).toEqual(['title', 'moment']);
});

test('the cause is that of the lowest moment, even where another was asked about first', () => {
  const map = run(
    told({ ...lunch, notes: { pain: { decide: 'No pictures', wait: 'A long queue' } } }),
    { do: 'edit', in: 'notes', id: 'pain-decide', change: { whys: ['It is new.'] } },
    { do: 'edit', in: 'notes', id: 'pain-wait', change: { whys: ['All come at once.'] } },
  );
  expect(slidesOf(map).find(({ kind }) => kind === 'cause')).toMatchObject({ pain: { id: 'pain-wait' } });
});
