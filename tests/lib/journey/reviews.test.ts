import { expect, test } from 'vitest';
import { levelOf, levelsMissing, rubricCriteria } from '../../../lib/course/index.ts';
import { blankReview, isBlank, type MapFile, serialise, withReview } from '../../../lib/journey/index.ts';
import { lunch, told } from './telling.ts';

const other = { ...blankReview('lunch', 'other'), wish: 'More faces' };
const mine = { ...blankReview('lunch', 'mine'), stars: ['Clear', ''] as const };
const file: MapFile = { map: told(lunch), reviews: [other] };

test('a review goes behind the others, then in its own place, and the map keeps every byte', () => {
  const once = withReview(file, mine);
  expect(once.reviews.map(({ id }) => id)).toEqual(['other', 'mine']);
  const twice = withReview(once, { ...mine, wish: 'A reason' });
  expect(twice.reviews.map(({ id, wish }) => [id, wish])).toEqual([
    ['other', 'More faces'],
    ['mine', 'A reason'],
  ]);
  const mapIn = (one: MapFile) => JSON.stringify(JSON.parse(serialise(one)).map);
  expect(mapIn(twice)).toBe(mapIn(file));
});

test('a review is blank until it has a star, a wish or a level', () => {
  const blank = blankReview('lunch', 'mine');
  expect(isBlank(blank)).toBe(true);
  expect(isBlank({ ...blank, stars: ['', ' \n'] })).toBe(true);
  expect(isBlank(mine)).toBe(false);
  expect(isBlank({ ...blank, levels: { cause: 1 } })).toBe(false);
});

test('a level that a file from elsewhere gives to something unknown or inherited is no level', () => {
  expect(levelsMissing(mine)).toBe(rubricCriteria.length);
  const levels = Object.assign(Object.create({ cause: 4 }), { evidence: 2, handwriting: 3 });
  expect(levelOf({ ...mine, levels }, 'cause')).toBeNull();
  expect(levelOf({ ...mine, levels }, 'evidence')).toBe(2);
  expect(levelsMissing({ ...mine, levels })).toBe(rubricCriteria.length - 1);
});
