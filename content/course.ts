import type { Lesson } from '../lib/course/index.ts';
import type { FindingCode } from '../lib/journey/index.ts';
import { ideasAndPriorities } from './lessons/ideas-and-priorities/lesson.ts';
import { nowAndNext } from './lessons/now-and-next/lesson.ts';
import { painPoints } from './lessons/pain-points/lesson.ts';
import { personaAndProblem } from './lessons/persona-and-problem/lesson.ts';
import { projectOwnMap } from './lessons/project-own-map/lesson.ts';
import { projectSchoolLunch } from './lessons/project-school-lunch/lesson.ts';
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

/** The projects that end the course. */
export const projects: readonly Lesson[] = [projectSchoolLunch, projectOwnMap];

/** Lessons and projects, in the order in which they are gone through. */
export const course: readonly Lesson[] = [...lessons, ...projects];

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
  'project-school-lunch': [
    'your-lunch',
    'who-does-what',
    'ask-kindly',
    'one-lane-at-a-time',
    'try-it',
    'check',
  ],
  'project-own-map': [
    'choose-a-journey',
    'ask-a-real-person',
    'business-or-school',
    'show-it',
    'try-it',
    'check',
  ],
};

/** The terms of the glossary that each lesson explains where they stand. */
export const terms: Readonly<Record<string, readonly string[]>> = {
  'what-is-a-journey-map': ['journeyMap', 'step', 'stage', 'emotionCurve', 'painPoint', 'improvement'],
  'why-map': ['analytics', 'journey', 'person'],
  'persona-and-problem': [
    'persona',
    'goal',
    'motive',
    'need',
    'evidence',
    'observation',
    'interview',
    'survey',
    'assumption',
  ],
  'stages-and-steps': [
    'timeline',
    'phaseSearch',
    'phaseOffer',
    'phaseConversion',
    'phaseUse',
    'phaseLoyalty',
  ],
  'touchpoints-and-channels': ['need', 'touchpoint', 'channel', 'lane', 'department'],
  'thoughts-and-feelings': ['thought', 'feeling', 'emotionCurve', 'highPoint', 'lowPoint', 'storyboard'],
  'pain-points': ['lowPoint', 'painPoint', 'friction', 'bottleneck', 'onboarding'],
  'ideas-and-priorities': ['idea', 'opportunity', 'impact', 'feasibility', 'improvement', 'transition'],
  'now-and-next': ['currentState', 'futureState', 'pitch'],
  'share-and-keep-improving': [
    'feedback',
    'measure',
    'survey',
    'analytics',
    'competitor',
    'platform',
    'audience',
    'contentPlan',
    'timeline',
  ],
  'project-school-lunch': ['persona', 'lowPoint', 'measure'],
  'project-own-map': ['interview', 'competitor', 'platform', 'feedback'],
};

const at = (lesson: string, heading: string) => ({ lesson, heading });

/** The lesson paragraph that explains what the coach noticed. */
export const coachHeadings: Readonly<
  Record<FindingCode, { readonly lesson: string; readonly heading: string }>
> = {
  personMissing: at('persona-and-problem', 'one-person'),
  startsLate: at('stages-and-steps', 'begin-at-the-need'),
  endsEarly: at('stages-and-steps', 'begin-at-the-need'),
  stepWithoutName: at('stages-and-steps', 'one-step-one-thing'),
  stepUntold: at('what-is-a-journey-map', 'five-things'),
  sameStepTwice: at('stages-and-steps', 'one-step-one-thing'),
  tooManySteps: at('stages-and-steps', 'one-step-one-thing'),
  cellTooLong: at('stages-and-steps', 'one-step-one-thing'),
  everybody: at('persona-and-problem', 'one-person'),
  average: at('thoughts-and-feelings', 'the-curve'),
  process: at('what-is-a-journey-map', 'told-by-the-person'),
  thoughtFromOutside: at('thoughts-and-feelings', 'say-the-thought'),
  touchpointIsAction: at('touchpoints-and-channels', 'touchpoint-and-channel'),
  touchpointIsPerson: at('touchpoints-and-channels', 'touchpoint-and-channel'),
  feelingWithoutReason: at('thoughts-and-feelings', 'name-the-feeling'),
  feelingWithoutWord: at('thoughts-and-feelings', 'name-the-feeling'),
  wordAgainstScore: at('thoughts-and-feelings', 'the-curve'),
  onlyHappy: at('thoughts-and-feelings', 'the-curve'),
  solutionAsPain: at('ideas-and-priorities', 'answer-the-cause'),
  lowestWithoutPain: at('pain-points', 'dips'),
  lowestWithoutCause: at('pain-points', 'three-whys'),
  transitionDrop: at('ideas-and-priorities', 'between-the-stages'),
  onlyGuesses: at('persona-and-problem', 'is-it-real'),
  unmarked: at('persona-and-problem', 'is-it-real'),
  evidenceWithoutSource: at('persona-and-problem', 'is-it-real'),
  ideaWithoutPain: at('ideas-and-priorities', 'answer-the-cause'),
  ideaWithoutReason: at('ideas-and-priorities', 'choose-with-a-reason'),
  chosenWithoutMeasure: at('share-and-keep-improving', 'measure-it'),
  nextNotBetter: at('now-and-next', 'two-curves'),
};

/** The questions that newcomers ask, in their order, each with the page that leads on. */
export const onwards: Readonly<Record<string, string>> = {
  'what-is-it': '/lessons/what-is-a-journey-map/#story-on-a-line',
  'why-in-school': '/lessons/what-is-a-journey-map/#told-by-the-person',
  'how-to-make-one': '/builder/',
  'a-good-one': '/lessons/what-is-a-journey-map/#five-things',
  'example-project': '/lessons/what-is-a-journey-map/#try-it',
};
