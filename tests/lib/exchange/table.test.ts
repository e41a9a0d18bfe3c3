import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import {
  csvOf,
  draftMap,
  isMermaid,
  mermaidOf,
  type OutlineDraft,
  readMermaid,
  readTable,
  type TableWords,
} from '../../../lib/exchange/index.ts';
import { createT, type Locale, locales } from '../../../lib/i18n/index.ts';
import { apply, entriesAt, feelingAt, inOrder, journeyOf, stepsOf } from '../../../lib/journey/index.ts';

async function heads(locale: Locale): Promise<TableWords> {
  const formats = await createT(locale, 'formats');
  const journey = await createT(locale, 'journey');
  return {
    ...formats(($) => $.columns, { returnObjects: true }),
    lanes: journey(($) => $.lanes, { returnObjects: true }),
    stage: journey(($) => $.stage),
    step: journey(($) => $.step),
  };
}
const all = await Promise.all(locales.map(heads));
const draftOf = (read: ReturnType<typeof readTable>): OutlineDraft => {
  if ('fault' in read) throw new Error(read.fault);
  return read;
};
let count = 0;
const made = (draft: OutlineDraft) =>
  draftMap(draft, { id: 'm', locale: 'hr', title: '', ageBand: '16+', fresh: () => `id-${count++}` });

for (const locale of locales)
  test(`the lunch goes into a table and comes back whole: ${locale}`, async () => {
    const { example } = await scenarioMaterial('school-lunch', locale);
    const { now } = example.states;
    const table = csvOf(example, await heads(locale), locale === 'en' ? ',' : ';');
    const back = made(draftOf(readTable(table, all))).states.now;
    expect(journeyOf(back).map(({ stage }) => stage.title)).toEqual(
      journeyOf(now).map(({ stage }) => stage.title),
    );
    const steps = stepsOf(back);
    for (const [at, { id, when, title }] of stepsOf(now).entries()) {
      const there = steps[at];
      expect(there?.title).toBe(`${when} ${title}`);
      for (const lane of inOrder(now.lanes).filter(({ kind }) => kind === 'thought' || kind === 'touchpoint'))
        expect(
          inOrder(back.notes).filter((note) => note.on.id === there?.id && note.lane === lane.kind),
        ).toMatchObject(entriesAt(example, lane, id).map(({ text }) => ({ text })));
      const { score, word, because } = feelingAt(now, id) ?? {};
      expect(feelingAt(back, there?.id ?? '')).toMatchObject({ score, word, because });
    }
  });

test('what a spreadsheet would take for a formula is made harmless, and comes back as it was', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'en');
  const evil = '=HYPERLINK("https://example.org";"x")';
  const map = apply(example, { do: 'edit', in: 'notes', id: 'thought-wait', change: { text: evil } });
  const table = csvOf(map, await heads('en'), ',');
  expect(table).not.toMatch(/(^|,|")=HYPER/m);
  const back = made(draftOf(readTable(table, all)));
  expect(Object.values(back.states.now.notes).some(({ text }) => text === evil)).toBe(true);
});

test('a table without a head of ours is none, an empty one is empty, a strange column is kept', async () => {
  expect(readTable('a;b\n1;2', all)).toEqual({ fault: 'no-heads' });
  expect(readTable(' \n', all)).toEqual({ fault: 'empty' });
  const { step } = await heads('hr');
  expect(draftOf(readTable(`${step}\tBoja\nČeka\tplava`, all)).stages[0]?.moments[0]).toEqual({
    title: 'Čeka',
    notes: [{ lane: 'custom', text: 'Boja: plava' }],
    feeling: null,
  });
});

test('a Mermaid journey goes out and comes back: stages, moments, faces', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'fr');
  const text = mermaidOf(example, { person: 'x', step: String });
  expect(isMermaid(text)).toBe(true);
  expect(isMermaid('- journey\n- map')).toBe(false);
  const back = made(draftOf(readMermaid(text)));
  expect(back.title).toBe(example.title.replace(/[:;#\s]+/g, ' ').trim());
  expect(stepsOf(back.states.now).map(({ id }) => feelingAt(back.states.now, id)?.score)).toEqual(
    stepsOf(example.states.now).map(({ id }) => feelingAt(example.states.now, id)?.score),
  );
  expect(readMermaid('journey\n%% nothing')).toEqual({ fault: 'empty' });
});
