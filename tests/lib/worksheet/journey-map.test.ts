import { describe, expect, test } from 'vitest';
import { longMap, lunch as lunchIn } from '../../../bench/long-map.ts';
import { scenarios, scenarioWords, sideOf } from '../../../content/index.ts';
import { exemplar, ownMap } from '../../../lib/course/index.ts';
import { type Locale, locales, tagOf } from '../../../lib/i18n/index.ts';
import {
  type Command,
  entriesAt,
  inOrder,
  type JourneyMap,
  journeyOf,
  lane,
  newMap,
  note,
  notesOf,
  onStep,
  stepsOf,
} from '../../../lib/journey/index.ts';
import {
  type FieldOp,
  filled,
  journeyMapSheet,
  measure,
  type Paper,
  papers,
  type Sheet,
  type SheetInput,
  type Side,
  type Support,
  supports,
  valueAt,
  withSupport,
} from '../../../lib/worksheet/index.ts';
import { margin, writingLine } from '../../../lib/worksheet/paper.ts';
import { everything, lunch, run, told } from '../journey/telling.ts';
import { crowded, expectStructure, expectWell, lost, outside, overlaps, readNodes } from './sheet-check.ts';

const without = newMap({ id: 'empty', language: 'en' });
const languages = Object.fromEntries(
  await Promise.all(locales.map(async (locale) => [locale, await sideOf(locale, { map: without })])),
) as Record<Locale, Side>;
const words = languages;

const sideWith = (map: JourneyMap, locale: Locale): Side => ({ ...languages[locale], map });

const sheetOf = (
  map: JourneyMap,
  paper: Paper = 'a4',
  locale: Locale = 'en',
  asked: Partial<SheetInput> = {},
): Sheet =>
  journeyMapSheet(
    { sides: [sideWith(map, locale)], paper, fillable: false, large: false, ...asked },
    measure,
  );

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
  expect(said.find(({ text }) => text.startsWith(words.hr.words.lanes.thought))).not.toHaveProperty('lang');
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
  expect(readNodes(sheetOf(map))).toContain('• I’ll have ten minutes left. • And then?');
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

/** Two languages of a scenario. */
const both = async (frame: (typeof scenarios)[number], first: Locale, second: Locale, support: Support) => {
  const [one, two] = await Promise.all(
    [first, second].map(async (locale) =>
      sideWith(
        withSupport(exemplar(frame, await scenarioWords(frame.name, locale), locale), support),
        locale,
      ),
    ),
  );
  return [one, two] as unknown as readonly [Side, Side];
};

const fieldsOf = ({ pages }: Sheet): FieldOp[] =>
  pages.flatMap(({ ops }) => ops.filter((op): op is FieldOp & { node: number | null } => op.op === 'field'));

describe.each(
  scenarios.flatMap((frame) =>
    papers.flatMap((paper) =>
      [false, true].flatMap((large) => [false, true].map((fillable) => ({ frame, paper, large, fillable }))),
    ),
  ),
)('$frame.name on $paper in two languages, large: $large, fillable: $fillable', ({ frame, ...asked }) => {
  test.each(['example', 'frames', 'blank'] as const)('is laid out well as “%s”', async (support) => {
    const sides = await both(frame, 'hr', 'fr', support);
    const sheet = journeyMapSheet({ sides, ...asked }, measure);
    expect(sheet.reports).toEqual([]);
    for (const { map } of asked.fillable ? [] : sides) expect(lost(map, sheet)).toEqual([]);
    expect(outside(sheet)).toEqual([]);
    expect(overlaps(sheet)).toEqual([]);
    expect(crowded(sheet)).toEqual([]);
    expectStructure(sheet);
    const names = fieldsOf(sheet).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length > 0).toBe(asked.fillable);
  });
});

test('the second language stands below the first: title, lane, stage, step and thought', async () => {
  const [frame] = scenarios;
  if (!frame) throw new Error('no scenario');
  const sides = await both(frame, 'hr', 'fr', 'example');
  const sheet = journeyMapSheet({ sides, paper: 'a4', fillable: false, large: false }, measure);
  const said = readNodes(sheet);
  const pairs = [
    (side: Side) => side.map.title,
    (side: Side) => side.words.lanes.thought,
    (side: Side) => stepsOf(side.map.states.now)[0]?.title ?? '',
    (side: Side) => inOrder(side.map.states.now.stages)[0]?.title ?? '',
    (side: Side) =>
      notesOf(side.map.states.now, 'thought', stepsOf(side.map.states.now)[0]?.id ?? '')[0]?.text ?? '',
  ];
  for (const pick of pairs) {
    const [first, second] = [pick(sides[0]), pick(sides[1])];
    expect(first).not.toBe('');
    expect(said.some((text) => text.endsWith(`${first} ${second}`))).toBe(true);
  }
  const french = sheet.pages.flatMap(({ ops }) =>
    ops.filter((op) => op.op === 'text' && op.lang === 'fr').map((op) => op.op === 'text' && op.text.trim()),
  );
  expect(french).toContain(pairs[0]?.(sides[1]));
});

test('on the screen every place of the map is a field that says what the map says', () => {
  const map = everything();
  const fields = new Map(
    fieldsOf(sheetOf(map, 'a4', 'en', { fillable: true })).map((field) => [field.name, field]),
  );
  const { now } = map.states;
  for (const [name, { value, hint }] of fields) {
    expect(value).toBe(valueAt(map, name));
    expect(hint).not.toBe('');
  }
  const expected = [
    'persona',
    ...journeyOf(now)
      .filter(({ steps }) => steps.length > 0)
      .map(({ stage }) => `stages/${stage.id}/title`),
    ...stepsOf(now).flatMap(({ id }) => [
      `steps/${id}/title`,
      `steps/${id}/when`,
      ...['score', 'word', 'because'].map((part) => `feeling/now/${id}/${part}`),
      ...inOrder(now.lanes)
        .filter(({ kind }) => !['feeling', 'opportunity', 'evidence'].includes(kind))
        .map((lane) => `cell/now/${lane.id}/${id}`),
    ]),
  ];
  expect([...fields.keys()]).toEqual(expect.arrayContaining(expected));
  expect(fields.get('feeling/now/wait/score')?.options?.map(({ value }) => value)).toContain('-2');
});

test('a filled sheet brings its words back into the map', () => {
  const map = withSupport(told(lunch), 'frames');
  const sheet = sheetOf(map, 'a4', 'en', { fillable: true });
  const values = new Map(
    fieldsOf(sheet).map(({ name, kind }) => [name, kind === 'choice' ? '1' : `New words for ${name}`]),
  );
  const { map: after, refused, changed } = filled(map, values);
  expect(refused).toEqual([]);
  expect(changed.length).toBe(values.size - [...values.keys()].filter((name) => /^pupil/.test(name)).length);
  expectWell(after, sheetOf(after));
  expect(readNodes(sheetOf(after)).join(' ')).toContain('New words for cell/now/thought/wait');
});

test('ideas are filled in where they stand, and a row is as high when it is full', () => {
  const map = run(everything(), {
    do: 'add',
    in: 'lanes',
    record: lane({ id: 'opportunity', kind: 'opportunity' }),
  });
  const cellsOf = (of: JourneyMap) =>
    fieldsOf(sheetOf(of, 'a3', 'en', { fillable: true })).filter(({ name }) => /^cell|^ideas/.test(name));
  const ideas = cellsOf(map).filter(({ name }) => name.startsWith('ideas/'));
  expect(ideas.map(({ value }) => value)).toEqual(inOrder(map.ideas).map(({ text }) => text));
  const threeLines = 3 * writingLine - 4;
  for (const one of [map, withSupport(map, 'frames')])
    for (const { height, kind } of cellsOf(one)) {
      expect(kind).toBe('area');
      expect(height).toBeGreaterThan(threeLines);
    }
});

test('a map of a hundred moments has fields with names of their own', async () => {
  const map = longMap(await lunchIn('hr'));
  const sheet = sheetOf(map, 'a4', 'hr', { fillable: true });
  const names = fieldsOf(sheet).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(100 * 8);
  expect([outside(sheet), overlaps(sheet), crowded(sheet)]).toEqual([[], [], []]);
});

test('moments that the sheet made up for a map without any are not read back', () => {
  const names = fieldsOf(
    sheetOf(newMap({ id: 'empty', language: 'en' }), 'a4', 'en', { fillable: true }),
  ).map(({ name }) => name);
  expect(names).toContain('sheet/steps/step-0/title');
  expect(names.filter((name) => /^(steps|stages|cell|feeling)/.test(name))).toEqual([]);
});

test.each(Object.keys(wordy))('a %s of 1,000 words has its place on the screen, clear of others', (part) => {
  const map = run(told(lunch), wordy[part]?.(1000) as Command);
  const sheet = sheetOf(map, 'a4', 'en', { fillable: true });
  expect([outside(sheet), overlaps(sheet), crowded(sheet)]).toEqual([[], [], []]);
  const named = part === 'map' || part === 'lane';
  expect(fieldsOf(sheet).some(({ value }) => value.endsWith('word999'))).toBe(!named);
});

test('a thought of any length is one field on the screen, and what another language says goes on below', () => {
  const text = sentence(1500);
  const sides = [
    sideWith(run(told(lunch), think(text)), 'en'),
    sideWith(run(told(lunch), think(`${text} zwei`)), 'sv'),
  ];
  const sheet = sheetOf(told(lunch), 'a4', 'en', {
    fillable: true,
    sides: sides as unknown as SheetInput['sides'],
  });
  expect([outside(sheet), overlaps(sheet), crowded(sheet)]).toEqual([[], [], []]);
  expect(fieldsOf(sheet).filter(({ value }) => value === text)).toHaveLength(1);
  expect(readNodes(sheet)).toContain(`${text} zwei`);
});

test('evidence stands on the screen to be read, and is no field', () => {
  const map = run(everything(), {
    do: 'add',
    in: 'lanes',
    record: lane({ id: 'evidence', kind: 'evidence' }),
  });
  const sheet = sheetOf(map, 'a4', 'en', { fillable: true });
  const cited = stepsOf(map.states.now).flatMap(({ id }) =>
    inOrder(map.states.now.lanes)
      .filter(({ kind }) => kind === 'evidence')
      .flatMap((one) => entriesAt(map, one, id).map(({ text }) => text)),
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const text of cited) expect(readNodes(sheet)).toContain(text);
  expect(fieldsOf(sheet).filter(({ name }) => /^(ideas|evidence)/.test(name))).toEqual([]);
});
