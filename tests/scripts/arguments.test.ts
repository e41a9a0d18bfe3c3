import { expect, test } from 'vitest';
import { sheetNames } from '../../lib/worksheet/index.ts';
import { readArguments, UsageError } from '../../scripts/worksheet/arguments.ts';

const read = (line: string) => readArguments(line.split(' '));
const out = '--out sheet.pdf';

/** What the command says to a line that it does not take. */
function fault(line: string): string {
  try {
    read(line);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error(`taken: ${line}`);
}

test('the shortest command is the lunch as a full example on A4', () => {
  expect(read(out)).toEqual({
    list: false,
    sheet: 'journey-map',
    locale: 'en',
    second: null,
    paper: 'a4',
    large: false,
    fillable: false,
    key: false,
    qr: true,
    names: null,
    lesson: null,
    out: 'sheet.pdf',
    source: { scenario: 'school-lunch', support: 'example' },
    idle: [],
  });
});

test('every flag is taken', () => {
  expect(
    read(
      `--sheet persona --scenario second-hand-phone --locale hr --second sv --support frames --paper letter --fillable --large ${out}`,
    ),
  ).toMatchObject({
    sheet: 'persona',
    locale: 'hr',
    second: 'sv',
    paper: 'letter',
    fillable: true,
    large: true,
    source: { scenario: 'second-hand-phone', support: 'frames' },
  });
  expect(read(`--names class.txt --map my.waymark.json ${out}`)).toMatchObject({
    names: 'class.txt',
    source: { map: 'my.waymark.json' },
  });
  expect(read(`--sheet quiz --lesson why-map --key ${out}`)).toMatchObject({ key: true, lesson: 'why-map' });
  expect(read(`--no-qr ${out}`)).toMatchObject({ qr: false });
  expect(read('--list --locale fr')).toEqual({ list: true, locale: 'fr' });
});

test.each(sheetNames)('%s can be asked for by its name alone', (sheet) => {
  expect(read(`--sheet ${sheet} ${out}`)).toMatchObject({ sheet });
});

test('a sheet of a lesson is that of the first lesson where none is named, cards are those of all', () => {
  expect(read(`--sheet exit-tickets ${out}`)).toMatchObject({ lesson: 'what-is-a-journey-map' });
  expect(read(`--sheet glossary-cards ${out}`)).toMatchObject({ lesson: null });
});

test('what makes no difference to a sheet is told and does not stop it', () => {
  expect(read(`--sheet rubric --scenario school-lunch --support blank ${out}`)).toMatchObject({
    idle: ['scenario', 'support'],
  });
});

test.each([
  [`--sheet poster ${out}`, '--sheet poster is not one of', 'journey-map', 'rubric'],
  [`--scenario moon ${out}`, '--scenario moon is not one of', 'school-lunch', 'second-hand-phone'],
  [`--locale de ${out}`, '--locale de is not one of', 'sv no fr hr en'],
  [`--second nb ${out}`, '--second nb is not one of', 'sv no fr hr en'],
  [`--support half ${out}`, '--support half is not one of', 'example one-missing two-missing frames blank'],
  [`--paper a5 ${out}`, '--paper a5 is not one of', 'a4 letter a3'],
  [`--sheet quiz --lesson moon ${out}`, '--lesson moon is not one of', 'why-map'],
  [`--colour red ${out}`, "Unknown option '--colour'", '--sheet', '--large', '--out'],
  [`sheet.pdf ${out}`, 'Accepted: --sheet'],
  ['--sheet', 'Accepted: --sheet'],
  ['--sheet persona', '--out is missing'],
])('%s is refused with the accepted values', (line, ...parts) => {
  const said = fault(line);
  for (const part of parts) expect(said).toContain(part);
  expect(said).not.toContain('\n');
});

test.each([
  [`--map my.json --scenario school-lunch ${out}`, '--map excludes --scenario'],
  [`--map my.json --support blank ${out}`, '--map excludes --support'],
  [`--locale sv --second sv ${out}`, '--second sv is the language of --locale already'],
  [`--second en ${out}`, '--second en is the language of --locale already'],
  [`--sheet persona --paper a3 ${out}`, '--paper a3 is for journey-map alone: give one of a4 letter'],
  [`--lesson why-map ${out}`, '--lesson is for glossary-cards quiz exit-tickets'],
  [`--sheet rubric --key ${out}`, '--key: rubric has no answer key; these have one: journey-map'],
  [`--key --map my.json ${out}`, '--key excludes --map'],
  [`--key --fillable ${out}`, '--key excludes --fillable'],
  [`--key --names class.txt ${out}`, '--key excludes --names'],
  [`--fillable --names class.txt ${out}`, '--fillable excludes --names'],
])('%s contradicts itself', (line, part) => {
  const said = fault(line);
  expect(said).toContain(part);
  expect(said).not.toContain('\n');
});
