import { expect, test } from 'vitest';
import { sidesOf } from '../../../content/index.ts';
import { parse } from '../../../lib/journey/index.ts';
import { makeByName, measure, type SheetName } from '../../../lib/worksheet/index.ts';

const asked = { locale: 'en', second: null, lesson: null } as const;
const [side] = await sidesOf({ ...asked, source: { scenario: 'school-lunch', support: 'frames' } });
const own = await sidesOf({ ...asked, source: { map: side.map } });

const fileOf = (name: SheetName, fillable: boolean, sides: typeof own = [side]) =>
  makeByName(name, { sides, paper: 'a4', fillable, large: false }, measure).file;

const mapIn = (file: string | null) => {
  const read = parse(file ?? '');
  return read.ok ? read.file.map : null;
};

test('the map lies in what is filled in on the screen and in what shows a map of one’s own', () => {
  expect(fileOf('touchpoints', false)).toBeNull();
  expect(mapIn(fileOf('touchpoints', true))).toEqual(side.map);
  expect(mapIn(fileOf('touchpoints', false, own))).toEqual(side.map);
  expect(fileOf('rubric', true)).toBeNull();
});

test('the five phases carry the map that their fields name', () => {
  expect(mapIn(fileOf('five-phases', true))).toEqual(side.phases.map);
  expect(side.phases.map).not.toEqual(side.map);
});
