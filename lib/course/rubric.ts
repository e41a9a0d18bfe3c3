import type { Review } from '../journey/index.ts';

/** What a map is read for, in the order in which it is read. */
export const rubricCriteria = [
  'personView',
  'completeOrdered',
  'actionsTouchpoints',
  'feelings',
  'evidence',
  'cause',
  'improvement',
  'readable',
] as const;

/** One thing that a map is read for. */
export type RubricCriterion = (typeof rubricCriteria)[number];

/** How far a map has come, from setting out (1) to a step further than asked (4). */
export const rubricLevels = [1, 2, 3, 4] as const;

/** How far a map has come in one criterion. */
export type RubricLevel = (typeof rubricLevels)[number];

/** The level that a review gives in a criterion; null where it gives none. */
export const levelOf = ({ levels }: Review, criterion: RubricCriterion): RubricLevel | null =>
  (Object.hasOwn(levels, criterion) && levels[criterion]) || null;

/** How many criteria a review has given no level yet. */
export const levelsMissing = (review: Review): number =>
  rubricCriteria.filter((criterion) => levelOf(review, criterion) === null).length;
