import { expect, test } from 'vitest';
import { drawing, stepsOf } from '../../../lib/journey/index.ts';
import { filled } from '../../../lib/worksheet/index.ts';
import { lunch, run, told } from '../journey/telling.ts';
import { hardWays, sheetOf } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

test.each(hardWays)('is laid out well: %j', async (way) => {
  expectSound(await sheetOf('storyboard', way));
});

test('each moment of the complete journey has its title, its picture and what happens', async () => {
  const sheet = await sheetOf('storyboard', { support: 'example' });
  expect(sheet.structure.filter(({ role }) => role === 'Figure')).toHaveLength(8);
  const said = readNodes(sheet);
  expect(said).toContain('3. Waits in the queue');
  expect(said).toContain('Stands behind about forty other students');
});

test('with frames alone the pictures are left to be drawn', async () => {
  const sheet = await sheetOf('storyboard', { support: 'frames' });
  expect(sheet.structure.filter(({ role }) => role === 'Figure')).toEqual([]);
  expect(readNodes(sheet)).toContain('3. Waits in the queue');
});

test('the second language stands under the first', async () => {
  const sheet = await sheetOf('storyboard', { support: 'example', languages: ['en', 'sv'] });
  expect(readNodes(sheet)).toContain('3. Waits in the queue 3. Väntar i kön');
});

test('a drawing is told in the learner’s words', async () => {
  const strokes = [[0.1, 0.1, 0.5, 0.9, 0.9, 0.5]];
  const record = drawing({ id: 'own', step: 'wait', strokes, alt: 'A long queue' });
  const sheet = await sheetOf('storyboard', { map: run(told(lunch), { do: 'add', in: 'drawings', record }) });
  const figure = sheet.structure.findIndex(({ role }) => role === 'Figure');
  expect(sheet.structure[figure]?.alt).toBe('A long queue');
  const shapes = sheet.pages.flatMap(({ ops }) => ops.filter(({ node }) => node === figure));
  expect(shapes).toHaveLength(1);
});

test('what is written on the screen comes back, the moments’ names too', async () => {
  const map = told({ ...lunch, notes: {} });
  const unnamed = run(map, { do: 'edit', in: 'steps', id: 'go', change: { title: '' } });
  const sheet = await sheetOf('storyboard', { map: unnamed, fillable: true });
  const names = fieldsOf(sheet).map(({ name }) => name);
  expect(names).toContain('steps/go/title');
  const typed = new Map(names.map((name) => [name, name.startsWith('pupil') ? '' : `čć ${name}`]));
  const { map: after, refused } = filled(unnamed, typed);
  expect(refused).toEqual([]);
  expect(stepsOf(after.states.now)[1]?.title).toBe('čć steps/go/title');
  const again = fieldsOf(await sheetOf('storyboard', { map: after, fillable: true }));
  expect(again.find(({ name }) => name === 'cell/now/action/wait')?.value).toBe('čć cell/now/action/wait');
});

test('a text longer than a frame goes on in a frame of its own', async () => {
  const text = Array.from({ length: 1000 }, (_, at) => `word${at}`).join(' ');
  const change = { text };
  const long = run(told(lunch), { do: 'edit', in: 'notes', id: 'action-go', change });
  const sheet = await sheetOf('storyboard', { map: long });
  expectSound(sheet);
  const said = readNodes(sheet).filter((node) => /^word\d/.test(node));
  expect(said.length).toBeGreaterThan(1);
  expect(said.join('')).toBe(text);
});

test('a journey without moments is a sheet all the same', async () => {
  expectSound(await sheetOf('storyboard', { map: told({}) }));
});
