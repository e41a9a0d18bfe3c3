import { expect, test } from 'vitest';
import { sideOf } from '../../../content/press.ts';
import { hasSlot, measure, type Sheet, sheets, type TextOp, withName } from '../../../lib/worksheet/index.ts';

const side = await sideOf('hr', { scenario: 'school-lunch', support: 'frames' });
const lay = (fillable: boolean) =>
  sheets.priorities({ sides: [side], paper: 'a4', fillable, large: false }, measure);

/** What stands in the slots of each page. */
const inSlots = ({ pages }: Sheet) =>
  pages.map(({ ops }) => ops.filter((op): op is TextOp & { node: number } => op.op === 'text' && !!op.slot));

test('every page of a sheet for paper has a place for the name, a sheet for the screen has none', () => {
  expect(inSlots(lay(false)).map((slots) => slots.length)).toEqual([1, 1]);
  expect(hasSlot(lay(false))).toBe(true);
  expect(hasSlot(lay(true))).toBe(false);
});

test('a name stands in each slot, within its line however long it is, and nothing else changes', () => {
  const sheet = lay(false);
  const long = 'Maximiliana Wilhelmina Annemarie von und zu Hohenstein-Sigmaringen Čačić';
  for (const name of ['Đuro Čačić', long])
    for (const slots of inSlots(withName(sheet, name))) {
      expect(slots.map(({ text }) => text).join('')).toBe(name);
      for (const { text, size, width = 0 } of slots)
        expect(measure('text', text.trimEnd(), size)).toBeLessThanOrEqual(width);
    }
  const without = (one: Sheet) =>
    one.pages.map(({ ops }) => ops.filter((op) => op.op !== 'text' || !op.slot));
  expect(without(withName(sheet, 'Ana'))).toEqual(without(sheet));
});
