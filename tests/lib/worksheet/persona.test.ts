import { describe, expect, test } from 'vitest';
import { sideOf } from '../../../content/press.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import { filled, measure, type Side, type Support, sheets, supports } from '../../../lib/worksheet/index.ts';
import { expectSound, fieldsOf, readNodes } from './sheet-check.ts';

const sidesOf = async (support: Support, ...of: Locale[]): Promise<readonly [Side, ...Side[]]> =>
  (await Promise.all(of.map((one) => sideOf(one, { scenario: 'school-lunch', support })))) as unknown as [
    Side,
  ];

const sheetOf = async (
  support: Support,
  given: { fillable?: boolean; large?: boolean } = {},
  ...of: Locale[]
) =>
  sheets.persona(
    { sides: await sidesOf(support, ...of), paper: 'a4', fillable: false, large: false, ...given },
    measure,
  );

describe.each(locales)('in %s', (locale) => {
  test.each(supports)('the persona at “%s” is one sound page', async (support) => {
    for (const fillable of [false, true]) {
      const sheet = await sheetOf(support, { fillable }, locale);
      expectSound(sheet);
      expect(sheet.pages).toHaveLength(1);
    }
  });
});

test('two languages and large print are sound too', async () => {
  expectSound(await sheetOf('frames', {}, 'hr', 'fr'));
  expectSound(await sheetOf('example', { large: true }, 'sv', 'no'));
  expect((await sheetOf('blank', {}, 'hr', 'fr')).pages).toHaveLength(1);
});

test('the example says who Maya is and how each thing is known; frames leave her name and the problem', async () => {
  const texts = async (support: Support) =>
    readNodes(await sheetOf(support, {}, 'en')).map((text) => text.trim());
  const name = 'What is the person called? Maya';
  const claims = ['12 years old, Year 8', 'Enough time to eat without rushing', name];
  expect(await texts('example')).toEqual(expect.arrayContaining(claims));
  const frames = await texts('frames');
  expect(frames).toEqual(
    expect.arrayContaining([name, 'On PE days most of her lunch break goes on waiting']),
  );
  expect(frames).not.toContain('12 years old, Year 8');
  expect((await texts('blank')).join()).not.toContain('Maya');
});

test('what is filled in comes back as claims of their kinds with their marks', async () => {
  const sides = await sidesOf('blank', 'en');
  const sheet = sheets.persona({ sides, paper: 'a4', fillable: true, large: false }, measure);
  const values = new Map(
    fieldsOf(sheet)
      .filter(({ name }) => !/^(pupil|sheet)\//.test(name))
      .map(({ name, kind }) => [name, kind === 'choice' ? 'counted' : `Answer to ${name}`]),
  );
  expect(values.size).toBe(11);
  const { map, changed, refused } = filled(sides[0].map, values);
  expect([changed.length, refused]).toEqual([values.size, []]);
  expect(map.persona.name).toBe('Answer to persona');
  expect(Object.values(map.persona.claims).map(({ about, text, mark }) => [about, text, mark])).toEqual(
    ['demographics', 'goal', 'motive', 'need', 'problem'].map((about) => [
      about,
      `Answer to claim/${about}/0/text`,
      'counted',
    ]),
  );
});
