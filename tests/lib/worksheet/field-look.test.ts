import { expect, test } from 'vitest';
import { type FieldOp, fieldLook, fieldText, measure } from '../../../lib/worksheet/index.ts';

const field: FieldOp = {
  op: 'field',
  kind: 'area',
  x: 40,
  y: 50,
  width: 120,
  height: 60,
  name: 'thought',
  value: '',
  hint: 'Tanke',
  size: 12,
};

const textsOf = (op: FieldOp) => fieldLook(op).flatMap((shape) => (shape.op === 'text' ? [shape] : []));

test('a text of several lines is wrapped within its field, and an empty line keeps its place', () => {
  const lines = textsOf({ ...field, value: 'Bussen är sen igen och jag fryser.\r\n\r\nSlut' });
  expect(lines.map(({ text }) => text)).toEqual(['Bussen är sen igen ', 'och jag fryser. ', 'Slut']);
  for (const { text, size } of lines) expect(measure('form', text.trimEnd(), size)).toBeLessThanOrEqual(116);
  const [first, second, last] = lines.map(({ y }) => y);
  expect((last ?? 0) - (second ?? 0)).toBeCloseTo(2 * ((second ?? 0) - (first ?? 0)), 6);
});

test('a text of one line stands in the middle of its field', () => {
  const [only] = textsOf({ ...field, kind: 'line', height: 24, value: 'Åsa' });
  expect(only?.y).toBeGreaterThan(12);
  expect(only?.y).toBeLessThan(20);
});

test('a choice shows the label of its value, and a value that no option has as it is', () => {
  const options = [{ value: 'sad', label: 'ledsen' }];
  const choice: FieldOp = { ...field, kind: 'choice', options };
  expect(fieldText({ ...choice, value: 'sad' })).toBe('ledsen');
  expect(textsOf({ ...choice, value: 'sad' }).map(({ text }) => text)).toEqual(['ledsen']);
  expect(fieldText({ ...choice, value: 'arg' })).toBe('arg');
});

test('a tick is a box, and a mark in it', () => {
  const tick: FieldOp = { ...field, kind: 'tick', width: 14, height: 14 };
  expect(fieldLook(tick).map(({ op }) => op)).toEqual(['rect']);
  expect(fieldLook({ ...tick, value: 'yes' }).map(({ op }) => op)).toEqual(['rect', 'path']);
});

test('an empty field shows nothing', () => {
  expect(fieldLook(field)).toEqual([]);
});
