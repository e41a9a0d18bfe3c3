import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, test } from 'vitest';
import { parse } from '../../lib/journey/index.ts';
import { readPdf } from '../../lib/pdf/index.ts';
import { sheetNames } from '../../lib/worksheet/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = join(folder, 'sheet.pdf');

/** Runs the command as the shell does, on a site that nobody said the place of. */
const worksheet = (...args: string[]) => worksheetAt({}, ...args);

/** Runs the command with settings that say where the site is. */
function worksheetAt(settings: { SITE_URL?: string; BASE_PATH?: string }, ...args: string[]) {
  const { SITE_URL, BASE_PATH, NEXT_PUBLIC_SITE_URL, NEXT_PUBLIC_BASE_PATH, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/worksheet.ts', ...args], {
    encoding: 'utf8',
    env: { ...rest, ...settings },
  });
  return { status, stdout, stderr };
}

/** What stands on the first page of the PDF that was written. */
async function textOnPaper(): Promise<string> {
  const task = getDocument({ data: new Uint8Array(readFileSync(out)), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

test('the list has each sheet on a line, its name and its title in the language asked for', () => {
  const { status, stdout } = worksheet('--list', '--locale', 'fr');
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines.map((line) => line.split('\t')[0])).toEqual(sheetNames);
  expect(lines[0]).toBe('journey-map\tCarte du parcours client');
});

test('a sheet to fill in carries its fields and the map that they belong to', async () => {
  const { status, stdout } = worksheet(
    '--sheet',
    'touchpoints',
    '--support',
    'frames',
    '--fillable',
    '--out',
    out,
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  const read = await readPdf(readFileSync(out));
  if (!read.ok) throw new Error(read.code);
  expect(read.fields.get('cell/now/touchpoint/decide')).toBe('');
  const file = parse(read.file ?? '');
  expect(file.ok && file.file.map.states.now.steps.decide?.title).toBe('Reads the menu');
});

test('what cannot be done is said in one line, and no file is written', () => {
  const none = join(folder, 'none.pdf');
  const empty = join(folder, 'empty.txt');
  writeFileSync(empty, '\n \n');
  const refused: string[][] = [
    ['--paper', 'a3', '--sheet', 'quiz'],
    ['--names', empty],
    ['--names', join(folder, 'nobody.txt')],
    ['--map', empty],
  ];
  for (const args of refused) {
    const { status, stdout, stderr } = worksheet(...args, '--out', none);
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
    expect(stderr.trimEnd()).not.toContain('\n');
  }
  expect(existsSync(none)).toBe(false);
  expect(worksheet('--out', join(folder, 'no', 'folder.pdf')).status).toBe(2);
});

test('names are read, and what is noticed is said on standard error', () => {
  const list = join(folder, 'class.csv');
  writeFileSync(list, '\ufeffIme;Razred\r\nĐuro;7b\r\nĐuro;7b\r\n');
  const { status, stderr } = worksheet('--sheet', 'touchpoints', '--names', list, '--out', out);
  expect(status).toBe(0);
  expect(stderr).toContain('Đuro is there 2 times');
});

test('a sheet has the address of its lesson where the site is known, and is without it by choice', async () => {
  const site = { SITE_URL: 'https://waymark.example', BASE_PATH: '/course' };
  const quiz = [
    '--sheet',
    'quiz',
    '--lesson',
    'pain-points',
    '--locale',
    'no',
    '--second',
    'fr',
    '--out',
    out,
  ];
  expect(worksheetAt(site, ...quiz)).toMatchObject({ status: 0, stdout: '' });
  expect(await textOnPaper()).toContain('waymark.example/course/no/lessons/pain-points/');
  expect(worksheetAt(site, ...quiz, '--key')).toMatchObject({ status: 0, stdout: '' });
  expect(await textOnPaper()).toContain('waymark.example/course/no/lessons/pain-points/');

  const { stderr } = worksheetAt(site, ...quiz, '--no-qr');
  expect(stderr).not.toContain('QR');
  expect(await textOnPaper()).not.toContain('waymark.example');
  const without = readFileSync(out);
  const unset = worksheet(...quiz);
  expect(unset.status).toBe(0);
  expect(unset.stderr.match(/SITE_URL/g)).toHaveLength(1);
  expect(readFileSync(out).equals(without)).toBe(true);
});

test('an origin that is none is refused in one line', () => {
  const { status, stdout, stderr } = worksheetAt({ SITE_URL: 'example.org/course' }, '--out', out);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trimEnd()).toMatch(/^SITE_URL must be an origin[^\n]*$/);
  expect(worksheetAt({ SITE_URL: 'example.org/course' }, '--no-qr', '--out', out).status).toBe(0);
});
