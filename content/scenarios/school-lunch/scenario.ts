import type { ScenarioFrame } from '../../../lib/course/index.ts';
import { bandLanes } from '../../../lib/journey/index.ts';

/** The school lunch: one pupil, one day, from the first look at the menu to the way out. */
export const schoolLunch: ScenarioFrame = {
  name: 'school-lunch',
  ageBand: '12-15',
  stages: [
    { id: 'before', steps: ['decide', 'go'] },
    { id: 'line', steps: ['wait', 'get', 'settle'] },
    { id: 'table', steps: ['sit', 'eat'] },
    { id: 'after', steps: ['leave'] },
  ],
  optional: ['settle'],
  lanes: bandLanes['16+'],
  claims: [
    { id: 'age', about: 'demographics' },
    { id: 'situation', about: 'demographics' },
    { id: 'goal', about: 'goal' },
    { id: 'motive', about: 'motive' },
    { id: 'need', about: 'need' },
    { id: 'problem', about: 'problem' },
  ],
  scores: { decide: 1, go: -1, wait: -2, get: 0, settle: -1, sit: -1, eat: 2, leave: 1 },
  nextScores: { go: 0, wait: 1, sit: 1 },
  momentsOfTruth: ['wait'],
  evidence: [
    { id: 'count', kind: 'observation', supports: [['pain', 'wait']] },
    {
      id: 'interview',
      kind: 'interview',
      supports: [
        ['pain', 'sit'],
        ['feeling', 'sit'],
        ['thought', 'wait'],
      ],
    },
    { id: 'survey', kind: 'survey', supports: [['feeling', 'eat']] },
  ],
  ideas: [
    {
      id: 'turns',
      impact: 5,
      feasibility: 4,
      chosen: true,
      date: '2027-03-01',
      painsOf: ['wait', 'sit'],
      changes: ['go', 'wait', 'sit'],
    },
    { id: 'ahead', impact: 4, feasibility: 2, chosen: false, painsOf: ['wait'], changes: [] },
    { id: 'seats', impact: 3, feasibility: 5, chosen: false, painsOf: ['sit'], changes: [] },
  ],
  symbols: {
    decide: 'menu',
    go: 'door',
    wait: 'queue',
    get: 'tray',
    settle: 'card',
    sit: 'table',
    eat: 'plate',
    leave: 'walk',
  },
  muddle: ['eat', 'wait', 'leave', 'decide', 'sit', 'settle', 'go', 'get'],
  people: ['allergy', 'buyer'],
  levels: {
    weak: [
      { id: 'start', about: 'completeOrdered', step: 'wait', finding: 'startsLate' },
      { id: 'wish', about: 'cause', step: 'wait', finding: 'solutionAsPain' },
      { id: 'kitchen', about: 'personView', step: 'get', finding: 'process' },
      { id: 'thing', about: 'actionsTouchpoints', step: 'sit', finding: 'touchpointIsAction' },
      { id: 'reason', about: 'feelings', step: 'eat', finding: 'feelingWithoutReason' },
    ],
    fair: [
      { id: 'number', about: 'evidence', step: 'wait' },
      { id: 'voice', about: 'personView', step: 'go', finding: 'thoughtFromOutside' },
      { id: 'measure', about: 'improvement', finding: 'chosenWithoutMeasure' },
    ],
    strong: [
      { id: 'proof', about: 'evidence', step: 'wait' },
      { id: 'cause', about: 'cause', step: 'wait' },
      { id: 'high', about: 'feelings', step: 'eat' },
      { id: 'change', about: 'improvement' },
    ],
  },
};
