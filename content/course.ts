import type { Lesson } from '../lib/course/index.ts';
import type { FindingCode } from '../lib/journey/index.ts';
import { ideasAndPriorities } from './lessons/ideas-and-priorities/lesson.ts';
import { nowAndNext } from './lessons/now-and-next/lesson.ts';
import { painPoints } from './lessons/pain-points/lesson.ts';
import { personaAndProblem } from './lessons/persona-and-problem/lesson.ts';
import { shareAndKeepImproving } from './lessons/share-and-keep-improving/lesson.ts';
import { stagesAndSteps } from './lessons/stages-and-steps/lesson.ts';
import { thoughtsAndFeelings } from './lessons/thoughts-and-feelings/lesson.ts';
import { touchpointsAndChannels } from './lessons/touchpoints-and-channels/lesson.ts';
import { whatIsAJourneyMap } from './lessons/what-is-a-journey-map/lesson.ts';
import { whyMap } from './lessons/why-map/lesson.ts';

/** The lessons in the order of the course. */
export const lessons: readonly Lesson[] = [
  whatIsAJourneyMap,
  whyMap,
  personaAndProblem,
  stagesAndSteps,
  touchpointsAndChannels,
  thoughtsAndFeelings,
  painPoints,
  ideasAndPriorities,
  nowAndNext,
  shareAndKeepImproving,
];

/** The heading ids of each lesson: addresses that others may link to, so they stay. */
export const headings: Readonly<Record<string, readonly string[]>> = {
  'what-is-a-journey-map': ['story-on-a-line', 'told-by-the-person', 'five-things', 'try-it', 'check'],
  'why-map': ['where-and-why', 'three-puzzles', 'six-benefits', 'try-it', 'check'],
  'persona-and-problem': ['one-person', 'what-to-find-out', 'is-it-real', 'try-it', 'check'],
  'stages-and-steps': [
    'begin-at-the-need',
    'before-during-after',
    'one-step-one-thing',
    'five-phases',
    'try-it',
    'check',
  ],
  'touchpoints-and-channels': [
    'where-would-you-look',
    'touchpoint-and-channel',
    'gaps',
    'who-is-responsible',
    'try-it',
    'check',
  ],
  'thoughts-and-feelings': [
    'say-the-thought',
    'name-the-feeling',
    'the-curve',
    'draw-or-write',
    'try-it',
    'check',
  ],
  'pain-points': ['dips', 'friction-and-bottlenecks', 'the-first-time', 'three-whys', 'try-it', 'check'],
  'ideas-and-priorities': [
    'answer-the-cause',
    'impact-and-feasibility',
    'choose-with-a-reason',
    'between-the-stages',
    'try-it',
    'check',
  ],
  'now-and-next': ['two-maps', 'change-one-thing', 'two-curves', 'the-pitch', 'try-it', 'check'],
  'share-and-keep-improving': [
    'share-it',
    'measure-it',
    'ten-steps',
    'find-your-audience',
    'try-it',
    'check',
  ],
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

/** The questions that newcomers ask, in their order, each with the page that leads on. */
export const onwards: Readonly<Record<string, string>> = {
  'what-is-it': '/lessons/what-is-a-journey-map/#story-on-a-line',
  'why-in-school': '/lessons/what-is-a-journey-map/#told-by-the-person',
  'how-to-make-one': '/builder/',
  'a-good-one': '/lessons/what-is-a-journey-map/#five-things',
  'example-project': '/lessons/what-is-a-journey-map/#try-it',
};
