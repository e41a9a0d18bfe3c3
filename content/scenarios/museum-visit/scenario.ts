import type { ScenarioFrame } from '../../../lib/course/index.ts';
import { bandLanes } from '../../../lib/journey/index.ts';

/** A class at a museum: one pupil, from the plan in the classroom to telling about it at home. */
export const museumVisit: ScenarioFrame = {
  name: 'museum-visit',
  ageBand: '12-15',
  stages: [
    { id: 'before', steps: ['prepare', 'travel'] },
    { id: 'arrival', steps: ['enter', 'ticket'] },
    { id: 'inside', steps: ['guide', 'move', 'task'] },
    { id: 'after', steps: ['leave', 'tell'] },
  ],
  optional: ['ticket'],
  lanes: bandLanes['16+'],
  claims: [
    { id: 'age', about: 'demographics' },
    { id: 'situation', about: 'demographics' },
    { id: 'goal', about: 'goal' },
    { id: 'motive', about: 'motive' },
    { id: 'need', about: 'need' },
    { id: 'problem', about: 'problem' },
  ],
  scores: { prepare: 1, travel: 1, enter: -1, ticket: 0, guide: 1, move: -2, task: 2, leave: 1, tell: 1 },
  nextScores: { enter: 1, move: 1 },
  momentsOfTruth: ['move'],
  evidence: [
    { id: 'count', kind: 'observation', supports: [['pain', 'move']] },
    {
      id: 'interview',
      kind: 'interview',
      supports: [
        ['pain', 'enter'],
        ['thought', 'move'],
        ['feeling', 'move'],
      ],
    },
    { id: 'survey', kind: 'survey', supports: [['feeling', 'task']] },
  ],
  ideas: [
    {
      id: 'route',
      impact: 5,
      feasibility: 4,
      chosen: true,
      date: '2027-03-01',
      painsOf: ['enter', 'move'],
      changes: ['enter', 'move'],
    },
    { id: 'floors', impact: 4, feasibility: 2, chosen: false, painsOf: ['move'], changes: [] },
    { id: 'entry', impact: 3, feasibility: 4, chosen: false, painsOf: ['enter'], changes: [] },
  ],
  symbols: {
    prepare: 'plan',
    travel: 'bus',
    enter: 'door',
    ticket: 'ticket',
    guide: 'statue',
    move: 'stairs',
    task: 'form',
    leave: 'bag',
    tell: 'home',
  },
  muddle: ['task', 'enter', 'tell', 'prepare', 'move', 'ticket', 'leave', 'travel', 'guide'],
  people: ['newcomer', 'grandmother'],
  levels: {
    weak: [
      { id: 'start', about: 'completeOrdered', step: 'enter', finding: 'startsLate' },
      { id: 'crowd', about: 'personView', step: 'move', finding: 'everybody' },
      { id: 'thing', about: 'actionsTouchpoints', step: 'task', finding: 'touchpointIsAction' },
      { id: 'reason', about: 'feelings', step: 'task', finding: 'feelingWithoutReason' },
      { id: 'wish', about: 'cause', step: 'move', finding: 'solutionAsPain' },
    ],
    fair: [
      { id: 'voice', about: 'personView', step: 'enter', finding: 'thoughtFromOutside' },
      { id: 'why', about: 'cause', step: 'move', finding: 'lowestWithoutCause' },
      { id: 'exact', about: 'actionsTouchpoints', step: 'task' },
    ],
    strong: [
      { id: 'film', about: 'actionsTouchpoints', step: 'move' },
      { id: 'cause', about: 'cause', step: 'move' },
      { id: 'proof', about: 'evidence', step: 'move' },
      { id: 'choice', about: 'improvement' },
    ],
  },
};
