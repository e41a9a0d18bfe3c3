import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 4: the journey cut into stages and steps, from the need to the outcome. */
export const stagesAndSteps: Lesson = {
  name: 'stages-and-steps',
  minutes: 9,
  scene: 'stages',
  scenario: 'school-lunch',
  moves: ['order', 'actions'],
  goals: [
    { code: 'cut', params: { atLeast: 3 } },
    { code: 'written', params: { lane: 'action', atLeast: 3 } },
  ],
  free: true,

  adds: ['stages', 'actions'],
  exercises: [
    {
      id: 'phases',
      kind: 'order',
      right: ['search', 'offer', 'conversion', 'use', 'loyalty'],
      start: ['conversion', 'loyalty', 'offer', 'use', 'search'],
    },
    { id: 'where-it-ends', kind: 'choose', options: ['desk', 'shelf', 'year', 'talk'], right: 'talk' },
    { id: 'too-much', kind: 'spot', options: ['walks', 'waits', 'boards', 'off'], right: 'boards' },
  ],
};
