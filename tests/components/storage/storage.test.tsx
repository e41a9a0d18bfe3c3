// What is kept on the device, in a real browser's database.
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { apply, type MapFile, newMap, serialise } from '../../../lib/journey/index.ts';

type Storage = typeof import('../../../lib/storage/index.ts');

/** The storage as a page that has just been loaded finds it. */
async function fresh(): Promise<Storage> {
  vi.resetModules();
  return import('../../../lib/storage/index.ts');
}

afterEach(async () => {
  // An open connection gives way to the deletion.
  await deleteDB('waymark');
  localStorage.clear();
});

const base = newMap({ id: 'bus', language: 'hr', title: 'Autobus' });
const named = (name: string): MapFile => ({
  map: apply(base, { do: 'personaName', text: name }),
  reviews: [],
});

test('maps that version 1 kept are there after the upgrade, and say how many moments they have', async () => {
  const begun = apply(apply(base, { do: 'add', in: 'stages', record: { id: 'story', title: '' } }), {
    do: 'add',
    in: 'steps',
    record: { id: 'wait', stage: 'story', title: 'Čeka', momentOfTruth: false, when: '' },
  });
  const file: MapFile = { map: begun, reviews: [] };
  const old = await openDB('waymark', 1, {
    upgrade: (db) => void db.createObjectStore('maps', { keyPath: 'id' }),
  });
  const row = { id: 'bus', title: 'Autobus', language: 'hr', scenario: null, changed: 5 };
  await old.put('maps', { ...row, file: serialise(file) });
  await old.put('maps', { ...row, id: 'torn', file: '{' });
  old.close();

  const storage = await fresh();
  expect(await storage.keptMaps()).toEqual([
    { ...row, moments: 1 },
    { ...row, id: 'torn', moments: 0 },
  ]);
  expect(await storage.keptMap('bus')).toMatchObject({ ok: true, file, repairs: [] });
  expect(await storage.keepPoint(file, '', 6)).toBe(null);
  expect(await storage.pointsOf('bus')).toMatchObject([{ map: 'bus', at: 6, moments: 1, words: 1 }]);
});

test('a state is kept once, and takes a name that it is given later', async () => {
  const { keepPoint, pointsOf, readPoint } = await fresh();
  await keepPoint(named('Ana'), '', 1);
  await keepPoint(named('Ana'), '', 2);
  await keepPoint(named('Ana'), 'Prva', 3);
  await keepPoint(named('Iva'), '', 4);
  const points = await pointsOf('bus');
  expect(points).toMatchObject([
    { at: 4, name: '' },
    { at: 1, name: 'Prva' },
  ]);
  const [, first] = points;
  expect(await readPoint(first?.id ?? 0)).toMatchObject({ ok: true, file: named('Ana') });
});

test('of too many points the oldest without a name go, those with a name stay', async () => {
  const { keepPoint, mostPoints, pointsOf } = await fresh();
  await keepPoint(named('the first'), 'First', 0);
  for (let at = 1; at <= mostPoints + 2; at++) await keepPoint(named(String(at)), '', at);
  const points = await pointsOf('bus');
  expect(points).toHaveLength(mostPoints);
  expect(points.at(-1)).toMatchObject({ at: 0, name: 'First' });
  expect(points.at(-2)).toMatchObject({ at: 4 });
});

test('a map is forgotten with its points, and comes back with them', async () => {
  const { bringBack, forgetMap, keepMap, keepPoint, keptMaps, pointsOf } = await fresh();
  await keepMap(named('Ana'), 1);
  await keepPoint(named('Ana'), 'Prva', 2);
  const before = [await keptMaps(), await pointsOf('bus')];
  const forgotten = await forgetMap('bus');
  expect([await keptMaps(), await pointsOf('bus')]).toEqual([[], []]);
  if (!forgotten) throw new Error('nothing was forgotten');
  expect(await bringBack(forgotten)).toBe(null);
  expect([await keptMaps(), await pointsOf('bus')]).toEqual(before);
});

test('everything is forgotten: maps, points and choices of ours alone', async () => {
  const { choice, choiceKeys, choose, forgetEverything, keepMap, keepPoint, keptMaps, pointsOf } =
    await fresh();
  await keepMap(named('Ana'), 1);
  await keepPoint(named('Ana'), '', 2);
  choose(choiceKeys.ageBand, '16+');
  localStorage.setItem('waymark-locale', 'hr');
  localStorage.setItem('somebody-else', 'stays');
  expect(choice(choiceKeys.ageBand)).toBe('16+');
  expect(await forgetEverything()).toBe(true);
  expect([await keptMaps(), await pointsOf('bus')]).toEqual([[], []]);
  expect(Object.keys(localStorage)).toEqual(['somebody-else']);
});
