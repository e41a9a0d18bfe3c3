import { expect, test } from 'vitest';
import { cut } from '../../../lib/i18n/index.ts';

test('a pattern is cut at its placeholders in the order in which it has them', () => {
  expect(cut(['before', 'after'], ({ before, after }) => `From ${before} to ${after}.`)).toEqual([
    'From ',
    { slot: 'before' },
    ' to ',
    { slot: 'after' },
    '.',
  ]);
  expect(cut(['before', 'after'], ({ before, after }) => `${after}, not ${before}`)).toEqual([
    { slot: 'after' },
    ', not ',
    { slot: 'before' },
  ]);
  expect(cut(['one'], () => 'None')).toEqual(['None']);
});
