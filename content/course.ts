import type { Lesson } from '../lib/course/index.ts';
import { whatIsAJourneyMap } from './lessons/what-is-a-journey-map/lesson.ts';

/** The lessons in the order of the course. */
export const lessons: readonly Lesson[] = [whatIsAJourneyMap];

/** The heading ids of each lesson: addresses that others may link to, so they stay. */
export const headings: Readonly<Record<string, readonly string[]>> = {
  'what-is-a-journey-map': ['story-on-a-line', 'told-by-the-person', 'five-things', 'try-it', 'check'],
};
