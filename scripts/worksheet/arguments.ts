import { parseArgs } from 'node:util';
import { scenarios } from '../../content/index.ts';
import { isLocale, type Locale, locales } from '../../lib/i18n/index.ts';
import { type Paper, papers, type Support, supports } from '../../lib/worksheet/index.ts';

/** The sheets that can be printed so far. */
export const sheets = ['journey-map'] as const;

/** What `npm run worksheet` was asked for. */
export type Asked =
  | { readonly list: true; readonly locale: Locale }
  | {
      readonly list: false;
      readonly sheet: (typeof sheets)[number];
      readonly locale: Locale;
      readonly paper: Paper;
      readonly out: string;
      /** A scenario at a support level, or the path of a map's file. */
      readonly source: { readonly scenario: string; readonly support: Support } | { readonly map: string };
    };

/** A mistake in the command; `message` is one line that names what is accepted. */
export class UsageError extends Error {}

/** Reads the command's arguments. Throws a UsageError where one is unknown, missing or contradicts another. */
export function readArguments(args: readonly string[]): Asked {
  const given = parsed(args);
  const locale = oneOf('locale', given.locale ?? 'en', locales);
  if (!isLocale(locale)) throw new UsageError(`--locale: ${locale}`);
  if (given.list) return { list: true, locale };
  if (given.out === undefined) throw new UsageError('--out is missing: name the PDF file to write');
  if (given.map !== undefined && (given.scenario !== undefined || given.support !== undefined))
    throw new UsageError('--map excludes --scenario and --support: give one or the other');
  return {
    list: false,
    sheet: oneOf('sheet', given.sheet ?? 'journey-map', sheets),
    locale,
    paper: oneOf('paper', given.paper ?? 'a4', papers),
    out: given.out,
    source:
      given.map === undefined
        ? {
            scenario: oneOf(
              'scenario',
              given.scenario ?? 'school-lunch',
              scenarios.map(({ name }) => name),
            ),
            support: oneOf('support', given.support ?? 'example', supports),
          }
        : { map: given.map },
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        sheet: text,
        scenario: text,
        locale: text,
        support: text,
        paper: text,
        map: text,
        out: text,
        list: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [first = ''] = (error as Error).message.split('. ');
    throw new UsageError(
      `${first}. Accepted: --sheet --scenario --locale --support --paper --map --out --list`,
    );
  }
}

function oneOf<T extends string>(flag: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${flag} ${value} is not one of ${accepted.join(' ')}`);
  return found;
}
