import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/i18n/index.ts';
import { inOrder, notesOf } from '../../../lib/journey/index.ts';
import { filled, supports } from '../../../lib/worksheet/index.ts';
import { lunch, run, told } from '../journey/telling.ts';
import { answersOn, pressed } from './press-sheet.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(supports)('pain to idea at “%s” is sound, on two pages at most', async (support) => {
    const { sheet } = await pressed('pain-to-idea', { support, languages: [locale] });
    expectSound(sheet);
    expect(sheet.pages.length).toBeLessThan(3);
    expectSound((await pressed('pain-to-idea', { support, fillable: true, languages: [locale] })).sheet);
  });
});

test('two languages, large print and ten moments are sound too', async () => {
  expectSound((await pressed('pain-to-idea', { support: 'frames', languages: ['hr', 'fr'] })).sheet);
  expectSound(
    (await pressed('pain-to-idea', { support: 'example', languages: ['sv', 'en'], large: true })).sheet,
  );
  expectSound((await pressed('pain-to-idea', { support: 'frames', scenario: 'second-hand-phone' })).sheet);
});

test('the example goes from the queue to its cause and the ideas that answer it', async () => {
  const texts = readNodes((await pressed('pain-to-idea', { support: 'example' })).sheet).map((text) =>
    text.trim(),
  );
  for (const text of [
    'The lowest moment: Waits in the queue',
    'Why? (3) Nobody has put the timetable and the queue side by side.',
    'A short queue for those who come from PE',
  ])
    expect(texts).toContain(text);
  expect(texts).not.toContain('One table kept for those who come late');
});

test('where no face is set the moment is asked for, and all that is written goes there', async () => {
  const { sheet, map } = await pressed('pain-to-idea', { support: 'frames', fillable: true });
  const answers = answersOn(sheet).set('moment', 'sit');
  // A viewer may keep the fields in any order.
  const after = filled(map, new Map([...answers].reverse()));
  expect(after.refused).toEqual([]);
  expect([...after.changed].sort()).toEqual([...answers.keys()].filter((name) => name !== 'moment').sort());
  const [pain] = notesOf(after.map.states.now, 'pain', 'sit');
  expect(pain).toMatchObject({
    text: 'Answer to cell/now/pain/~',
    whys: [0, 1, 2].map((at) => `Answer to why/~/${at}`),
  });
  expect(inOrder(after.map.ideas).map(({ pains }) => pains)).toEqual([[pain?.id], [pain?.id], [pain?.id]]);
});

test('where no moment is chosen nothing is lost', async () => {
  const { sheet, map } = await pressed('pain-to-idea', { support: 'frames', fillable: true });
  const answers = answersOn(sheet).set('moment', '');
  const after = filled(map, answers);
  expect(after.refused).toEqual([]);
  expect(notesOf(after.map.states.now, 'pain', 'decide')[0]?.whys).toHaveLength(3);
});

test('on a blank sheet the moment is named, and the pain hangs on it', async () => {
  const { sheet, map } = await pressed('pain-to-idea', { fillable: true });
  const after = filled(map, answersOn(sheet));
  expect(after.refused).toEqual([]);
  expect(after.map.states.now.steps.decide?.title).toBe('Answer to steps/decide/title');
  expect(notesOf(after.map.states.now, 'pain', 'decide')[0]?.text).toBe('Answer to cell/now/pain/decide');
});

test('a why is kept where the pain itself was left out, and a new idea answers its moment’s pain', async () => {
  const map = run(
    told({ ...lunch, scores: {} }),
    { do: 'edit', in: 'notes', id: 'pain-wait', change: { whys: ['PE is late'] } },
    { do: 'startNext' },
    { do: 'dropNext' },
  );
  const why = filled(map, new Map([['why/get/1', 'Too few cooks']]));
  expect(notesOf(why.map.states.now, 'pain', 'get')[0]).toMatchObject({
    text: '',
    whys: ['', 'Too few cooks'],
  });
  const both = filled(why.map, new Map([['cell/now/pain/get', 'Cold food']])).map;
  const { map: after } = filled(both, new Map([['ideas/at-wait-1/text', 'Take turns']]));
  expect(after.ideas['at-wait-1']?.pains).toEqual(['pain-wait']);
});

test('the same filled sheet read twice changes nothing the second time', async () => {
  const { sheet, map } = await pressed('pain-to-idea', { support: 'frames', fillable: true });
  const answers = answersOn(sheet);
  const once = filled(map, answers).map;
  expect(filled(once, answers)).toEqual({ map: once, changed: [], refused: [] });
});

test('a map of one’s own without moments still makes a sheet', async () => {
  const { sheet } = await pressed('pain-to-idea', { map: told({}), fillable: true });
  expectSound(sheet);
  expect(fieldsOf(sheet).length).toBeGreaterThan(5);
});
