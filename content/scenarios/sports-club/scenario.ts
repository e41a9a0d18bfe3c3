import type { ScenarioFrame } from '../../../lib/course/index.ts';
import { bandLanes } from '../../../lib/journey/index.ts';

/** Signing up for a sports club: one pupil, five weeks, from the wish to the third training. */
export const sportsClub: ScenarioFrame = {
  name: 'sports-club',
  ageBand: '12-15',
  stages: [
    { id: 'before', steps: ['wish', 'search'] },
    { id: 'trial', steps: ['try'] },
    { id: 'joining', steps: ['register', 'approve', 'wait'] },
    { id: 'member', steps: ['begin', 'belong'] },
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
  scores: { wish: 1, search: 0, try: 1, register: -1, approve: 1, wait: -2, begin: -1, belong: 2 },
  nextScores: { wait: 1, begin: 1 },
  momentsOfTruth: ['wait'],
  evidence: [
    { id: 'list', kind: 'analytics', supports: [['pain', 'wait']] },
    {
      id: 'interview',
      kind: 'interview',
      supports: [
        ['thought', 'wait'],
        ['feeling', 'wait'],
        ['pain', 'begin'],
      ],
    },
    { id: 'survey', kind: 'survey', supports: [['pain', 'register']] },
  ],
  ideas: [
    {
      id: 'answer',
      impact: 5,
      feasibility: 4,
      chosen: true,
      date: '2027-04-12',
      painsOf: ['wait', 'begin'],
      changes: ['wait', 'begin'],
    },
    { id: 'form', impact: 4, feasibility: 2, chosen: false, painsOf: ['register'], changes: [] },
    { id: 'buddy', impact: 3, feasibility: 5, chosen: false, painsOf: ['begin'], changes: [] },
  ],
  symbols: {
    wish: 'ball',
    search: 'search',
    try: 'shoes',
    register: 'form',
    approve: 'home',
    wait: 'calendar',
    begin: 'door',
    belong: 'friends',
  },
  muddle: ['register', 'belong', 'try', 'wait', 'wish', 'begin', 'approve', 'search'],
  people: ['wheelchair', 'evenings'],
  levels: {
    weak: [
      { id: 'end', about: 'completeOrdered', step: 'register', finding: 'endsEarly' },
      { id: 'club', about: 'personView', step: 'try', finding: 'process' },
      { id: 'website', about: 'actionsTouchpoints', step: 'search', finding: 'touchpointIsAction' },
      { id: 'reasons', about: 'feelings', finding: 'feelingWithoutReason' },
      { id: 'solution', about: 'cause', step: 'register', finding: 'solutionAsPain' },
    ],
    fair: [
      { id: 'exact', about: 'actionsTouchpoints', step: 'register' },
      { id: 'voice', about: 'personView', step: 'wait', finding: 'thoughtFromOutside' },
      { id: 'choice', about: 'improvement', finding: 'ideaWithoutReason' },
    ],
    strong: [
      { id: 'curve', about: 'feelings', step: 'belong' },
      { id: 'numbers', about: 'evidence', step: 'wait' },
      { id: 'whys', about: 'cause', step: 'wait' },
      { id: 'change', about: 'improvement', step: 'begin' },
    ],
  },
};
