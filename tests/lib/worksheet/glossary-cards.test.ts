import { expect, test } from 'vitest';
import { glossary } from '../../../content/index.ts';
import { measure, sheets } from '../../../lib/worksheet/index.ts';
import { inputOf, ways } from './press-sheet.ts';
import { expectSound, readNodes } from './sheet-check.ts';

test.each(ways)('cards of all terms are drawn well as %o', async (way) => {
  expectSound(sheets['glossary-cards'](await inputOf(way), measure));
});

test('each term has a card, in the order of the letters, with meaning and example', async () => {
  const sheet = sheets['glossary-cards'](await inputOf(), measure);
  const said = readNodes(sheet);
  const entries = Object.values(await glossary('en'));
  const heads = entries.map(({ term }) => said.indexOf(term));
  expect(heads.filter((at) => sheet.structure[at]?.role !== 'H2')).toEqual([]);
  for (const [at, { definition, example }] of entries.entries()) {
    const head = heads[at] ?? 0;
    expect([said[head + 1], said[head + 2]]).toEqual([definition, `For example ${example}`]);
  }
  const inOrder = entries.toSorted((a, b) => said.indexOf(a.term) - said.indexOf(b.term));
  const compare = new Intl.Collator('en').compare;
  expect(inOrder.map(({ term }) => term)).toEqual(entries.map(({ term }) => term).sort(compare));
});

test('a lesson has the cards of its own terms, each in both languages', async () => {
  const input = await inputOf({ lesson: 'now-and-next', languages: ['hr', 'fr'] });
  const sheet = sheets['glossary-cards'](input, measure);
  const said = readNodes(sheet).filter((_, at) => sheet.structure[at]?.role === 'H2');
  expect(said.filter((text) => !text.includes('Sada i poslije'))).toEqual([
    'postojeće stanje situation actuelle',
    'predstavljanje ideje argumentaire éclair',
    'željeno stanje situation souhaitée',
  ]);
});
