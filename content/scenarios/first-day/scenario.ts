import type { ScenarioFrame } from '../../../lib/course/index.ts';
import { bandLanes } from '../../../lib/journey/index.ts';

/** A first day at a new school, in the middle of the school year: from what the school wrote to telling about it. */
export const firstDay: ScenarioFrame = {
  name: 'first-day',
  ageBand: '12-15',
  stages: [
    { id: 'before', steps: ['prepare', 'travel'] },
    { id: 'arrival', steps: ['report', 'meet', 'equip'] },
    { id: 'lessons', steps: ['find', 'break', 'belong'] },
    { id: 'after', steps: ['tell'] },
  ],
  optional: [],
  lanes: bandLanes['16+'],
  claims: [
    { id: 'age', about: 'demographics' },
    { id: 'situation', about: 'demographics' },
    { id: 'goal', about: 'goal' },
    { id: 'motive', about: 'motive' },
    { id: 'need', about: 'need' },
    { id: 'problem', about: 'problem' },
  ],
  scores: {
    prepare: -1,
    travel: 0,
    report: 1,
    meet: -1,
    equip: 0,
    find: -2,
    break: -1,
    belong: 2,
    tell: 1,
  },
  nextScores: { prepare: 1, travel: 1, find: 1 },
  momentsOfTruth: ['find'],
  evidence: [
    { id: 'timing', kind: 'observation', supports: [['pain', 'find']] },
    {
      id: 'interview',
      kind: 'interview',
      supports: [
        ['pain', 'prepare'],
        ['thought', 'find'],
        ['feeling', 'find'],
      ],
    },
    { id: 'survey', kind: 'survey', supports: [['pain', 'break']] },
  ],
  ideas: [
    {
      id: 'sheet',
      impact: 5,
      feasibility: 4,
      chosen: true,
      date: '2027-05-10',
      painsOf: ['prepare', 'find'],
      changes: ['prepare', 'travel', 'find'],
    },
    { id: 'partner', impact: 4, feasibility: 2, chosen: false, painsOf: ['find'], changes: [] },
    { id: 'table', impact: 3, feasibility: 5, chosen: false, painsOf: ['break'], changes: [] },
  ],
  symbols: {
    prepare: 'bag',
    travel: 'school',
    report: 'door',
    meet: 'teacher',
    equip: 'calendar',
    find: 'question',
    break: 'table',
    belong: 'friends',
    tell: 'home',
  },
  muddle: ['find', 'report', 'tell', 'equip', 'prepare', 'belong', 'meet', 'travel', 'break'],
  people: ['new-language', 'new-teacher'],
  levels: {
    weak: [
      { id: 'begins', about: 'completeOrdered', step: 'report', finding: 'startsLate' },
      { id: 'whose', about: 'personView', step: 'meet', finding: 'everybody' },
      { id: 'thing', about: 'actionsTouchpoints', step: 'report', finding: 'touchpointIsAction' },
      { id: 'solution', about: 'cause', step: 'find', finding: 'solutionAsPain' },
      { id: 'guesses', about: 'evidence', finding: 'onlyGuesses' },
    ],
    fair: [
      { id: 'voice', about: 'personView', step: 'break' },
      { id: 'reason', about: 'feelings', step: 'report', finding: 'feelingWithoutReason' },
      { id: 'why', about: 'cause', step: 'find', finding: 'lowestWithoutCause' },
    ],
    strong: [
      { id: 'whole', about: 'completeOrdered', step: 'tell' },
      { id: 'cause', about: 'cause', step: 'find' },
      { id: 'proof', about: 'evidence', step: 'break' },
      { id: 'choice', about: 'improvement' },
    ],
  },
};
