// Every way in which the sheets are checked: what they are about, in which languages, on which paper, how.
import { type PressSource, sideOf } from '../../../content/press.ts';
import { type Locale, locales } from '../../../lib/i18n/index.ts';
import {
  fitsOn,
  type Paper,
  papers,
  type SheetInput,
  type SheetName,
  type Side,
  supports,
} from '../../../lib/worksheet/index.ts';

/** What a sheet is asked for, but for the paper and whether it is filled in on the screen. */
export type About = Omit<SheetInput, 'paper' | 'fillable'>;

const lesson = 'what-is-a-journey-map';

const sides = new Map<string, Promise<Side>>();
function side(locale: Locale, source: PressSource): Promise<Side> {
  const key = JSON.stringify([locale, source]);
  const there = sides.get(key) ?? sideOf(locale, source, lesson);
  sides.set(key, there);
  return there;
}

const alone = async (locale: Locale, source: PressSource, large = false): Promise<About> => ({
  sides: [await side(locale, source)],
  large,
});

/** A scenario at every support level. */
export const everySupport = (locale: Locale, scenario: string): Promise<About[]> =>
  Promise.all(supports.map((support) => alone(locale, { scenario, support })));

/** A scenario told whole and with beginnings of sentences: what is fullest and what is emptiest. */
export const wholeAndBegun = (locale: Locale, scenario: string): Promise<About[]> =>
  Promise.all((['example', 'frames'] as const).map((support) => alone(locale, { scenario, support })));

/** The school lunch in large print. */
export const inLargePrint = (locale: Locale): Promise<About> =>
  alone(locale, { scenario: 'school-lunch', support: 'frames' }, true);

/** Every language under every other. */
export const pairs: readonly (readonly [Locale, Locale])[] = locales.flatMap((first) =>
  locales.filter((other) => other !== first).map((other) => [first, other] as const),
);

/** The sheets that are checked in two languages. */
export const pairedSheets = ['journey-map', 'touchpoints', 'emotion-curve'] as const satisfies SheetName[];

/** The school lunch in two languages, told and with beginnings of sentences. */
export const inTwo = (first: Locale, other: Locale): Promise<About[]> =>
  Promise.all(
    (['example', 'frames'] as const).map(async (support) => {
      const source = { scenario: 'school-lunch', support };
      return { sides: [await side(first, source), await side(other, source)] as const, large: false };
    }),
  );

/** On every paper that the sheet fits on, or on those that are named, to print and to fill in. */
export const everyWay = (
  name: SheetName,
  all: readonly About[],
  on: readonly Paper[] = papers,
): readonly SheetInput[] =>
  all.flatMap((about) =>
    on
      .filter((paper) => fitsOn(name, paper))
      .flatMap((paper) => [false, true].map((fillable): SheetInput => ({ ...about, paper, fillable }))),
  );

/** An input in few words, for who reads what is wrong with a sheet. */
export const wayOf = ({ sides, paper, fillable, large }: SheetInput): string =>
  [sides.map(({ locale }) => locale).join('+'), paper, fillable && 'fillable', large && 'large']
    .filter(Boolean)
    .join(', ');
