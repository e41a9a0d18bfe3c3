import type { ScenarioFrame } from '../../../lib/course/index.ts';
import { bandLanes } from '../../../lib/journey/index.ts';

/** The bus to school: one pupil, one winter morning, from the first look at the time to the classroom. */
export const schoolBus: ScenarioFrame = {
  name: 'school-bus',
  ageBand: '12-15',
  stages: [
    { id: 'home', steps: ['prepare', 'walk'] },
    { id: 'stop', steps: ['wait', 'board'] },
    { id: 'bus', steps: ['settle', 'seat', 'ride'] },
    { id: 'school', steps: ['alight', 'arrive'] },
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
  scores: { prepare: 1, walk: 0, wait: -2, board: 1, settle: 0, seat: -1, ride: 2, alight: 0, arrive: -1 },
  nextScores: { walk: 1, wait: 1, arrive: 1 },
  momentsOfTruth: ['wait'],
  evidence: [
    { id: 'count', kind: 'observation', supports: [['pain', 'wait']] },
    {
      id: 'interview',
      kind: 'interview',
      supports: [
        ['thought', 'wait'],
        ['feeling', 'wait'],
        ['pain', 'arrive'],
      ],
    },
    { id: 'survey', kind: 'survey', supports: [['pain', 'seat']] },
  ],
  ideas: [
    {
      id: 'message',
      impact: 5,
      feasibility: 4,
      chosen: true,
      date: '2027-03-08',
      painsOf: ['wait', 'arrive'],
      changes: ['walk', 'wait', 'arrive'],
    },
    { id: 'shelter', impact: 3, feasibility: 2, chosen: false, painsOf: ['wait'], changes: [] },
    { id: 'bags', impact: 2, feasibility: 5, chosen: false, painsOf: ['seat'], changes: [] },
  ],
  symbols: {
    prepare: 'clock',
    walk: 'walk',
    wait: 'question',
    board: 'bus',
    settle: 'ticket',
    seat: 'bag',
    ride: 'friends',
    alight: 'door',
    arrive: 'school',
  },
  muddle: ['seat', 'arrive', 'wait', 'prepare', 'ride', 'settle', 'alight', 'walk', 'board'],
  people: ['wheelchair', 'two-buses'],
  levels: {
    weak: [
      { id: 'start', about: 'completeOrdered', step: 'wait', finding: 'startsLate' },
      { id: 'wish', about: 'cause', step: 'wait', finding: 'solutionAsPain' },
      { id: 'thing', about: 'actionsTouchpoints', step: 'seat', finding: 'touchpointIsAction' },
      { id: 'reason', about: 'feelings', step: 'ride', finding: 'feelingWithoutReason' },
      { id: 'voice', about: 'personView', step: 'arrive', finding: 'thoughtFromOutside' },
    ],
    fair: [
      { id: 'exact', about: 'evidence', step: 'wait' },
      { id: 'once', about: 'personView', step: 'ride', finding: 'average' },
      { id: 'choice', about: 'improvement', finding: 'ideaWithoutReason' },
    ],
    strong: [
      { id: 'whole', about: 'completeOrdered' },
      { id: 'curve', about: 'feelings', step: 'wait' },
      { id: 'cause', about: 'cause', step: 'wait' },
      { id: 'change', about: 'improvement', step: 'arrive' },
    ],
  },
};
