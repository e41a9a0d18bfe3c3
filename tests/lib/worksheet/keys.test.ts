import { describe, expect, test } from 'vitest';
import { scenarios } from '../../../content/index.ts';
import { sideOf } from '../../../content/press.ts';
import { stepsOf } from '../../../lib/journey/index.ts';
import { keyOf, measure, type Sheet, type SheetInput } from '../../../lib/worksheet/index.ts';
import { inputOf, ways } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

const keyed = [
  'journey-map',
  'touchpoints',
  'emotion-curve',
  'storyboard',
  'pain-to-idea',
  'now-and-next',
  'sort-cards',
  'persona',
  'priorities',
];

function keyFor(name: string, input: SheetInput): Sheet {
  const key = keyOf(name, input, measure);
  if (!key) throw new Error(`${name} has no key`);
  return key;
}

describe.each(scenarios.flatMap(({ name }) => keyed.map((sheet) => ({ name, sheet }))))(
  'the key of $sheet for $name',
  ({ name, sheet }) => {
    test.each(ways)('is drawn well as %o, without fields', async (way) => {
      const key = keyFor(sheet, await inputOf({ ...way, scenario: name }));
      expectSound(key);
      expect(fieldsOf(key)).toEqual([]);
    });

    test('does not depend on how much of the sheet is filled in', async () => {
      const input = (support: 'example' | 'blank') => inputOf({ scenario: name, support });
      expect(keyFor(sheet, await input('blank'))).toEqual(keyFor(sheet, await input('example')));
    });
  },
);

test('a key of one lane tells at each moment what the example says, what else is right, and what to reply', async () => {
  const input = await inputOf();
  const said = readNodes(keyFor('emotion-curve', input));
  const at = said.indexOf('3. Waits in the queue');
  expect(said[at + 1]).toBe('stressed because the queue stands still but the clock does not (very bad)');
  expect(said[at + 2]).toContain('• impatient because nothing moves');
  const wrong = said.indexOf('stressed because it is stressful');
  expect(said[wrong + 1]).toMatch(/^The reason says the same as the word/);
  const [{ map }] = input.sides;
  for (const { title } of stepsOf(map.states.now))
    expect(said.some((text) => text.endsWith(`. ${title}`))).toBe(true);
});

test('the key of the cards to sort is the right order', async () => {
  const sheet = keyFor('sort-cards', await inputOf());
  const items = readNodes(sheet).filter((_, at) => sheet.structure[at]?.role === 'LBody');
  expect(items).toEqual([
    '1. Reads the menu',
    '2. Goes to the dining hall',
    '3. Waits in the queue',
    '4. Gets her food',
    '5. Pays at the till',
    '6. Looks for a seat',
    '7. Eats',
    '8. Clears away',
  ]);
});

test('the key of the future tells of the moments that change, and no answers of today', async () => {
  const sheet = keyFor('now-and-next', await inputOf());
  const said = readNodes(sheet);
  const heads = said.filter((_, at) => sheet.structure[at]?.role === 'H2');
  expect(heads.slice(0, 3)).toEqual([
    '2. Goes to the dining hall',
    '3. Waits in the queue',
    '6. Looks for a seat',
  ]);
  expect(said.join()).toContain('Joins the short queue for PE groups');
  expect(said.join()).not.toContain('Stands in line and looks at the clock');
});

test('the five phases have a key where the journey is told in them', async () => {
  const phone = await inputOf({ scenario: 'second-hand-phone' });
  expectSound(keyFor('five-phases', phone));
  expect(keyOf('five-phases', await inputOf(), measure)).toBeNull();
});

test('where nothing is right or wrong, and for a map of one’s own, there is no key', async () => {
  const input = await inputOf({ lesson: 'why-map' });
  for (const name of ['exit-tickets', 'rubric', 'glossary-cards', 'field-notes', 'content-plan', 'toString'])
    expect(keyOf(name, input, measure)).toBeNull();
  const own = await sideOf('en', { map: input.sides[0].map });
  expect(keyOf('journey-map', { ...input, sides: [own] }, measure)).toBeNull();
});
