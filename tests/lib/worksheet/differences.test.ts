import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import {
  apply,
  type Command,
  type JourneyMap,
  parse,
  serialise,
  stepsOf,
} from '../../../lib/journey/index.ts';
import {
  differencesOf,
  fieldName,
  filled,
  readBack,
  valueAt,
  withSupport,
} from '../../../lib/worksheet/index.ts';

const { example } = await scenarioMaterial('school-lunch', 'en');
const base = withSupport(example, 'frames');
const [first, second, third] = stepsOf(base.states.now);
if (!first || !second || !third) throw new Error('the school lunch has too few moments');
const thought = (step: { id: string }) => fieldName.cell('now', 'thought', step.id);
const after = (map: JourneyMap, ...commands: Command[]) => commands.reduce(apply, map);

test('only what was changed on the sheet counts, and a place that both changed is a conflict', () => {
  const values = new Map([
    [fieldName.title, base.title],
    [thought(first), 'On paper'],
    [thought(second), 'On paper too'],
    [thought(third), 'The same'],
  ]);
  const device = filled(
    after(base, { do: 'title', text: 'Renamed' }),
    new Map([
      [thought(second), 'On the device'],
      [thought(third), 'The same'],
    ]),
  ).map;
  expect(differencesOf(base, device, values)).toMatchObject({
    places: [
      { name: thought(first), device: '', sheet: 'On paper', conflict: false },
      { name: thought(second), device: 'On the device', sheet: 'On paper too', conflict: true },
    ],
    refused: [],
  });
  expect(differencesOf(base, device, new Map([[fieldName.title, base.title]])).places).toEqual([]);
});

test('an answer taken out on the sheet is a difference too', () => {
  const said = filled(base, new Map([[thought(first), 'A thought']])).map;
  expect(differencesOf(said, said, new Map([[thought(first), '']])).places).toEqual([
    { name: thought(first), device: 'A thought', sheet: '', conflict: false },
  ]);
});

test('what the device has no place for any more, or has locked, is refused', () => {
  const device = after(
    base,
    { do: 'remove', in: 'steps', id: first.id },
    { do: 'lock', in: 'steps', id: second.id, locked: true },
  );
  const title = fieldName.heading('steps', second.id, 'title');
  const values = new Map([
    [thought(first), 'Too late'],
    [title, 'Renamed'],
    [thought(third), 'In time'],
  ]);
  const { places, refused } = differencesOf(base, device, values);
  expect(places.map(({ name }) => name)).toEqual([thought(third)]);
  expect(refused).toEqual([thought(first), title]);
});

test('letters with accents are the same however a program writes them, and so are ends of lines', () => {
  const said = filled(base, new Map([[thought(first), 'č ć å\nø']])).map;
  const rewritten = new Map([[thought(first), 'č ć å\r\nø'.normalize('NFD')]]);
  expect(differencesOf(said, said, rewritten)).toMatchObject({ places: [], refused: [] });
});

test('answers that lean on a later one are taken, and empty lines above a claim stay empty', () => {
  const empty: JourneyMap = { ...base, persona: { name: '', claims: {} } };
  const values = new Map([
    [fieldName.why(first.id, 1), 'Too few people'],
    [fieldName.record('entries', 'e1', 'platform'), 'p1'],
    [fieldName.cell('now', 'pain', first.id), 'The queue'],
    [fieldName.record('platforms', 'p1', 'name'), 'School paper'],
    [fieldName.claim('goal', 2, 'text'), 'To eat in peace'],
    [fieldName.claim('goal', 2, 'mark'), 'heard'],
  ]);
  const { map, refused } = filled(empty, values);
  expect(refused).toEqual([]);
  for (const [name, value] of values) expect(valueAt(map, name)).toBe(value);
  expect(valueAt(map, fieldName.claim('goal', 0, 'text'))).toBe('');
});

test('with the long ids of the builder nothing is lost on the way through a file', () => {
  const [lane, step] = ['9b2d1c1e-3f57-4b7e-9a55-5d1f0e6c7a10', 'a41f6b0e-58d4-4f0c-8a3c-2c8de1d0b9f7'];
  const map = after(
    base,
    { do: 'add', in: 'lanes', record: { id: lane, kind: 'custom', title: 'Weather' } },
    {
      do: 'add',
      in: 'steps',
      record: { id: step, stage: first.stage, title: '', momentOfTruth: false, when: '' },
    },
  );
  const name = fieldName.cell('now', lane, step);
  const { map: written } = filled(map, new Map([[name, 'Rain']]));
  const read = parse(serialise({ map: written, reviews: [] }));
  expect(read).toMatchObject({ ok: true, repairs: [] });
  expect(read.ok && valueAt(read.file.map, name)).toBe('Rain');
});

test('whatever a stranger writes on a sheet, the map stays one that can be read', () => {
  const hard = filled(base, new Map([[fieldName.cell('now', 'pain', first.id), 'The queue']])).map;
  for (const at of ['3', '7', 'x', '', '-1', '1.5', '1e1'])
    expect(filled(hard, new Map([[`why/${first.id}/${at}`, 'x']]))).toEqual({
      map: hard,
      changed: [],
      refused: [],
    });
  const oddities = ['x', 'ü', '', '__proto__', 'constructor', '-1', '7', '0', '1'];
  const kinds = [
    'title',
    'claim',
    'cell',
    'feeling',
    'why',
    'stages',
    'steps',
    'ideas',
    'evidence',
    'entries',
    'plan',
  ];
  const second = ['now', 'next', 'goal', 'goals', first.id, first.stage, ...oddities];
  const third = [
    'pain',
    'thought',
    'kind',
    'pains',
    'id',
    'pos',
    'locked',
    'platform',
    'impact',
    'chosen',
    'changes',
  ];
  const last = ['text', 'mark', 'score', 'because', first.id, 'title', ...oddities];
  const name = fc
    .tuple(...[kinds, second, [...third, ...last], last].map((parts) => fc.constantFrom(...parts)))
    .map((parts) => parts.join('/'));
  const value = fc.oneof(fc.string(), fc.constantFrom('yes', '5', '-2', 'x', 'seen', ...oddities));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { minLength: 10, maxLength: 60 }), (fields) => {
      const { map } = filled(hard, new Map(fields));
      const read = parse(serialise({ map, reviews: [] }));
      expect(read).toEqual({ ok: true, file: { map, reviews: [] }, repairs: [] });
    }),
    { numRuns: 200 },
  );
});

test('a sheet without its map, or with one that is none, gives nothing back', () => {
  expect(readBack(null, new Map())).toEqual({ ok: false, code: 'no-map' });
  expect(readBack('{}', new Map())).toEqual({ ok: false, code: 'not-waymark' });
  const reviews = [{ id: 'r', map: base.id, levels: {}, stars: ['a', ''], wish: '' }] as const;
  const back = readBack(
    serialise({ map: base, reviews }),
    new Map([
      [thought(first), 'Soon'],
      ['sheet/name', 'Ida'],
    ]),
  );
  expect(back).toMatchObject({ ok: true, base, changed: [thought(first)], refused: [], file: { reviews } });
  expect(back.ok && valueAt(back.file.map, thought(first))).toBe('Soon');
});

test('where a step was chosen on the sheet, its answers are told by the places of that step', () => {
  const values = new Map([
    ['cell/now/pain/~', 'The queue'],
    ['why/~/0', 'Too few people'],
    [fieldName.moment, second.id],
  ]);
  const back = readBack(serialise({ map: base, reviews: [] }), values);
  if (!back.ok) throw new Error(back.code);
  const pain = fieldName.cell('now', 'pain', second.id);
  const device = filled(base, new Map([[pain, 'The noise']])).map;
  const { places, refused } = differencesOf(back.base, device, back.values);
  expect(refused).toEqual([]);
  expect(places).toEqual([
    { name: pain, device: 'The noise', sheet: 'The queue', conflict: true },
    { name: fieldName.why(second.id, 0), device: '', sheet: 'Too few people', conflict: false },
  ]);
});
