import { parseArgs } from 'node:util';
import { lessons, scenarios } from '../../content/index.ts';
import { isLocale, type Locale, locales } from '../../lib/i18n/index.ts';
import {
  fitsOn,
  hasKey,
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

/** What `npm run worksheet` was asked for. */
export type Asked = { readonly list: true; readonly locale: Locale } | Print;

/** A sheet to be printed. */
export interface Print {
  readonly list: false;
  readonly sheet: SheetName;
  readonly locale: Locale;
  readonly second: Locale | null;
  readonly paper: Paper;
  readonly large: boolean;
  readonly fillable: boolean;
  /** The answer key instead of the sheet. */
  readonly key: boolean;
  /** Whether the code and the address of the lesson are printed. */
  readonly qr: boolean;
  /** The path of the list of a class. */
  readonly names: string | null;
  /** The lesson's folder, for the sheets that are made from one. */
  readonly lesson: string | null;
  readonly out: string;
  /** A scenario at a support level, or the path of a map's file. */
  readonly source: { readonly scenario: string; readonly support: Support } | { readonly map: string };
  /** The flags that were given and make no difference to this sheet. */
  readonly idle: readonly string[];
}

/** A mistake in the command; `message` is one line that names what is accepted. */
export class UsageError extends Error {}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const options = {
  sheet: text,
  scenario: text,
  locale: text,
  second: text,
  support: text,
  paper: text,
  fillable: flag,
  key: flag,
  names: text,
  map: text,
  lesson: text,
  large: flag,
  'no-qr': flag,
  list: flag,
  out: text,
} as const;

type Given = ReturnType<typeof parsed>;

/** Reads the command's arguments. Throws a UsageError where one is unknown, missing or contradicts another. */
export function readArguments(args: readonly string[]): Asked {
  const given = parsed(args);
  const locale = localeIn('locale', given.locale ?? 'en');
  if (given.list) return { list: true, locale };
  const sheet = oneOf('sheet', given.sheet ?? 'journey-map', sheetNames);
  const second = given.second === undefined ? null : localeIn('second', given.second);
  const paper = oneOf('paper', given.paper ?? 'a4', papers);
  const { fillable = false, key = false, large = false, names = null } = given;
  const lesson = lessonIn(given, sheet);
  const source = sourceIn(given);
  if (second === locale)
    refuse(`--second ${second} is the language of --locale already: name another of ${locales.join(' ')}`);
  if (!fitsOn(sheet, paper))
    refuse(
      `--paper ${paper} is for ${sheetNames.filter((name) => fitsOn(name, paper)).join(' ')} alone: give one of ${papers.filter((one) => fitsOn(sheet, one)).join(' ')}`,
    );
  if (key && !hasKey(sheet))
    refuse(`--key: ${sheet} has no answer key; these have one: ${sheetNames.filter(hasKey).join(' ')}`);
  if (key && isOfMap(sheet) && 'map' in source)
    refuse('--key excludes --map: nobody but its owner knows the answers; give --scenario');
  exclusive(given, 'key', 'fillable');
  exclusive(given, 'key', 'names');
  exclusive(given, 'fillable', 'names');
  if (given.out === undefined) refuse('--out is missing: name the PDF file to write');
  return {
    list: false,
    sheet,
    locale,
    second,
    paper,
    large,
    fillable,
    key,
    qr: !given['no-qr'],
    names,
    lesson,
    out: given.out,
    source,
    idle: isOfMap(sheet) ? [] : ofMaps.filter((name) => given[name] !== undefined),
  };
}

/** The flags that say which map a sheet is made from. */
const ofMaps = ['scenario', 'support', 'map'] as const;

function sourceIn(given: Given): Print['source'] {
  if (given.map !== undefined) {
    exclusive(given, 'map', 'scenario');
    exclusive(given, 'map', 'support');
    return { map: given.map };
  }
  const names = scenarios.map(({ name }) => name);
  return {
    scenario: oneOf('scenario', given.scenario ?? 'school-lunch', names),
    support: oneOf('support', given.support ?? 'example', supports),
  };
}

/** The lesson that a sheet is made from; the first one where it needs one and none is named. */
function lessonIn({ lesson }: Given, sheet: SheetName): string | null {
  if (lesson !== undefined && !takesLesson(sheet))
    refuse(`--lesson is for ${sheetNames.filter(takesLesson).join(' ')}: leave it out for ${sheet}`);
  const names = lessons.map(({ name }) => name);
  if (lesson !== undefined) return oneOf('lesson', lesson, names);
  return isOfLesson(sheet) ? (names[0] ?? null) : null;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [first = ''] = (error as Error).message.split('. ');
    const accepted = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${first.replaceAll('\n', ' ')}. Accepted: ${accepted.join(' ')}`);
  }
}

function localeIn(name: string, value: string): Locale {
  if (!isLocale(value)) refuse(`--${name} ${value} is not one of ${locales.join(' ')}`);
  return value;
}

function oneOf<T extends string>(name: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value);
  if (found === undefined) refuse(`--${name} ${value} is not one of ${accepted.join(' ')}`);
  return found;
}

function exclusive(given: Given, one: keyof Given, other: keyof Given) {
  if (given[one] !== undefined && given[other] !== undefined)
    refuse(`--${one} excludes --${other}: give one or the other`);
}

function refuse(message: string): never {
  throw new UsageError(message);
}
