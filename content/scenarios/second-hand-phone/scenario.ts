import type { ScenarioFrame } from '../../../lib/course/index.ts';
import { bandLanes } from '../../../lib/journey/index.ts';

/** Buying a used phone online, told in the five business phases. */
export const secondHandPhone: ScenarioFrame = {
  name: 'second-hand-phone',
  ageBand: '16+',
  stages: [
    { id: 'search', steps: ['need', 'ask'] },
    { id: 'offer', steps: ['browse', 'compare'] },
    { id: 'conversion', steps: ['contact', 'pay'] },
    { id: 'use', steps: ['receive', 'setup'] },
    { id: 'loyalty', steps: ['support', 'review'] },
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
    need: -1,
    ask: 0,
    browse: 1,
    compare: -1,
    contact: 0,
    pay: -2,
    receive: 2,
    setup: -1,
    support: 1,
    review: 1,
  },
  nextScores: { contact: 1, pay: 1 },
  momentsOfTruth: ['pay'],
  evidence: [
    { id: 'analytics', kind: 'analytics', supports: [['pain', 'pay']] },
    {
      id: 'interview',
      kind: 'interview',
      supports: [
        ['thought', 'pay'],
        ['feeling', 'pay'],
        ['pain', 'compare'],
      ],
    },
    { id: 'feedback', kind: 'feedback', supports: [['pain', 'setup']] },
  ],
  ideas: [
    {
      id: 'guarantee',
      impact: 5,
      feasibility: 4,
      chosen: true,
      painsOf: ['pay'],
      changes: ['contact', 'pay'],
    },
    { id: 'checklist', impact: 4, feasibility: 3, chosen: false, painsOf: ['compare'], changes: [] },
    { id: 'guide', impact: 3, feasibility: 5, chosen: false, painsOf: ['setup'], changes: [] },
  ],
  symbols: {
    need: 'battery',
    ask: 'friends',
    browse: 'screen',
    compare: 'search',
    contact: 'question',
    pay: 'card',
    receive: 'parcel',
    setup: 'phone',
    support: 'message',
    review: 'star',
  },
  muddle: ['pay', 'receive', 'ask', 'review', 'compare', 'need', 'setup', 'browse', 'support', 'contact'],
  people: ['screen-reader', 'parent'],
  levels: {
    weak: [
      { id: 'end', about: 'completeOrdered', step: 'pay', finding: 'endsEarly' },
      { id: 'whose', about: 'personView', step: 'browse', finding: 'everybody' },
      { id: 'thing', about: 'actionsTouchpoints', step: 'compare', finding: 'touchpointIsAction' },
      { id: 'happy', about: 'feelings', finding: 'onlyHappy' },
      { id: 'guesses', about: 'evidence', finding: 'onlyGuesses' },
    ],
    fair: [
      { id: 'exact', about: 'actionsTouchpoints', step: 'compare' },
      { id: 'lowest', about: 'cause', step: 'pay', finding: 'lowestWithoutPain' },
      { id: 'whose', about: 'personView', step: 'receive', finding: 'process' },
    ],
    strong: [
      { id: 'whole', about: 'completeOrdered', step: 'review' },
      { id: 'figures', about: 'evidence', step: 'pay' },
      { id: 'cause', about: 'cause', step: 'pay' },
      { id: 'choice', about: 'improvement' },
    ],
  },
};
