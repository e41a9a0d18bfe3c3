import type { MapFile } from './file.ts';
import type { Id, Review } from './types.ts';

/** A review in which nothing is written yet. */
export const blankReview = (map: Id, id: Id): Review => ({
  id,
  map,
  levels: {},
  stars: ['', ''],
  wish: '',
});

/** Whether a review says nothing: neither a star nor a wish nor a level. */
export const isBlank = ({ levels, stars, wish }: Review): boolean =>
  [...stars, wish].every((text) => text.trim() === '') && Object.keys(levels).length === 0;

/** The file with a review in the place of the one with its id, or behind the others. The map stays the same. */
export function withReview({ map, reviews }: MapFile, review: Review): MapFile {
  const there = reviews.some(({ id }) => id === review.id);
  return {
    map,
    reviews: there ? reviews.map((other) => (other.id === review.id ? review : other)) : [...reviews, review],
  };
}
