import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from '../../scripts/sources.mjs';

// One such rule on a page, and the browser works its styles out anew at every letter that is typed.
test('no style looks at what an element holds', () => {
  const sheets = ['app', 'components'].flatMap(filesUnder).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.filter((file) => readFileSync(file, 'utf8').includes(':has('))).toEqual([]);
});
