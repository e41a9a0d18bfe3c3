import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { paint } from '../../../lib/pdf/index.ts';
import { fontFiles } from './font-files.ts';
import { sampleSheet } from './sample-sheet.ts';

test('the table at the end tells where each object begins', async () => {
  const bytes = Buffer.from(await paint(sampleSheet(), fontFiles));
  const text = bytes.toString('latin1');
  const from = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(from)).toMatch(/^\d+ 0 obj\n/);
  const rows = inflateSync(bytes.subarray(text.indexOf('stream\n', from) + 'stream\n'.length));
  const row = Buffer.alloc(7);
  const kinds: number[] = [];
  for (let number = 0; number * 8 < rows.length; number++) {
    expect(rows[number * 8]).toBe(2);
    for (let i = 0; i < 7; i++) row[i] = (row[i] ?? 0) + (rows[number * 8 + 1 + i] ?? 0);
    kinds.push(row[0] ?? -1);
    const mark = `${number} 0 obj\n`;
    if (row[0] === 1) expect(text.substr(row.readUInt32BE(1), mark.length)).toBe(mark);
  }
  expect(kinds.filter((kind) => kind === 1).length).toBeGreaterThan(5);
  expect(kinds.filter((kind) => kind === 2).length).toBeGreaterThan(40);
});
