import { isLocale, type Locale } from '../../lib/i18n/index.ts';
import {
  fitsOn,
  isOfLesson,
  isOfMap,
  type Paper,
  papers,
  type SheetName,
  type Support,
  sheetNames,
  supports,
  takesLesson,
} from '../../lib/worksheet/index.ts';

/** What was chosen to be printed. What makes no sense for the sheet is kept for the next one and left alone. */
export interface Choices {
  readonly sheet: SheetName;
  readonly about: { readonly scenario: string } | { readonly map: string };
  readonly support: Support;
  readonly locale: Locale;
  readonly second: Locale | null;
  readonly paper: Paper;
  readonly lesson: string | null;
  readonly fillable: boolean;
  readonly large: boolean;
  /** Whether the code and the address of the lesson are printed. */
  readonly qr: boolean;
}

/** What there is to choose from, by name; the first is taken where nothing is said. */
export interface Known {
  readonly locale: Locale;
  readonly sheets: readonly SheetName[];
  readonly scenarios: readonly string[];
  readonly lessons: readonly string[];
}

/** What is chosen where nothing is said. */
export const firstChoices = ({ locale, sheets, scenarios }: Known): Choices => ({
  sheet: sheets[0] ?? sheetNames[0],
  about: { scenario: scenarios[0] ?? '' },
  support: 'example',
  locale,
  second: null,
  paper: 'a4',
  lesson: null,
  fillable: false,
  large: false,
  qr: true,
});

/** The choices that an address carries, under the names of the command; what it does not know is left out. */
export function choicesIn(search: string, known: Known): Choices {
  const asked = new URLSearchParams(search);
  const first = firstChoices(known);
  const among = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === asked.get(name));
  const sheet = among('sheet', known.sheets) ?? first.sheet;
  const scenario = among('scenario', known.scenarios);
  const map = asked.get('map');
  const locale = localeIn(asked.get('locale')) ?? first.locale;
  const second = localeIn(asked.get('second'));
  const choices: Choices = {
    sheet,
    about: map ? { map } : scenario ? { scenario } : first.about,
    support: among('support', supports) ?? first.support,
    locale,
    second,
    paper: among('paper', papers) ?? first.paper,
    lesson: among('lesson', known.lessons) ?? null,
    fillable: asked.has('fillable'),
    large: asked.has('large'),
    qr: !asked.has('no-qr'),
  };
  return sensible(choices, known);
}

const localeIn = (value: string | null): Locale | null => (value !== null && isLocale(value) ? value : null);

/** The choices made to agree: the sheet and its language have the last word, and a sheet of a lesson has one. */
export const sensible = (choices: Choices, { lessons }: Known): Choices => ({
  ...choices,
  second: choices.second === choices.locale ? null : choices.second,
  paper: fitsOn(choices.sheet, choices.paper) ? choices.paper : 'a4',
  lesson: choices.lesson ?? (isOfLesson(choices.sheet) ? (lessons[0] ?? null) : null),
});

/** The address's part that carries the choices; what is as it would be anyway is not in it. */
export function searchOf(choices: Choices, known: Known): string {
  const { sheet, about, support, locale, second, paper, lesson, fillable, large, qr } = choices;
  const first = firstChoices(known);
  const own = 'map' in about;
  const parts: [string, string | false | null][] = [
    ['sheet', sheet],
    ['map', isOfMap(sheet) && own && about.map],
    ['scenario', isOfMap(sheet) && !own && about.scenario],
    ['support', isOfMap(sheet) && !own && support !== first.support && support],
    ['lesson', takesLesson(sheet) && lesson],
    ['locale', locale !== known.locale && locale],
    ['second', second],
    ['paper', paper !== first.paper && paper],
  ];
  const said = parts.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  const flags = Object.entries({ fillable, large, 'no-qr': !qr }).flatMap(([name, on]) => (on ? [name] : []));
  return `?${[...said, ...flags].join('&')}`;
}
