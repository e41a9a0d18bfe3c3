import { sideOf } from '../../../content/press.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { SheetInput, Support } from '../../../lib/worksheet/index.ts';

/** What a sheet is made from, as the press makes it: the lunch in English on A4 where nothing else is said. */
export async function inputOf({
  languages = ['en'],
  scenario = 'school-lunch',
  support = 'frames',
  lesson,
  ...rest
}: {
  languages?: readonly [Locale, ...Locale[]];
  scenario?: string;
  support?: Support;
  lesson?: string;
} & Partial<Pick<SheetInput, 'paper' | 'fillable' | 'large'>> = {}): Promise<SheetInput> {
  const [first, ...others] = languages;
  const side = (locale: Locale) => sideOf(locale, { scenario, support }, lesson);
  return {
    sides: [await side(first), ...(await Promise.all(others.map(side)))],
    paper: 'a4',
    fillable: false,
    large: false,
    ...rest,
  };
}

/** The ways in which a sheet may be asked for. */
export const ways = [
  {},
  { languages: ['hr', 'fr'] },
  { paper: 'letter', large: true },
  { fillable: true },
  { languages: ['fr', 'sv'], fillable: true, large: true },
] as const satisfies readonly Parameters<typeof inputOf>[0][];
