import type { ScenarioFrame } from '../../../lib/course/index.ts';
import { bandLanes } from '../../../lib/journey/index.ts';

/** Borrowing one particular book, from the question it is to answer to the day it goes back. */
export const libraryBook: ScenarioFrame = {
  name: 'library-book',
  ageBand: '8-11',
  stages: [
    { id: 'before', steps: ['need', 'check', 'go'] },
    { id: 'find', steps: ['search', 'ask'] },
    { id: 'loan', steps: ['borrow'] },
    { id: 'after', steps: ['use', 'return'] },
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
  scores: { need: 1, check: 1, go: 0, search: -2, ask: 1, borrow: -1, use: 2, return: 1 },
  nextScores: { search: 1, ask: 1 },
  momentsOfTruth: ['search'],
  evidence: [
    { id: 'trial', kind: 'observation', supports: [['pain', 'search']] },
    {
      id: 'interview',
      kind: 'interview',
      supports: [
        ['thought', 'search'],
        ['feeling', 'borrow'],
        ['pain', 'borrow'],
      ],
    },
    { id: 'survey', kind: 'survey', supports: [['feeling', 'ask']] },
  ],
  ideas: [
    {
      id: 'signs',
      impact: 5,
      feasibility: 4,
      chosen: true,
      date: '2027-03-01',
      painsOf: ['search'],
      changes: ['search', 'ask'],
    },
    { id: 'guide', impact: 4, feasibility: 2, chosen: false, painsOf: ['search'], changes: [] },
    { id: 'card', impact: 2, feasibility: 4, chosen: false, painsOf: ['borrow'], changes: [] },
  ],
  symbols: {
    need: 'teacher',
    check: 'search',
    go: 'walk',
    search: 'shelf',
    ask: 'question',
    borrow: 'card',
    use: 'book',
    return: 'calendar',
  },
  muddle: ['borrow', 'need', 'use', 'search', 'return', 'go', 'ask', 'check'],
  people: ['audio-book', 'new-language'],
  levels: {
    weak: [
      { id: 'start', about: 'completeOrdered', step: 'go', finding: 'startsLate' },
      { id: 'touchpoint', about: 'actionsTouchpoints', step: 'search', finding: 'touchpointIsAction' },
      { id: 'voice', about: 'personView', step: 'search', finding: 'thoughtFromOutside' },
      { id: 'solution', about: 'cause', step: 'search', finding: 'solutionAsPain' },
      { id: 'reasons', about: 'feelings', finding: 'feelingWithoutReason' },
    ],
    fair: [
      { id: 'action', about: 'actionsTouchpoints', step: 'ask' },
      { id: 'cause', about: 'cause', step: 'search', finding: 'lowestWithoutCause' },
      { id: 'choice', about: 'improvement', finding: 'ideaWithoutReason' },
    ],
    strong: [
      { id: 'ends', about: 'completeOrdered' },
      { id: 'voice', about: 'personView', step: 'search' },
      { id: 'cause', about: 'cause', step: 'search' },
      { id: 'measure', about: 'improvement' },
    ],
  },
};
