import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, depth, type History, record, redo, together, undo } from '../../../lib/builder/index.ts';
import { type Command, newMap } from '../../../lib/journey/index.ts';

const map = newMap({ id: 'map', language: 'hr' });
const name = (text: string): Command => ({ do: 'title', text });
const stage = (id: string): Command => ({ do: 'add', in: 'stages', record: { id, title: '' } });

/** Carries out commands a second apart, so that none is grouped with another. */
const after = (commands: readonly Command[], from: History = begin(map)): History =>
  commands.reduce((history, command, at) => record(history, command, at * 1000), from);

test('a command that changes nothing leaves no trace', () => {
  const history = begin(map);
  expect(record(history, name(''), 0)).toBe(history);
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test('letters typed into one field within half a second are undone together', () => {
  const typed = ['Č', 'Če', 'Ček'].reduce(
    (history, text, at) => record(history, name(text), at * together),
    begin(map),
  );
  expect(typed.present.title).toBe('Ček');
  expect(undo(typed).present).toBe(map);
});

test('a pause begins a new entry', () => {
  const history = record(record(begin(map), name('Č'), 0), name('Če'), together + 1);
  expect(undo(history).present.title).toBe('Č');
});

test('writing after an undo does not join what was undone', () => {
  const history = record(undo(record(begin(map), name('Č'), 0)), name('Ž'), 1);
  expect(undo(history).present).toBe(map);
});

test('a new change gives up what could be redone', () => {
  const history = record(undo(after([name('Ručak')])), stage('a'), 5000);
  expect(redo(history)).toBe(history);
});

test('undoing everything returns the start, redoing everything the end', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: depth }), (texts) => {
      const end = after(texts.map((text, at) => (at % 2 ? name(text) : stage(`s${at}`))));
      const steps = end.past.length;
      let history = end;
      for (let n = 0; n < steps; n++) history = undo(history);
      expect(history.present).toBe(map);
      for (let n = 0; n < steps; n++) history = redo(history);
      expect(history.present).toBe(end.present);
    }),
  );
});

test('no more than a hundred changes are kept', () => {
  const history = after(Array.from({ length: depth + 20 }, (_, at) => stage(`s${at}`)));
  expect(history.past).toHaveLength(depth);
});

test('several commands are one change: undone together, and refused together', () => {
  const both = record(begin(map), [name('Ručak'), stage('a')], 0);
  expect(both.present).toMatchObject({ title: 'Ručak', states: { now: { stages: { a: { title: '' } } } } });
  expect(undo(both).present).toBe(map);
  expect(record(both, [name('Užina'), stage('a')], 1000)).toBe(both);
  expect(record(both, [], 1000)).toBe(both);
});
