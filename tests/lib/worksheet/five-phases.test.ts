import { describe, expect, test } from 'vitest';
import { type PressSource, sideOf } from '../../../content/press.ts';
import { fivePhases, momentsOf, ownMap } from '../../../lib/course/index.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import { inOrder, type JourneyMap, journeyOf, tidy } from '../../../lib/journey/index.ts';
import {
  type FieldOp,
  filled,
  mapOn,
  measure,
  type SheetInput,
  type Side,
  type Support,
  sheets,
  supports,
} from '../../../lib/worksheet/index.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

const phone = (support: Support): PressSource => ({ scenario: 'second-hand-phone', support });
const lunch = (support: Support): PressSource => ({ scenario: 'school-lunch', support });

const sheetOf = async (
  source: PressSource,
  given: Partial<Omit<SheetInput, 'sides'>> = {},
  ...of: Locale[]
) => {
  const sides = (await Promise.all(of.map((one) => sideOf(one, source)))) as unknown as [Side];
  const input = { sides, paper: 'a4', fillable: false, large: false, ...given } as const;
  return { sheet: sheets['five-phases'](input, measure), map: mapOn('five-phases', sides[0]) };
};

const saying = async (source: PressSource, ...of: Locale[]) =>
  readNodes((await sheetOf(source, {}, ...of)).sheet).map((text) => text.trim());

describe.each(locales)('in %s', (locale) => {
  test.each(supports)('the five phases at “%s” stand soundly on two pages', async (support) => {
    for (const source of [phone(support), lunch(support)])
      for (const fillable of [false, true]) {
        const { sheet } = await sheetOf(source, { fillable }, locale);
        expectSound(sheet);
        expect(sheet.pages).toHaveLength(2);
      }
  });
});

test('two languages, large print and Letter are sound too', async () => {
  for (const fillable of [false, true]) {
    expectSound((await sheetOf(phone('example'), { fillable }, 'hr', 'fr')).sheet);
    expectSound((await sheetOf(phone('example'), { fillable, large: true }, 'sv', 'no')).sheet);
    expectSound((await sheetOf(phone('frames'), { fillable, paper: 'letter' }, 'en')).sheet);
  }
  expect(await saying(phone('blank'), 'hr', 'fr')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Traženje +Recherche$/)]),
  );
});

test('a scenario in the five phases is told phase by phase, with the lowest feeling of each', async () => {
  const said = await saying(phone('example'), 'en');
  expect(said).toContain('Window of a phone shop The team’s group chat');
  expect(said.join('\n')).toContain('Guarantee, returns and safe payment shown by the pay button');
  const { map } = await sheetOf(phone('example'), {}, 'en');
  const { now } = map.states;
  expect(inOrder(now.feelings).map(({ step, score }) => [step, score])).toEqual([
    ['search', -1],
    ['offer', -1],
    ['conversion', -2],
    ['use', -1],
    ['loyalty', 1],
  ]);
  expect(tidy(map).map).toBe(map);
  expect((await saying(phone('two-missing'), 'en')).join()).not.toContain('worried');
  expect((await saying(phone('frames'), 'en')).join()).not.toContain('Window');
  expect((await saying(phone('blank'), 'en')).join()).not.toContain('Callum');
});

test('a scenario with other stages leaves the template empty', async () => {
  const { map } = await sheetOf(lunch('example'), {}, 'en');
  expect([map.title, map.persona.name, map.template]).toEqual(['', '', 'fivePhases']);
  expect(
    journeyOf(map.states.now).map(({ stage, steps }) => [stage.title, steps.map(({ id }) => id)]),
  ).toEqual(
    ['Search', 'Offer', 'Conversion', 'Use', 'Loyalty'].map((title, at) => [title, [fivePhases[at]]]),
  );
});

test('a map of one’s own keeps its title and person; one in the five phases is taken as it is', async () => {
  const own = (template: 'threeParts' | 'fivePhases') =>
    ownMap({
      id: 'own',
      locale: 'sv',
      title: 'Bussen',
      person: 'Ali',
      moments: Array.from({ length: momentsOf(template) }, (_, at) => `moment-${at}`),
      template,
    });
  const bus = (await sheetOf({ map: own('threeParts') }, {}, 'hr')).map;
  expect([bus.title, bus.persona.name, bus.language]).toEqual(['Bussen', 'Ali', 'sv']);
  expect(bus.id).not.toBe('own');
  expect(inOrder(bus.states.now.stages).map(({ title }) => title)).toContain('Sökning');
  const map = own('fivePhases');
  const { sheet, map: there } = await sheetOf({ map }, { fillable: true }, 'sv');
  expect(there).toBe(map);
  expectSound(sheet);
  for (const { id } of Object.values(map.states.now.steps))
    expect(fieldsOf(sheet).map(({ name }) => name)).toContain(`cell/now/need/${id}`);
});

/** An answer that a field takes. */
const answerTo = ({ kind, name }: FieldOp): string => (kind === 'choice' ? '-1' : `Answer to ${name}`);

test.each(supports)('what is filled in at “%s” comes back as a map of five phases', async (support) => {
  const { sheet, map } = await sheetOf(phone(support), { fillable: true }, 'en');
  const fields = fieldsOf(sheet).filter(({ name }) => !name.startsWith('pupil/'));
  expect(fields).toHaveLength(2 + 5 * 9);
  const values = new Map(fields.map((field) => [field.name, answerTo(field)]));
  const result = filled(map, values);
  expect(result.refused).toEqual([]);
  const { now } = result.map.states;
  expect(result.map.template).toBe('fivePhases');
  expect(inOrder(now.feelings).map(({ score }) => score)).toEqual([-1, -1, -1, -1, -1]);
  for (const kind of ['action', 'touchpoint', 'need', 'goal', 'motive', 'pain', 'opportunity'] as const)
    for (const phase of fivePhases)
      expect(
        inOrder(now.notes)
          .filter(({ lane, on }) => lane === kind && on.id === phase)
          .map(({ text }) => text),
      ).toEqual([`Answer to cell/now/${kind}/${phase}`]);
});

test('a filled sheet that is left as it was changes nothing', async () => {
  const { sheet, map } = await sheetOf(phone('example'), { fillable: true }, 'en');
  const result = filled(map as JourneyMap, new Map(fieldsOf(sheet).map(({ name, value }) => [name, value])));
  expect(result).toEqual({ map, changed: [], refused: [] });
});
