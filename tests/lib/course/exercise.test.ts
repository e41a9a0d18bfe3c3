import { expect, test } from 'vitest';
import { misjudged, misplaced, missorted } from '../../../lib/course/index.ts';

test('what stands at another’s place is misplaced', () => {
  const order = { id: 'o', kind: 'order', right: ['a', 'b', 'c'], start: ['c', 'a', 'b'] } as const;
  expect(misplaced(order, ['a', 'b', 'c'])).toEqual([]);
  expect(misplaced(order, ['b', 'a', 'c'])).toEqual(['b', 'a']);
});

test('what lies in another group, or in none, is missorted', () => {
  const sort = { id: 's', kind: 'sort', groups: ['x', 'y'], right: { a: 'x', b: 'y', c: 'x' } } as const;
  expect(missorted(sort, { a: 'x', b: 'y', c: 'x' })).toEqual([]);
  expect(missorted(sort, { a: 'y', b: 'y' })).toEqual(['a', 'c']);
});

test('a score outside what the story allows, or none, is misjudged', () => {
  const curve = { id: 'c', kind: 'curve', right: { a: [1, 2], b: [-2, -1], c: [0, 0] } } as const;
  expect(misjudged(curve, { a: 2, b: -1, c: 0 })).toEqual([]);
  expect(misjudged(curve, { a: 0, b: 0 })).toEqual(['a', 'b', 'c']);
});
