import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { lacking, lackingHeadings } from '../../scripts/missing/compare.ts';

test('names what a language lacks and what it has too much', () => {
  const english = { title: 'A', steps: { wait: { title: 'B' }, pay: { title: 'C' } }, list: ['x'] };
  expect(lacking(english, { title: 'Å', steps: { wait: {} }, list: [], more: 'y' }, ['pay'])).toEqual([
    'lacks steps.wait.title',
    'lacks list',
    'has list (empty), which English has not',
    'has more, which English has not',
  ]);
});

test('lists and plural forms are as many as a language needs', () => {
  const english = { count_one: '1', count_other: 'n', list: ['x'] };
  expect(
    lacking(english, { count_one: '1', count_few: 'n', count_other: 'n', list: ['x', 'y'] }, []),
  ).toEqual([]);
});

test('a lesson has the headings of the English one', () => {
  expect(lackingHeadings('## A {/*a*/}\n## B {/*b*/}', '## Å {/*a*/}')).toEqual([
    'lacks the heading {/*b*/}',
  ]);
});

test('nothing is missing in the project', () => {
  expect(execFileSync(process.execPath, ['scripts/missing.ts'], { encoding: 'utf8' })).toBe('');
});
