import { expect, test } from 'vitest';
import { stepsOf } from '../../../lib/journey/index.ts';
import { filled } from '../../../lib/worksheet/index.ts';
import { shuffled } from '../../../lib/worksheet/shuffle.ts';
import { lunch, told } from '../journey/telling.ts';
import { hardWays, sheetOf } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

test.each(hardWays)('is laid out well: %j', async (way) => {
  expectSound(await sheetOf('sort-cards', way));
});

test('an order is never already right, and always the same', () => {
  for (let count = 2; count <= 120; count++) {
    const right = Array.from({ length: count }, (_, at) => at);
    const order = shuffled(right);
    expect(order.toSorted((a, b) => a - b)).toEqual(right);
    expect(order).not.toEqual(right);
    expect(shuffled(right)).toEqual(order);
    if (count > 2) expect(order.some((one, at) => order[at + 1] === one + 1)).toBe(false);
  }
});

/** What stands on the cards and places of a sheet, in their order. */
const listed = (sheet: Awaited<ReturnType<typeof sheetOf>>) =>
  readNodes(sheet).filter((_, at) => sheet.structure[at]?.role === 'LBody');

test('each moment has a card without its number, and a place with it', async () => {
  const said = listed(await sheetOf('sort-cards'));
  const titles = ['Reads the menu', 'Waits in the queue', 'Gets her food', 'Clears away'];
  expect(said.slice(0, 8)).toEqual(expect.arrayContaining(titles));
  expect(said.slice(8)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

test('cards and places begin on pages of their own, stages stand over the places', async () => {
  const { pages, structure } = await sheetOf('sort-cards');
  expect(pages).toHaveLength(2);
  const heads = structure.flatMap(({ role }, at) => (role === 'H2' ? [at] : []));
  const on = heads.map((head) => pages.findIndex(({ ops }) => ops.some(({ node }) => node === head)));
  expect(on).toEqual([1, 1, 1, 1, 1]);
});

test('two languages stand on one card', async () => {
  expect(listed(await sheetOf('sort-cards', { languages: ['en', 'sv'] }))).toContain(
    'Reads the menu Läser matsedeln',
  );
});

test('on the screen every place offers the moments as they lie, and none is chosen', async () => {
  const sheet = await sheetOf('sort-cards', { fillable: true });
  const places = fieldsOf(sheet).filter(({ kind }) => kind === 'choice');
  expect(places.map(({ name }) => name)).toEqual(
    Array.from({ length: 8 }, (_, at) => `sheet/place/${at + 1}`),
  );
  const cards = listed(sheet).slice(0, 8);
  for (const { options, value } of places) {
    expect(options?.map(({ label }) => label)).toEqual(['', ...cards]);
    expect(value).toBe('');
  }
});

test('blank cards are written in their order, and come back as the moments’ names', async () => {
  const blank = told(lunch);
  const unnamed = {
    ...blank,
    states: {
      ...blank.states,
      now: {
        ...blank.states.now,
        steps: Object.fromEntries(
          Object.entries(blank.states.now.steps).map(([id, step]) => [id, { ...step, title: '' }]),
        ),
      },
    },
  };
  const sheet = await sheetOf('sort-cards', { map: unnamed, fillable: true });
  const names = fieldsOf(sheet).flatMap(({ name }) => (name.startsWith('steps/') ? [name] : []));
  const { map } = filled(unnamed, new Map(names.map((name, at) => [name, `${at + 1}`])));
  expect(stepsOf(map.states.now).map(({ title }) => title)).toEqual(['1', '2', '3', '4']);
});

test('a journey without moments is a sheet all the same', async () => {
  expectSound(await sheetOf('sort-cards', { map: told({}) }));
});
