import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 3: one person with one problem, and how each thing is known. */
export const personaAndProblem: Lesson = {
  name: 'persona-and-problem',
  minutes: 9,
  scene: 'person',
  scenario: 'school-lunch',
  moves: ['person'],
  goals: [
    { code: 'claimed', params: { about: ['goal', 'motive', 'need', 'problem'] } },
    { code: 'marked', params: {} },
  ],
  free: true,

  adds: ['person'],
  exercises: [
    { id: 'need-or-not', kind: 'choose', options: ['likes', 'till', 'time', 'school'], right: 'time' },
    {
      id: 'evidence-or-guess',
      kind: 'sort',
      groups: ['seen', 'heard', 'counted', 'guessed'],
      right: {
        minutes: 'counted',
        cooks: 'guessed',
        tables: 'seen',
        friends: 'counted',
        packing: 'heard',
        potatoes: 'guessed',
      },
    },
    {
      id: 'good-question',
      kind: 'choose',
      options: ['usually', 'one-day', 'too-long', 'second-till'],
      right: 'one-day',
    },
  ],
};
