import Papa from 'papaparse';
import { fold } from '../i18n/index.ts';
import { covers, printable } from './measure.ts';

/** The most names that a class set is made for. */
export const namesLimit = 1000;

/** The longest name, in letters, that stands on a sheet without getting small. */
const longest = 40;

/** What whoever prints should know of a list of names. */
export type NamesNotice =
  /** Several pupils are called the same; each gets a sheet. */
  | { readonly code: 'same-name'; readonly params: { readonly name: string; readonly count: number } }
  | { readonly code: 'long-name'; readonly params: { readonly name: string } }
  /** The sheets' typeface lacks it: a box is printed. */
  | { readonly code: 'missing-glyph'; readonly params: { readonly character: string } }
  /** The file is not written in UTF-8, so that letters were lost. */
  | { readonly code: 'lost-letters'; readonly params: Readonly<Record<string, never>> }
  /** The table has several columns and no head that tells which holds the names. */
  | { readonly code: 'first-column'; readonly params: { readonly columns: number } }
  | { readonly code: 'too-many'; readonly params: { readonly found: number; readonly kept: number } };

/** The names found in a text, in its order. */
export interface NamesRead {
  readonly names: readonly string[];
  readonly notices: readonly NamesNotice[];
}

const whole = [
  ...['name', 'full name', 'student', 'pupil', 'first name', 'given name', 'firstname'],
  ...['namn', 'elev', 'förnamn', 'för- och efternamn', 'navn', 'fornavn', 'fullt navn'],
  ...['prénom', 'élève', 'nom et prénom', 'prénom et nom', 'nom complet'],
  ...['ime', 'ime i prezime', 'učenik', 'učenica', 'učenik/ca'],
];
const family = [
  ...['last name', 'lastname', 'surname', 'family name', 'efternamn', 'etternavn', 'nom', 'nom de famille'],
  ...['prezime'],
];
const wholeHeads = new Set(whole.map(fold));
const familyHeads = new Set(family.map(fold));

/**
 * Reads the names of a class from a text: one a line, or a table parted by commas, semicolons or tabs. Of a table it
 * takes the column that is headed as names are in one of the five languages, first and last name together where they
 * stand apart, else the first column. Empty lines are left out; the same name twice stays twice.
 */
export function namesIn(text: string): NamesRead {
  const plain = text.replace(/^\ufeff/, '').normalize('NFC');
  const rows = rowsIn(plain);
  const heads = (rows[0] ?? []).map((cell) => fold(cell.trim()));
  const given = heads.findIndex((head) => wholeHeads.has(head));
  const last = heads.findIndex((head) => familyHeads.has(head));
  const headed = given >= 0 || last >= 0;
  const nameOf = (row: readonly string[]) =>
    (headed ? [row[given] ?? '', row[last] ?? ''] : [row[0] ?? ''])
      .map((cell) => cell.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .join(' ');
  const found = (headed ? rows.slice(1) : rows).map(nameOf).filter(Boolean);
  const names = found.slice(0, namesLimit);
  const columns = Math.max(0, ...rows.map((row) => row.filter((cell) => cell.trim() !== '').length));
  return {
    names,
    notices: [
      ...(plain.includes('\ufffd') ? [{ code: 'lost-letters', params: {} } as const] : []),
      ...(!headed && columns > 1 ? [{ code: 'first-column', params: { columns } } as const] : []),
      ...(found.length > names.length
        ? [{ code: 'too-many', params: { found: found.length, kept: names.length } } as const]
        : []),
      ...noticesOf(names),
    ],
  };
}

function rowsIn(text: string): readonly (readonly string[])[] {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const delimiter = [';', '\t'].find((one) => first.includes(one)) ?? ',';
  // In a list of "Last, First" the comma belongs to the name; tables have no space behind theirs.
  if (delimiter === ',' && /, /.test(text) && !/[,"](?! )\S/.test(text))
    return text.split(/\r\n?|\n/).map((line) => [line]);
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;
}

function noticesOf(names: readonly string[]): NamesNotice[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const lacking = new Set<string>();
  for (const name of counts.keys())
    for (const character of printable(name, 'text')) if (!covers('text', character)) lacking.add(character);
  lacking.delete('\ufffd');
  return [
    ...[...counts].flatMap(([name, count]): NamesNotice[] =>
      count > 1 ? [{ code: 'same-name', params: { name, count } }] : [],
    ),
    ...[...counts.keys()].flatMap((name): NamesNotice[] =>
      [...name].length > longest ? [{ code: 'long-name', params: { name } }] : [],
    ),
    ...[...lacking]
      .sort()
      .map((character): NamesNotice => ({ code: 'missing-glyph', params: { character } })),
  ];
}
