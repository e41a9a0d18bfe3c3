import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  apply,
  fileLimit,
  type JourneyMap,
  type MapFile,
  parse,
  type Repair,
  type Review,
  serialise,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { commandOf, type Intent, intents, limits, text } from './arbitrary.ts';
import { everything, lunch, told } from './telling.ts';

const review: Review = {
  id: 'review-1',
  map: 'lunch',
  levels: { person: 3, curve: 4 },
  stars: ['A clear story', 'The wait is counted'],
  wish: 'Say why the seats are full',
};

/** Reads a file that can be opened. */
function opened(source: string): { file: MapFile; repairs: readonly Repair[] } {
  const parsed = parse(source);
  if (!parsed.ok) throw new Error(`not opened: ${parsed.code}`);
  return parsed;
}

/** The file of a map as somebody else’s program, or a text editor, might leave it. */
function tampered(map: JourneyMap, change: (raw: Raw) => void): string {
  const raw = JSON.parse(serialise({ map, reviews: [] }));
  change(raw);
  return JSON.stringify(raw);
}
// biome-ignore lint/suspicious/noExplicitAny: a file from outside can be anything
type Raw = any;

/** An object with its keys the other way round, all the way down. */
const reversed = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, reversed(part)]),
      );

test('any map comes back from its file as it was, with nothing repaired', () => {
  fc.assert(
    fc.property(intents, (wishes) => {
      const map = wishes.reduce((m: JourneyMap, wish: Intent) => apply(m, commandOf(m, wish)), everything());
      const { file, repairs } = opened(serialise({ map, reviews: [review] }));
      expect(repairs).toEqual([]);
      expect(file).toEqual({ map, reviews: [review] });
    }),
    limits,
  );
});

test('the same map gives the same text, whatever order its keys have', () => {
  const map = everything();
  const other = reversed(map) as JourneyMap;
  expect(Object.keys(other)).not.toEqual(Object.keys(map));
  expect(serialise({ map: other, reviews: [] })).toBe(serialise({ map, reviews: [] }));
});

test.each([
  ['', 'not-json'],
  ['{"type":"waymark"', 'not-json'],
  ['<html>', 'not-json'],
  ['null', 'not-waymark'],
  ['[]', 'not-waymark'],
  ['{"type":"mindmap","version":1,"map":{}}', 'not-waymark'],
  ['{"type":"waymark","version":0,"map":{"id":"m","language":"en"}}', 'not-waymark'],
  ['{"type":"waymark","version":1,"map":[]}', 'not-waymark'],
  ['{"type":"waymark","version":1,"map":{"id":"m","language":"tlh"}}', 'not-waymark'],
  ['{"type":"waymark","version":1,"map":{"id":"../m","language":"en"}}', 'not-waymark'],
  ['{"type":"waymark","version":2,"map":{"id":"m","language":"en"}}', 'newer-version'],
])('%s is %s', (source, code) => {
  expect(parse(source)).toEqual({ ok: false, code });
});

test('a file beyond the limit is not looked at', () => {
  expect(parse(' '.repeat(fileLimit + 1))).toEqual({ ok: false, code: 'too-large' });
  expect(parse(' '.repeat(fileLimit))).toEqual({ ok: false, code: 'not-json' });
});

test('any text at all is read without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.json()), (source) => {
      expect(parse(source)).toMatchObject({ ok: false });
    }),
  );
});

test('any value in any place of a file is read without a throw, and what comes out is tidy and stays', () => {
  const base = JSON.parse(serialise({ map: everything(), reviews: [review] }));
  const paths = pathsOf(base.map);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const raw = structuredClone(base);
      const last = path.at(-1) as string;
      path.slice(0, -1).reduce((at, key) => at[key], raw.map)[last] = value;
      const read = parse(JSON.stringify(raw));
      if (!read.ok) return;
      const again = opened(serialise(read.file));
      expect(again.repairs).toEqual([]);
      expect(again.file).toEqual(read.file);
    }),
    { numRuns: 300 },
  );
});

function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const below = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
  return path.length === 0 ? below : [[...path], ...below];
}

test('a broken record is dropped and reported, and the rest survives', () => {
  const source = tampered(told(lunch), ({ map }) => {
    map.states.now.lanes.action.kind = 'weather';
    map.states.now.steps.go = null;
    map.states.now.stages.after.id = 'other';
  });
  const { file, repairs } = opened(source);
  expect(repairs).toEqual([
    { code: 'dropped', in: 'stages', state: 'now', id: 'after' },
    { code: 'dropped', in: 'steps', state: 'now', id: 'go' },
    { code: 'dropped', in: 'lanes', state: 'now', id: 'action' },
    { code: 'dropped', in: 'notes', state: 'now', id: 'action-go' },
    { code: 'dropped', in: 'notes', state: 'now', id: 'action-wait' },
  ]);
  expect(stepsOf(file.map.states.now).map(({ id }) => id)).toEqual(['decide', 'wait', 'get']);
  expect(Object.keys(file.map.states.now.notes).sort()).toEqual(['pain-wait', 'thought-wait']);
});

test('a second feeling of a step is dropped and reported', () => {
  const source = tampered(told(lunch), ({ map }) => {
    const { feelings } = map.states.now;
    feelings.again = { ...feelings['feeling-wait'], id: 'again', pos: 'a9', score: 2 };
  });
  const { file, repairs } = opened(source);
  expect(repairs).toEqual([{ code: 'dropped', in: 'feelings', state: 'now', id: 'again' }]);
  expect(file.map.states.now.feelings['feeling-wait']?.score).toBe(-2);
});

test('what is harmless is mended and reported: a score, a mark, a missing text, a field that we do not know', () => {
  const source = tampered(told(lunch), ({ map }) => {
    map.states.now.feelings['feeling-wait'].score = -7;
    map.states.now.notes['action-go'].mark = 'dreamt';
    delete map.states.now.steps.get.title;
    map.states.now.stages.line.colour = 'red';
  });
  const { file, repairs } = opened(source);
  expect(repairs.map(({ code, id }) => `${code} ${id}`).sort()).toEqual([
    'mended action-go',
    'mended feeling-wait',
    'mended get',
    'mended line',
  ]);
  expect(file.map.states.now.feelings['feeling-wait']?.score).toBeNull();
  expect(file.map.states.now.notes['action-go']?.mark).toBeNull();
  expect(file.map.states.now.steps.get?.title).toBe('');
  expect(file.map.states.now.stages.line).not.toHaveProperty('colour');
});

test('an unreadable review is dropped and reported, the others stay', () => {
  const source = JSON.parse(serialise({ map: told(lunch), reviews: [review, review] }));
  source.reviews[0] = { wish: 'no id' };
  const { file, repairs } = opened(JSON.stringify(source));
  expect(repairs).toEqual([{ code: 'dropped', in: 'reviews', id: '0' }]);
  expect(file.reviews).toEqual([review]);
});

test('names that every object inherits do no harm', () => {
  const stage = (id: string) => `"${id}":{"id":"${id}","pos":"a0","title":"${id}"}`;
  const { file, repairs } = opened(
    `{"type":"waymark","version":1,"__proto__":{"polluted":1},"map":{"id":"m","language":"en","states":{"now":{
      "stages":{${stage('constructor')},${stage('__proto__')}},
      "steps":{"a":{"id":"a","pos":"a0","stage":"toString","title":""},
               "b":{"id":"b","pos":"a1","stage":"constructor","title":"","momentOfTruth":false,"when":""}},
      "__proto__":{"notes":{}}}}}}`,
  );
  expect(Object.keys(file.map.states.now.stages)).toEqual(['constructor']);
  expect(stepsOf(file.map.states.now).map(({ id }) => id)).toEqual(['b']);
  expect(repairs.map(({ code, id }) => `${code} ${id}`)).toEqual([
    'dropped __proto__',
    'mended a',
    'dropped a',
  ]);
  expect(({} as Raw).polluted).toBeUndefined();
});

test('a file nested very deeply is read without a throw', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const stage = `{"id":"before","pos":"a0","title":"Before","deep":${deep}}`;
  const source = `{"type":"waymark","version":1,"map":{"id":"m","language":"en","states":{"now":{"stages":{"before":${stage}}}}}}`;
  expect(() => parse(source)).not.toThrow();
});

const fixture = readFileSync(new URL('../../fixtures/version-1.waymark.json', import.meta.url), 'utf8');

test('a file of version 1 opens for ever, with nothing repaired or lost', () => {
  const { file, repairs } = opened(fixture);
  expect(repairs).toEqual([]);
  const { map } = file;
  expect(map.title).toBe('Maya’s school lunch');
  expect(stepsOf(map.states.now).map(({ id }) => id)).toEqual([
    'decide',
    'go',
    'wait',
    'get',
    'settle',
    'sit',
    'eat',
    'leave',
  ]);
  expect(map.states.now.notes['pain-wait']).toMatchObject({
    text: 'The queue takes 11 minutes after PE',
    mark: 'counted',
    evidence: ['count'],
  });
  expect(map.states.next?.feelings['feeling-wait']?.score).toBe(1);
  expect(map.ideas.turns).toMatchObject({ chosen: true, pains: ['pain-wait', 'pain-sit'] });
  expect(map.drawings['tray-wait']?.strokes).toEqual([[0.1, 0.2, 0.5]]);
  expect(map.checks['check-may']?.idea).toBe('turns');
  expect(map.plan.entries['entry-week']?.platform).toBe('screen');
  expect(map.plan.answers.goals).toBe('A calm lunch');
  expect(map.states.now.steps.wait?.locked).toEqual(['title']);
  expect(file.reviews).toHaveLength(1);
});
