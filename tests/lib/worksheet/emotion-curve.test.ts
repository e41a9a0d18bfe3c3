import { expect, test } from 'vitest';
import { feelingAt } from '../../../lib/journey/index.ts';
import { filled, type Sheet } from '../../../lib/worksheet/index.ts';
import { lunch, run, told } from '../journey/telling.ts';
import { hardWays, sheetOf } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

test.each(hardWays)('is laid out well: %j', async (way) => {
  expectSound(await sheetOf('emotion-curve', way));
});

const charts = ({ structure }: Sheet) => structure.filter(({ role }) => role === 'Figure');

/** The curves that are drawn: not faces, nor numbers' rings, nor the sign in the foot. */
const curves = ({ pages }: Sheet) =>
  pages.flatMap(({ ops }) =>
    ops.filter((op) => op.op === 'path' && op.node !== null && op.stroke === 'trail' && !op.fill),
  );

test('the complete journey has its curve, told in words, and each feeling with its reason', async () => {
  const sheet = await sheetOf('emotion-curve', { support: 'example' });
  expect(sheet.pages).toHaveLength(1);
  expect(curves(sheet)).toHaveLength(1);
  expect(charts(sheet).map(({ alt }) => alt)).toEqual([
    expect.stringMatching(/^1\. Reads the menu: good\. .*3\. Waits in the queue: very bad\. /),
  ]);
  const said = readNodes(sheet);
  expect(said).toContain('stressed');
  expect(said).toContain('the queue stands still but the clock does not');
});

test('with frames there is a field to draw in, with five levels and every moment', async () => {
  const sheet = await sheetOf('emotion-curve');
  expect(curves(sheet)).toEqual([]);
  const [chart = ''] = readNodes(sheet).filter((_, at) => sheet.structure[at]?.role === 'Figure');
  expect(chart).toBe('very goodgoodin betweenbadvery bad12345678');
});

test('a score is drawn at its level: better is higher', async () => {
  const { map } = filled(
    told(lunch),
    new Map([
      ['feeling/now/go/score', '0'],
      ['feeling/now/get/score', '2'],
    ]),
  );
  const [path] = curves(await sheetOf('emotion-curve', { map: map }));
  const numbers = path?.op === 'path' ? [...path.d.matchAll(/-?[\d.]+/g)].map(Number) : [];
  // decide +1, go 0, wait -2, get +2: the start of the path and the end of each of its bends.
  const [decide = 0, go = 0, wait = 0, get = 0] = [1, 7, 13, 19].map((at) => numbers[at]);
  expect(go - decide).toBeGreaterThan(20);
  expect(wait - go).toBeCloseTo(2 * (go - decide));
  expect(wait - get).toBeCloseTo(4 * (go - decide));
});

test('a long journey goes on by columns, shared out evenly', async () => {
  const sheet = await sheetOf('emotion-curve', { scenario: 'second-hand-phone' });
  const heads = sheet.structure
    .map(({ role, scope, parent }) => (role === 'TH' && scope === 'Column' ? parent : null))
    .filter((row) => row !== null);
  expect(sheet.pages).toHaveLength(2);
  expect([...Map.groupBy(heads, (row) => row).values()].map((row) => row.length - 1)).toEqual([6, 4]);
});

test('two languages stand one under the other', async () => {
  const said = readNodes(await sheetOf('emotion-curve', { support: 'example', languages: ['en', 'sv'] }));
  expect(said).toContain('1. Reads the menu 1. Läser matsedeln');
});

test('what is chosen and written on the screen comes back', async () => {
  const map = run(told(lunch), { do: 'edit', in: 'steps', id: 'go', change: { title: '' } });
  const fields = fieldsOf(await sheetOf('emotion-curve', { map: map, fillable: true }));
  expect(fields.find(({ name }) => name === 'feeling/now/wait/score')?.value).toBe('-2');
  const typed = new Map(
    fields
      .filter(({ name }) => !name.startsWith('pupil/'))
      .map(({ name, kind, options }) => [
        name,
        kind === 'choice' ? (options?.at(-2)?.value ?? '') : 'žuri se',
      ]),
  );
  const after = filled(map, typed);
  expect(after.refused).toEqual([]);
  for (const step of ['decide', 'go', 'wait', 'get'])
    expect(feelingAt(after.map.states.now, step)).toMatchObject({
      score: -1,
      word: 'žuri se',
      because: 'žuri se',
    });
  expect(after.map.states.now.steps.go?.title).toBe('žuri se');
});

test('a reason of many words is printed whole', async () => {
  const because = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  const change = { because };
  const map = run(told(lunch), { do: 'edit', in: 'feelings', id: 'feeling-wait', change });
  const sheet = await sheetOf('emotion-curve', { map: map });
  expectSound(sheet);
  expect(readNodes(sheet)).toContain(because);
});

test('a journey without moments is a sheet all the same', async () => {
  expectSound(await sheetOf('emotion-curve', { map: told({}) }));
});
