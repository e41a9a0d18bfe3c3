import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { scenarioMaterial } from '../../content/index.ts';
import { notesOf, parse, stepsOf } from '../../lib/journey/index.ts';
import { fieldName } from '../../lib/worksheet/index.ts';
import { filledByPdfjs, sheetToFill } from '../filled-sheet.ts';

const letters = 'č ć đ š ž å ä ö æ ø é œ « où ? »';
const folder = mkdtempSync(path.join(tmpdir(), 'waymark-read-'));
const { example } = await scenarioMaterial('school-lunch', 'hr');
const [first, second] = stepsOf(example.states.now);
if (!first || !second) throw new Error('the school lunch has no moments');
const sheet = await sheetToFill(example, 'hr');

const fileOf = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  return file;
};

async function read(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/read.ts', ...args]);
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, lines: stderr.trim().split('\n') };
}

// Each reading starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

test('the map with the answers stands alone on standard output, what was done on standard error', async () => {
  const filled = await filledByPdfjs(sheet, {
    [fieldName.cell('now', 'touchpoint', first.id)]: letters,
    [fieldName.cell('now', 'responsible', second.id)]: 'Œuvre\nĐuro',
  });
  const { status, stdout, lines } = await read(fileOf('filled', filled));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/filled\.pdf: 2 answers taken over, 0 refused$/);
  expect(status).toBe(0);
  const parsed = parse(stdout);
  if (!parsed.ok) throw new Error(parsed.code);
  const { now } = parsed.file.map.states;
  expect(parsed.repairs).toEqual([]);
  expect(notesOf(now, 'touchpoint', first.id).map(({ text }) => text)).toEqual([letters]);
  expect(notesOf(now, 'responsible', second.id).map(({ text }) => text)).toEqual(['Œuvre\nĐuro']);
});

test('a sheet that nobody filled in gives its map back', async () => {
  const { stdout, lines } = await read(fileOf('empty', sheet));
  expect(lines[0]).toMatch(/: 0 answers taken over, 0 refused$/);
  expect(parse(stdout)).toMatchObject({ ok: true, file: { map: example } });
});

test('what cannot be read is one line and exit code 2, and nothing on standard output', async () => {
  const file = fileOf('sheet', sheet);
  const faults = await Promise.all([
    read(fileOf('nothing', new Uint8Array())),
    read(fileOf('half', sheet.slice(0, sheet.length / 2))),
    read(fileOf('odd', Buffer.from('%PDF-1.7\nnot a sheet'))),
    read(file, file),
    read(),
    read(path.join(folder, 'nowhere.pdf')),
  ]);
  for (const { status, stdout, lines } of faults) {
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/PDF|damaged|cannot be read/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  }
});
