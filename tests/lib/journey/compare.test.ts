import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import {
  apply,
  compare,
  farthestApart,
  feeling,
  type JourneyMap,
  lowestStep,
  newMap,
  stage,
  step,
  stepsOf,
} from '../../../lib/journey/index.ts';

const { example: lunch } = await scenarioMaterial('school-lunch', 'fr');
const { example: abroad } = await scenarioMaterial('school-lunch', 'no');
const ids = (map: JourneyMap) => stepsOf(map.states.now).map(({ id }) => id);
const scored = (map: JourneyMap, id: string, score: -2 | -1 | 0 | 1 | 2 | null) =>
  apply(map, { do: 'edit', in: 'feelings', id: `feeling-${id}`, change: { score } });

/** A journey of one's own with moments that feel like this. */
function own(scores: readonly (-2 | -1 | 0 | 1 | 2)[]): JourneyMap {
  const empty = newMap({ id: 'own', language: 'en' });
  return scores.reduce(
    (map, score, at) =>
      apply(
        apply(map, {
          do: 'add',
          in: 'steps',
          record: step({ id: `own-${at}`, stage: 'all', title: `Moment ${at}` }),
        }),
        { do: 'add', in: 'feelings', record: feeling({ id: `felt-${at}`, step: `own-${at}`, score }) },
      ),
    apply(empty, { do: 'add', in: 'stages', record: stage({ id: 'all' }) }),
  );
}

test('maps of one scenario stand side by side by the ids of their moments, whatever their order', () => {
  const [first, ...rest] = ids(lunch);
  const later = apply(lunch, { do: 'move', in: 'steps', id: first ?? '', after: rest[0] ?? null });
  const { rows, sameJourney } = compare([lunch, later]);
  expect(sameJourney).toBe(true);
  expect(rows.map(({ id }) => id)).toEqual(ids(lunch));
  for (const { id, cells } of rows) expect(cells.map((cell) => cell?.step.id)).toEqual([id, id]);
});

test('a moment that only one map has stands behind the one that it follows there, and the others lack it', () => {
  const wait = lunch.states.now.steps.wait;
  const more = apply(lunch, {
    do: 'add',
    in: 'steps',
    record: step({ id: 'extra', stage: wait?.stage ?? '', title: 'Attend encore' }),
    after: 'wait',
  });
  const { rows } = compare([lunch, more]);
  const order = rows.map(({ id }) => id);
  expect(order[order.indexOf('wait') + 1]).toBe('extra');
  expect(rows.find(({ id }) => id === 'extra')?.cells.map((cell) => cell?.step.title)).toEqual([
    undefined,
    'Attend encore',
  ]);
});

test('maps of different journeys stand side by side by order', () => {
  const mine = own([1, -2]);
  const { rows, sameJourney } = compare([mine, lunch]);
  expect(sameJourney).toBe(false);
  expect(rows.length).toBe(ids(lunch).length);
  expect(rows[1]?.cells.map((cell) => cell?.step.id)).toEqual(['own-1', ids(lunch)[1]]);
  expect(rows[2]?.cells[0]).toBeNull();
});

test('beside two maps of a scenario a third is laid by order', () => {
  const { rows } = compare([own([0]), lunch, abroad]);
  expect(rows[0]?.cells[0]?.step.id).toBe('own-0');
  for (const { cells } of rows) {
    const [, a, b] = cells;
    if (a && b) expect(a.step.id).toBe(b.step.id);
  }
});

test('the moments with the largest spread come first, and only scores count', () => {
  const [a, b, c] = ids(lunch) as [string, string, string];
  const calm = ids(lunch).reduce((map, id) => scored(map, id, 0), lunch);
  const other = scored(scored(scored(calm, a, 1), b, -2), c, null);
  const comparison = compare([calm, other]);
  expect(farthestApart(comparison, 3).map(({ id, spread }) => [id, spread])).toEqual([
    [b, 2],
    [a, 1],
  ]);
  expect(comparison.rows.find(({ id }) => id === c)?.spread).toBeNull();
});

test('each map’s lowest moment is marked once, and empty pain points are left out', () => {
  const { rows } = compare([lunch, abroad]);
  for (const [at, map] of [lunch, abroad].entries()) {
    const low = rows.filter(({ cells }) => cells[at]?.lowest).map(({ id }) => id);
    expect(low).toEqual([lowestStep(map.states.now)?.id]);
  }
  const low = lowestStep(lunch.states.now)?.id;
  expect(rows.find(({ id }) => id === low)?.cells[0]?.pains.map(({ text }) => text)).toEqual([
    lunch.states.now.notes[`pain-${low}`]?.text,
  ]);
  const bare = apply(lunch, { do: 'edit', in: 'notes', id: `pain-${low}`, change: { text: ' ' } });
  expect(compare([bare, lunch]).rows.find(({ id }) => id === low)?.cells[0]?.pains).toEqual([]);
});

test('no maps make no rows', () => {
  expect(compare([]).rows).toEqual([]);
});
