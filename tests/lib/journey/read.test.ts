import { expect, test } from 'vitest';
import {
  feelingAt,
  journeyOf,
  laneOf,
  lowestStep,
  newMap,
  note,
  notesAt,
  onStep,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { lunch, run, told } from './telling.ts';

const empty = newMap({ id: 'empty', language: 'en' }).states.now;
const { now } = told(lunch).states;

test('a journey is read stage by stage, those without steps too', () => {
  const read = journeyOf(now).map(({ stage, steps }) => [stage.id, steps.map(({ id }) => id)]);
  expect(read).toEqual([
    ['before', ['decide', 'go']],
    ['line', ['wait', 'get']],
    ['after', []],
  ]);
  expect(stepsOf(now).map(({ id }) => id)).toEqual(['decide', 'go', 'wait', 'get']);
  expect(journeyOf(empty)).toEqual([]);
});

test('the first lane of a kind is found, and none where there is none', () => {
  expect(laneOf(now, 'pain')?.id).toBe('pain');
  expect(laneOf(now, 'backstage')).toBeUndefined();
});

test('the notes of a place are read in order, apart from those on a stage or a transition of the same id', () => {
  const on = (kind: 'step' | 'stage' | 'transition', id: string, text: string) =>
    ({ do: 'add', in: 'notes', record: note({ id: text, lane: 'action', on: { kind, id }, text }) }) as const;
  const { now } = run(
    told({ stages: { line: ['line'] }, lanes: ['action', 'thought'] }),
    on('step', 'line', 'second'),
    on('stage', 'line', 'whole'),
    on('transition', 'line', 'between'),
    { ...on('step', 'line', 'first'), after: null },
  ).states;
  const texts = (kind: 'step' | 'stage' | 'transition') =>
    notesAt(now, 'action', { kind, id: 'line' }).map(({ text }) => text);
  expect(texts('step')).toEqual(['first', 'second']);
  expect(texts('stage')).toEqual(['whole']);
  expect(texts('transition')).toEqual(['between']);
  expect(notesAt(now, 'thought', onStep('line'))).toEqual([]);
});

test('a step has its feeling, or none', () => {
  expect(feelingAt(now, 'wait')?.score).toBe(-2);
  expect(feelingAt(now, 'go')).toBeUndefined();
});

test('the lowest step is the one with the lowest score, the first of several', () => {
  expect(lowestStep(now)?.id).toBe('wait');
  const twice = told({ stages: { line: ['a', 'b', 'c'] }, scores: { a: 1, b: -1, c: -1 } });
  expect(lowestStep(twice.states.now)?.id).toBe('b');
});

test('a face of zero counts as a score, an unset one does not, and without scores nothing is lowest', () => {
  const map = told({ stages: { line: ['a', 'b'] }, scores: { a: 2, b: 0 } });
  expect(lowestStep(map.states.now)?.id).toBe('b');
  const unset = run(map, { do: 'edit', in: 'feelings', id: 'feeling-b', change: { score: null } });
  expect(lowestStep(unset.states.now)?.id).toBe('a');
  expect(lowestStep(empty)).toBeUndefined();
});
