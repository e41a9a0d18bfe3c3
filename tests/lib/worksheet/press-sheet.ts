// Sheets as the press makes them, each asked for in as few words as will do.
import { scenarios } from '../../../content/index.ts';
import { sideOf } from '../../../content/press.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import type { JourneyMap } from '../../../lib/journey/index.ts';
import {
  mapOn,
  measure,
  type Sheet,
  type SheetInput,
  type SheetName,
  type Support,
  sheets,
  supports,
} from '../../../lib/worksheet/index.ts';
import { fieldsOf } from './sheet-check.ts';

/** How a sheet is asked for: the lunch in English with beginnings of sentences, on A4 by hand, where nothing is said. */
export interface Asked extends Partial<Omit<SheetInput, 'sides'>> {
  readonly languages?: readonly [Locale, ...Locale[]];
  readonly scenario?: string;
  readonly support?: Support;
  /** A map of one's own instead of a scenario. */
  readonly map?: JourneyMap;
  readonly lesson?: string;
}

/** What a sheet is made from. */
export async function inputOf({
  languages = ['en'],
  scenario = 'school-lunch',
  support = 'frames',
  map,
  lesson,
  ...rest
}: Asked = {}): Promise<SheetInput> {
  const [first, ...others] = languages;
  const side = (locale: Locale) => sideOf(locale, map ? { map } : { scenario, support }, lesson);
  return {
    sides: [await side(first), ...(await Promise.all(others.map(side)))],
    paper: 'a4',
    fillable: false,
    large: false,
    ...rest,
  };
}

/** A sheet as it is asked for. */
export const sheetOf = async (name: SheetName, asked?: Asked): Promise<Sheet> =>
  sheets[name](await inputOf(asked), measure);

/** A sheet without anything filled in, where nothing else is said, and the map that lies in it. */
export async function pressed(
  name: SheetName,
  asked: Asked = {},
): Promise<{ sheet: Sheet; map: JourneyMap }> {
  const input = await inputOf({ support: 'blank', ...asked });
  return { sheet: sheets[name](input, measure), map: mapOn(name, input.sides[0]) };
}

/** An answer to every field of a sheet that is read back, its name in it; a choice's last value, a tick. */
export const answersOn = (sheet: Sheet): Map<string, string> =>
  new Map(
    fieldsOf(sheet)
      .filter(({ name }) => !/^(pupil|sheet)\//.test(name))
      .map(({ name, kind, options }) => {
        if (kind === 'tick') return [name, 'yes'];
        return [name, kind === 'choice' ? (options?.at(-1)?.value ?? '') : `Answer to ${name}`];
      }),
  );

/** The ways in which a sheet may be asked for. */
export const ways = [
  {},
  { languages: ['hr', 'fr'] },
  { paper: 'letter', large: true },
  { fillable: true },
  { languages: ['fr', 'sv'], fillable: true, large: true },
] as const satisfies readonly Asked[];

/** Ways in which a sheet is made that ask much of it: the long journey, two languages, large print. */
export const hardWays = [
  ...supports.map((support) => ({ scenario: 'second-hand-phone', support, fillable: true })),
  ...locales.map((locale) => ({
    scenario: 'second-hand-phone',
    support: 'example' as const,
    languages: [locale, locale === 'fr' ? 'hr' : 'fr'] as const,
  })),
  ...scenarios.flatMap(({ name: scenario }) => [
    { scenario, support: 'example' as const, languages: ['hr', 'fr'] as const, large: true },
    { scenario, paper: 'letter' as const, languages: ['sv'] as const, fillable: true, large: true },
  ]),
];
