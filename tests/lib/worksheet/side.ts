import { scenarios } from '../../../content/index.ts';
import { sideOf } from '../../../content/press.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import type { JourneyMap } from '../../../lib/journey/index.ts';
import {
  measure,
  type Sheet,
  type SheetInput,
  type Support,
  sheets,
  supports,
} from '../../../lib/worksheet/index.ts';

/** A sheet of a scenario, on A4 to be written on by hand unless told. */
export async function scenarioSheet(
  name: keyof typeof sheets,
  {
    scenario = 'school-lunch',
    support = 'frames',
    locale = 'en',
    second,
    ...rest
  }: Partial<Omit<SheetInput, 'sides'>> & {
    scenario?: string;
    support?: Support;
    locale?: Locale;
    second?: Locale;
  } = {},
): Promise<Sheet> {
  const source = { scenario, support };
  const first = await sideOf(locale, source);
  const sides = second ? ([first, await sideOf(second, source)] as const) : ([first] as const);
  return sheets[name]({ sides, paper: 'a4', fillable: false, large: false, ...rest }, measure);
}

/** A sheet of a map of one's own, in English. */
export async function ownSheet(
  name: keyof typeof sheets,
  map: JourneyMap,
  rest: Partial<Omit<SheetInput, 'sides'>> = {},
): Promise<Sheet> {
  const sides = [await sideOf('en', { map })] as const;
  return sheets[name]({ sides, paper: 'a4', fillable: false, large: false, ...rest }, measure);
}

/** Ways in which a sheet is made that ask much of it: the long journey, two languages, large print. */
export const hardWays = [
  ...supports.map((support) => ({ scenario: 'second-hand-phone', support, fillable: true })),
  ...locales.map((locale) => ({
    scenario: 'second-hand-phone',
    support: 'example' as const,
    locale,
    second: locale === 'fr' ? ('hr' as const) : ('fr' as const),
  })),
  ...scenarios.flatMap(({ name: scenario }) => [
    { scenario, support: 'example' as const, locale: 'hr' as const, second: 'fr' as const, large: true },
    { scenario, paper: 'letter' as const, locale: 'sv' as const, fillable: true, large: true },
  ]),
];
