import type { Lesson } from '../lib/course/index.ts';
import type { FindingCode } from '../lib/journey/index.ts';
import { whatIsAJourneyMap } from './lessons/what-is-a-journey-map/lesson.ts';

/** The lessons in the order of the course. */
export const lessons: readonly Lesson[] = [whatIsAJourneyMap];

/** The heading ids of each lesson: addresses that others may link to, so they stay. */
export const headings: Readonly<Record<string, readonly string[]>> = {
  'what-is-a-journey-map': ['story-on-a-line', 'told-by-the-person', 'five-things', 'try-it', 'check'],
};

const first = (heading: string) => ({ lesson: 'what-is-a-journey-map', heading });

/** The lesson paragraph that explains what the coach noticed; a finding without one has no link yet. */
export const coachHeadings: Readonly<
  Partial<Record<FindingCode, { readonly lesson: string; readonly heading: string }>>
> = {
  startsLate: first('story-on-a-line'),
  endsEarly: first('story-on-a-line'),
  stepWithoutName: first('story-on-a-line'),
  stepUntold: first('five-things'),
  sameStepTwice: first('story-on-a-line'),
  personMissing: first('told-by-the-person'),
  everybody: first('told-by-the-person'),
  average: first('told-by-the-person'),
  process: first('told-by-the-person'),
  thoughtFromOutside: first('five-things'),
  feelingWithoutReason: first('five-things'),
  feelingWithoutWord: first('five-things'),
  onlyHappy: first('five-things'),
  solutionAsPain: first('five-things'),
  lowestWithoutPain: first('five-things'),
  ideaWithoutPain: first('five-things'),
};
