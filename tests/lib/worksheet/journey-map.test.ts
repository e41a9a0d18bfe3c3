import { describe, expect, test } from 'vitest';
import { scenarios, scenarioWords } from '../../../content/index.ts';
import { exemplar, ownMap } from '../../../lib/course/index.ts';
import { createT, type Locale, locales, tagOf } from '../../../lib/i18n/index.ts';
import { type Command, type JourneyMap, lane, newMap, note, onStep } from '../../../lib/journey/index.ts';
import {
  journeyMapSheet,
  measure,
  type Paper,
  papers,
  type Sheet,
  sheetWords,
  supports,
  withSupport,
} from '../../../lib/worksheet/index.ts';
import { margin } from '../../../lib/worksheet/paper.ts';
import { everything, lunch, run, told } from '../journey/telling.ts';
import { expectStructure, expectWell, lost, outside, overlaps, readNodes } from './sheet-check.ts';

const words = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [
      locale,
      sheetWords(await createT(locale, 'journey'), await createT(locale, 'worksheet')),
    ]),
  ),
);

const sheetOf = (map: JourneyMap, paper: Paper = 'a4', locale: Locale = 'en'): Sheet =>
  journeyMapSheet({ map, locale, words: words[locale] }, paper, measure);

const every = scenarios.flatMap((frame) =>
  locales.flatMap((locale) => papers.map((paper) => ({ name: frame.name, locale, paper, frame }))),
);

describe.each(every)('$name in $locale on $paper', ({ frame, locale, paper }) => {
  test.each(supports)('is laid out well as “%s”', async (support) => {
    const map = withSupport(exemplar(frame, await scenarioWords(frame.name, locale), locale), support);
    const sheet = sheetOf(map, paper, locale);
    expectWell(map, sheet);
    expect(sheet.lang).toBe(tagOf(locale));
    expect(sheetOf(map, paper, locale)).toEqual(sheet);
  });

  test('is laid out well with all its lanes', async () => {
    const map = exemplar(frame, await scenarioWords(frame.name, locale), locale);
    expectWell(map, sheetOf(map, paper, locale));
  });
});

test('a sheet in another language than its map says which words are whose', async () => {
  const sheet = sheetOf(told(lunch), 'a4', 'hr');
  const said = sheet.pages.flatMap(({ ops }) => ops.filter((op) => op.op === 'text'));
  expect(said.find(({ text }) => text.startsWith('Runs across'))?.lang).toBe('en');
  expect(said.find(({ text }) => text.startsWith(words.hr?.lanes.thought ?? '?'))).not.toHaveProperty('lang');
  expect(sheet.lang).toBe('hr');
});

const sentence = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const think = (text: string): Command => ({ do: 'edit', in: 'notes', id: 'thought-wait', change: { text } });

test.each(papers)(
  'a thought of 10,000 characters goes on from page to page on %s, and nothing is lost',
  (paper) => {
    const text = sentence(2000).slice(0, 10_000).trim();
    const map = run(told(lunch), think(text));
    const sheet = sheetOf(map, paper);
    expectWell(map, sheet);
    expect(readNodes(sheet)).toContain(text);
    expect(sheet.pages.length).toBeGreaterThan(2);
  },
);

test('a thought of 10,000 characters without a space is broken, and nothing is lost', () => {
  const map = run(told(lunch), think('o'.repeat(10_000)));
  expectWell(map, sheetOf(map));
});

test.each(papers)(
  'a lane of any length with a long title goes on without running into the next on %s',
  (paper) => {
    const long = run(told(lunch), {
      do: 'edit',
      in: 'lanes',
      id: 'thought',
      change: { title: 'What goes through the person’s head' },
    });
    const ran = Array.from({ length: 90 }, (_, at) => at + 1).filter((count) => {
      const sheet = sheetOf(run(long, think('line\n'.repeat(count))), paper);
      return overlaps(sheet).length > 0 || outside(sheet).length > 0;
    });
    expect(ran).toEqual([]);
  },
);

test('forty steps in one stage go on from page to page, each in a column of its own', () => {
  const steps = Array.from({ length: 40 }, (_, at) => `step-${at + 1}`);
  const action = Object.fromEntries(steps.map((id) => [id, `Does what belongs to ${id}`]));
  const map = told({ stages: { all: steps }, lanes: ['action', 'thought', 'feeling'], notes: { action } });
  const sheet = sheetOf(map);
  expectWell(map, sheet);
  const tables = sheet.structure.filter(({ role }) => role === 'Table');
  expect(tables).toHaveLength(sheet.pages.length);
  expect(sheet.structure.filter(({ role }) => role === 'TD')).toHaveLength(40 * 3);
});

test.each([
  ['without anything', 1, newMap({ id: 'empty', language: 'en' })],
  ['with a stage and no steps', 1, told({ stages: { before: [] }, lanes: ['action'] })],
  ['with steps and no lanes', 1, told({ stages: { before: ['decide'] } })],
  [
    'of one’s own, just begun',
    2,
    ownMap({ id: 'own', locale: 'en', title: 'Bus', person: '', moments: ['a', 'b', 'c'] }),
  ],
])('a map %s gives pages to write on: %i', (_, pages, map) => {
  const sheet = sheetOf(map);
  expectWell(map, sheet);
  expect(sheet.pages).toHaveLength(pages);
  expect(sheet.pages[0]?.ops.filter(({ op }) => op === 'line').length).toBeGreaterThan(5);
});

test('a cell holds all its notes, its ideas and its evidence', () => {
  const map = run(
    everything(),
    { do: 'add', in: 'lanes', record: lane({ id: 'opportunity', kind: 'opportunity' }) },
    { do: 'add', in: 'lanes', record: lane({ id: 'evidence', kind: 'evidence' }) },
    {
      do: 'add',
      in: 'notes',
      record: note({ id: 'two', lane: 'thought', on: onStep('wait'), text: 'And then?' }),
    },
  );
  expectWell(map, sheetOf(map));
  expect(readNodes(sheetOf(map))).toContain('I’ll have ten minutes left. And then?');
});

/** Gives one part of the map a text of so many words. */
const wordy: Record<string, (count: number) => Command> = {
  map: (count) => ({ do: 'title', text: sentence(count) }),
  step: (count) => ({ do: 'edit', in: 'steps', id: 'go', change: { title: sentence(count) } }),
  stage: (count) => ({ do: 'edit', in: 'stages', id: 'before', change: { title: sentence(count) } }),
  lane: (count) => ({ do: 'edit', in: 'lanes', id: 'action', change: { title: sentence(count) } }),
  time: (count) => ({ do: 'edit', in: 'steps', id: 'go', change: { when: sentence(count) } }),
  person: (count) => ({ do: 'personaName', text: sentence(count) }),
};

test.each(Object.keys(wordy))('the words of a long %s are printed whole, and clear of others', (part) => {
  const map = run(told(lunch), wordy[part]?.(part === 'time' ? 8 : 25) as Command);
  expectWell(map, sheetOf(map));
});

test.each(Object.keys(wordy))(
  'a %s of 1,000 words does not run over others or off the page, and no loss is silent',
  (part) => {
    const map = run(told(lunch), wordy[part]?.(1000) as Command);
    const sheet = sheetOf(map);
    expect({ outside: outside(sheet), overlaps: overlaps(sheet) }).toEqual({ outside: [], overlaps: [] });
    const cut = sheet.reports.filter(({ code }) => code === 'shortened');
    expect(cut).toHaveLength(lost(map, sheet).length);
  },
);

test('a character that the typeface lacks is reported once, and the sheet is made all the same', () => {
  const map = run(told(lunch), { do: 'title', text: '午餐 lunch' }, think('我 think 我 of 餐 😀'));
  const sheet = sheetOf(map);
  expect(sheet.reports).toEqual(
    ['午', '我', '餐', '😀'].map((character) => ({ code: 'missing-glyph', params: { character } })),
  );
  expect(lost(map, sheet)).toEqual([]);
  expectStructure(sheet);
});

test('the margin is one that every printer can keep: at least 10 mm', () => {
  expect(margin).toBeGreaterThanOrEqual((10 / 25.4) * 72);
});

test('the lowest point is set off from the other faces', () => {
  const radii = sheetOf(told(lunch)).pages.flatMap(({ ops }) =>
    ops.flatMap((op) =>
      op.op === 'path' && op.node !== null && op.fill === 'signal-wash' ? [op.scale] : [],
    ),
  );
  expect(radii.length).toBeGreaterThan(0);
});
