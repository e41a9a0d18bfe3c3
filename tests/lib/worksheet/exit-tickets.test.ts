import { describe, expect, test } from 'vitest';
import { course } from '../../../content/index.ts';
import { lessonOnPaper } from '../../../content/press-words.ts';
import { keyOf, measure, sheets } from '../../../lib/worksheet/index.ts';
import { inputOf, ways } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

describe.each(course)('the exit tickets of $name', ({ name }) => {
  test.each(ways)('are drawn well as %o', async (way) => {
    expectSound(sheets['exit-tickets'](await inputOf({ ...way, lesson: name }), measure));
  });

  test('stand twice on one page, each with its name', async () => {
    const input = await inputOf({ lesson: name });
    const sheet = sheets['exit-tickets'](input, measure);
    const said = readNodes(sheet);
    expect(sheet.pages).toHaveLength(1);
    for (const ticket of (await lessonOnPaper(name, 'en')).exitTickets)
      expect(said.filter((text) => text === ticket)).toHaveLength(2);
    expect(said.filter((text) => text.trim() === 'Name')).toHaveLength(4);
    expect(keyOf('exit-tickets', input, measure)).toBeNull();
  });
});

test('on the screen each ticket stands once', async () => {
  const sheet = sheets['exit-tickets'](await inputOf({ lesson: 'why-map', fillable: true }), measure);
  expect(fieldsOf(sheet).map(({ name }) => name)).toEqual([
    'sheet/ticket/0/name',
    'sheet/ticket/0/date',
    'sheet/ticket/0',
    'sheet/ticket/1/name',
    'sheet/ticket/1/date',
    'sheet/ticket/1',
  ]);
});
