import { expect, test } from 'vitest';
import {
  begin,
  drawingCommand,
  feelingCommand,
  nudge,
  record,
  undo,
  writing,
  written,
} from '../../../lib/builder/index.ts';
import { ownMap } from '../../../lib/course/index.ts';
import {
  apply,
  type Command,
  drawingAt,
  feelingAt,
  type JourneyMap,
  step,
  stepsOf,
} from '../../../lib/journey/index.ts';

const lunch = ownMap({ id: 'map', locale: 'hr', title: 'Ručak', person: 'Jakov', moments: ['a', 'b', 'c'] });
const now = (map: JourneyMap) => map.states.now;
const after = (map: JourneyMap, command: Command | null): JourneyMap => (command ? apply(map, command) : map);
const order = (map: JourneyMap) => stepsOf(now(map)).map(({ id }) => id);

test('the first letter makes a note, the next ones change it', () => {
  const first = after(lunch, writing(now(lunch), 'thought', 'b', 'G', 'n1'));
  const second = after(first, writing(now(first), 'thought', 'b', 'Gl', 'n2'));
  expect(written(now(second), 'thought', 'b')).toBe('Gl');
  expect(Object.keys(now(second).notes)).toEqual(['n1']);
});

test('a cell that is emptied leaves no note behind', () => {
  const first = after(lunch, writing(now(lunch), 'thought', 'b', 'G', 'n1'));
  expect(now(after(first, writing(now(first), 'thought', 'b', '', 'n2'))).notes).toEqual({});
});

test('an emptied note keeps what hangs on it', () => {
  const first = after(lunch, writing(now(lunch), 'thought', 'b', 'G', 'n1'));
  const marked = after(first, { do: 'edit', in: 'notes', id: 'n1', change: { mark: 'heard' } });
  const emptied = after(marked, writing(now(marked), 'thought', 'b', '', 'n2'));
  expect(now(emptied).notes.n1).toMatchObject({ text: '', mark: 'heard' });
});

test('a word typed into an empty cell is undone at once', () => {
  let history = begin(lunch);
  for (const [at, text] of ['G', 'Gl', 'Gla'].entries()) {
    const command = writing(now(history.present), 'thought', 'b', text, `n${at}`);
    if (command) history = record(history, command, at * 100);
  }
  expect(written(now(history.present), 'thought', 'b')).toBe('Gla');
  expect(undo(history).present).toBe(lunch);
});

test('a lane that the map lacks cannot be written in', () => {
  expect(writing(now(lunch), 'backstage', 'b', 'Kuhinja pogađa', 'n1')).toBeNull();
});

test('a step has one feeling, however often it changes', () => {
  const first = after(lunch, feelingCommand(now(lunch), 'b', { score: -2 }, 'f1'));
  const second = after(first, feelingCommand(now(first), 'b', { word: 'nervoza' }, 'f2'));
  expect(feelingAt(now(second), 'b')).toMatchObject({ id: 'f1', score: -2, word: 'nervoza' });
});

test('a moment moves one place at a time and stops at the ends', () => {
  expect(order(after(lunch, nudge(now(lunch), 'b', -1)))).toEqual(['b', 'a', 'c']);
  expect(order(after(lunch, nudge(now(lunch), 'b', 1)))).toEqual(['a', 'c', 'b']);
  expect(nudge(now(lunch), 'a', -1)).toBeNull();
  expect(nudge(now(lunch), 'c', 1)).toBeNull();
});

test('a moment moves on into the next stage and back', () => {
  const two = [
    { do: 'add', in: 'stages', record: { id: 'later', title: '' } },
    { do: 'add', in: 'steps', record: step({ id: 'd', stage: 'later' }) },
  ] as const;
  const map = two.reduce(apply, lunch);
  const moved = after(map, nudge(now(map), 'c', 1));
  expect(now(moved).steps.c?.stage).toBe('later');
  expect(order(moved)).toEqual(['a', 'b', 'c', 'd']);
  const back = after(moved, nudge(now(moved), 'c', -1));
  expect(now(back).steps.c?.stage).toBe('story');
  expect(order(back)).toEqual(['a', 'b', 'c', 'd']);
});

test('a step has one picture, which goes when nothing is left of it', () => {
  const stroke = [0.1, 0.1, 0.5];
  const first = after(lunch, drawingCommand(lunch, 'b', { symbol: 'queue' }, 'd1'));
  const second = after(first, drawingCommand(first, 'b', { strokes: [stroke] }, 'd2'));
  expect(drawingAt(second, 'b')).toMatchObject({ id: 'd1', symbol: 'queue', strokes: [stroke], alt: '' });
  const third = after(second, drawingCommand(second, 'b', { symbol: '' }, 'd3'));
  expect(drawingAt(third, 'b')?.strokes).toEqual([stroke]);
  expect(after(third, drawingCommand(third, 'b', { strokes: [] }, 'd4')).drawings).toEqual({});
});

test('a picture that is locked in part stays when it is emptied', () => {
  const first = after(lunch, drawingCommand(lunch, 'b', { symbol: 'queue' }, 'd1'));
  const locked = apply(first, { do: 'lock', in: 'drawings', id: 'd1', locked: ['alt'] });
  const emptied = after(locked, drawingCommand(locked, 'b', { symbol: '' }, 'd2'));
  expect(drawingAt(emptied, 'b')).toMatchObject({ id: 'd1', symbol: '', locked: ['alt'] });
});
