import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import { inOrder, type JourneyMap, newMap, planSteps, platform } from '../../../lib/journey/index.ts';
import { type FieldOp, filled, type Sheet } from '../../../lib/worksheet/index.ts';
import { everything, run } from '../journey/telling.ts';
import { hardWays, sheetOf } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

const bare = newMap({ id: 'bare', language: 'en' });
const whole = everything();
const said = (sheet: Sheet) => readNodes(sheet).map((text) => text.trim());

/** What comes of filling in every field, a choice with its last option. */
function filledIn(map: JourneyMap, sheet: Sheet) {
  const answer = ({ kind, name, options = [] }: FieldOp) =>
    kind === 'choice' ? (options.at(-1)?.value ?? '') : `Answer to ${name}`;
  const ours = fieldsOf(sheet).filter(({ name }) => !/^(pupil|sheet)\//.test(name));
  return filled(map, new Map(ours.map((field) => [field.name, answer(field)])));
}

describe.each(['ten-steps', 'content-plan'] as const)('%s', (name) => {
  test.each(hardWays)('is sound in hard ways too: %j', async (way) => {
    expectSound(await sheetOf(name, way));
  });

  test('left as it was, it changes nothing', async () => {
    const sheet = await sheetOf(name, { map: whole, fillable: true });
    const values = new Map(fieldsOf(sheet).map(({ name, value }) => [name, value]));
    expect(filled(whole, values)).toEqual({ map: whole, changed: [], refused: [] });
  });

  test('shows what the map has, to read and to fill in', async () => {
    for (const fillable of [false, true]) {
      const sheet = await sheetOf(name, { map: whole, fillable });
      const seen = [...said(sheet), ...fieldsOf(sheet).map(({ value }) => value)];
      for (const text of ['Turns', 'Screen']) expect(seen.join('\n')).toContain(text);
    }
  });
});

test.each(locales)(
  'the ten steps have a heading each and end on a page that is well filled: %s',
  async (locale) => {
    const sheet = await sheetOf('ten-steps', { languages: [locale as Locale] });
    const headings = sheet.structure.flatMap(({ role }, at) =>
      role === 'H2' ? [readNodes(sheet)[at] ?? ''] : [],
    );
    expect(headings.filter((text) => /^\d+\. /.test(text))).toHaveLength(10);
    const last = sheet.pages.at(-1)?.ops.filter((op) => op.op === 'line' || op.op === 'text') ?? [];
    expect(last.length).toBeGreaterThan(20);
  },
);

test('the ten steps tell from the map who the person is, the lowest point and what is chosen', async () => {
  const example = said(await sheetOf('ten-steps', { scenario: 'second-hand-phone', support: 'example' }));
  expect(example).toEqual(
    expect.arrayContaining([
      'From your map: Callum: Has to pay before he can tell what happens if it fails',
      'From your map: The lowest point is “Leaves, returns and pays”. It feels very bad.',
      'From your map: Guarantee, returns and safe payment shown by the pay button',
    ]),
  );
  const blank = said(await sheetOf('ten-steps', { support: 'blank' }));
  expect(blank.filter((text) => text.startsWith('From your map'))).toEqual([]);
});

test('the answers to the ten steps come back with competitors, platforms and the first entries', async () => {
  const { map, refused } = filledIn(bare, await sheetOf('ten-steps', { map: bare, fillable: true }));
  expect(refused).toEqual([]);
  const lists = ['competitors', 'platforms', 'content'];
  expect(Object.keys(map.plan.answers)).toEqual(planSteps.filter((step) => !lists.includes(step)));
  expect(inOrder(map.plan.competitors).map(({ weakness }) => weakness)).toEqual(
    [1, 2, 3].map((at) => `Answer to competitors/paper-${at}/weakness`),
  );
  expect(inOrder(map.plan.platforms)).toHaveLength(3);
  expect(inOrder(map.plan.entries).map(({ topic }) => topic)[2]).toBe('Answer to entries/paper-3/topic');
});

test('eight lines of a content plan come back, each with the platform that was named on the sheet', async () => {
  const { map, refused } = filledIn(bare, await sheetOf('content-plan', { map: bare, fillable: true }));
  expect(refused).toEqual([]);
  const { entries, platforms } = map.plan;
  expect(inOrder(entries)).toHaveLength(8);
  expect(inOrder(entries).map(({ platform }) => platforms[platform ?? '']?.name)).toEqual(
    Array(8).fill('Answer to platforms/paper-3/name'),
  );
});

test('a platform of the map is offered by its name on the screen and by its number on paper', async () => {
  const map = run(whole, { do: 'add', in: 'platforms', record: platform({ id: 'wall', name: 'Wall' }) });
  const choice = fieldsOf(await sheetOf('content-plan', { map: map, fillable: true })).find(
    ({ name }) => name === 'entries/week/platform',
  );
  expect(choice?.value).toBe('screen');
  expect(choice?.options?.map(({ label }) => label)).toEqual(['', 'Screen', 'Wall', 'Platform 3']);
  const paper = said(await sheetOf('content-plan', { map: map }));
  expect(paper).toContain('2 Wall');
});

test('dates that are known stand on the timeline in their order, with the numbers of their lines', async () => {
  const entry = (id: string, date: string) =>
    ({ do: 'add', in: 'entries', record: { id, date, platform: null, topic: id, owner: '' } }) as const;
  const map = run(whole, entry('late', '2027-05-04'), entry('early', '2027-03-15'), entry('odd', 'May'));
  const sheet = await sheetOf('content-plan', { map: map });
  const figure = sheet.structure.find(({ role }) => role === 'Figure');
  expect(figure?.alt).toBe('A path with places for dates: Entry 3, 2027-03-15; Entry 2, 2027-05-04');
});

test('more than eight lines are drawn on two paths', async () => {
  const map = run(
    whole,
    ...Array.from(
      { length: 9 },
      (_, at) =>
        ({
          do: 'add',
          in: 'entries',
          record: { id: `e${at}`, date: `2027-01-0${at + 1}`, platform: null, topic: '', owner: '' },
        }) as const,
    ),
  );
  const sheet = await sheetOf('content-plan', { map: map });
  expectSound(sheet);
  expect(sheet.structure.filter(({ role }) => role === 'Figure')).toHaveLength(2);
});
