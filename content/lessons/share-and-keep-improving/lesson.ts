import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 10: share, measure, listen, change again; the ten steps as the whole method. */
export const shareAndKeepImproving: Lesson = {
  name: 'share-and-keep-improving',
  minutes: 10,
  scene: 'share',
  scenario: 'school-lunch',
  moves: ['ideas', 'share'],
  goals: [{ code: 'measured', params: {} }],
  free: true,
  view: 'plan',
  adds: ['measure'],
  exercises: [
    {
      id: 'measure',
      kind: 'match',
      groups: ['paid', 'friend', 'overdue', 'asking'],
      right: { table: 'friend', screen: 'asking', message: 'overdue', password: 'paid' },
    },
    {
      id: 'good-measure',
      kind: 'choose',
      options: ['posters', 'hearts', 'stayed', 'trainer'],
      right: 'stayed',
    },
    {
      id: 'first-steps',
      kind: 'order',
      right: ['goal', 'ask', 'draw', 'mark', 'tomorrow'],
      start: ['mark', 'goal', 'tomorrow', 'draw', 'ask'],
    },
    { id: 'content-plan', kind: 'spot', options: ['photo', 'film', 'class', 'list'], right: 'film' },
  ],
};
