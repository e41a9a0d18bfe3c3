import { expect, test } from 'vitest';
import { ago } from '../../../components/builder/begin/ago.ts';
import { begunFrom } from '../../../components/builder/begin/begun-from.ts';
import { scenarioMaterial } from '../../../content/index.ts';
import { bandLanes, inOrder, parse, serialise } from '../../../lib/journey/index.ts';

const ids = () => {
  let made = 0;
  return () => `id-${made++}`;
};

test('a scenario begins with the lanes of the age band, however much of it is filled in, and nothing hangs loose', async () => {
  for (const name of ['school-lunch', 'second-hand-phone'] as const) {
    const material = await scenarioMaterial(name, 'hr');
    for (const band of ['8-11', '12-15', '16+'] as const)
      for (const support of ['muddled', 'frames', 'two-missing', 'one-missing', 'example'] as const) {
        const map = begunFrom(material, support, band, ids());
        const kinds = inOrder(map.states.now.lanes).map(({ kind }) => kind);
        expect([name, band, support, map.ageBand, kinds.toSorted()]).toEqual([
          name,
          band,
          support,
          band,
          bandLanes[band].toSorted(),
        ]);
        expect(parse(serialise({ map, reviews: [] }))).toMatchObject({ ok: true, repairs: [] });
      }
  }
});

test('without a choice a scenario keeps its own age band', async () => {
  const material = await scenarioMaterial('second-hand-phone', 'fr');
  expect(begunFrom(material, 'muddled', null, ids()).ageBand).toBe(material.start.ageBand);
});

test('another person than the one of the example comes with a name, and nothing that is said of somebody else', async () => {
  const material = await scenarioMaterial('school-lunch', 'en');
  const person = { name: 'Zoe', title: 'Zoe’s lunch', about: 'Zoe is new.' };
  for (const support of ['muddled', 'frames'] as const) {
    const map = begunFrom(material, support, null, ids(), person);
    expect(map).toMatchObject({ title: 'Zoe’s lunch', persona: { name: 'Zoe', claims: {} } });
    expect(serialise({ map, reviews: [] })).not.toContain(material.person);
  }
});

test('how long ago something was is said in the largest unit that has passed', () => {
  const minute = 60_000;
  expect(ago(0, 30_000, 'en')).toBe('now');
  expect(ago(1000, 0, 'en')).toBe('now');
  expect(ago(0, 59 * minute, 'en')).toBe('59 minutes ago');
  expect(ago(0, 25 * 60 * minute, 'sv')).toBe('för 1 dag sedan');
  expect(ago(0, 21 * 24 * 60 * minute, 'hr')).toBe('prije 3 tjedna');
});
