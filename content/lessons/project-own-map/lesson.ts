import type { Lesson } from '../../../lib/course/index.ts';

/** The second project: a map of one’s own. */
export const projectOwnMap: Lesson = {
  name: 'project-own-map',
  minutes: 60,
  scene: 'own',
  scenario: 'school-lunch',
  moves: [],
  goals: [],
  free: true,

  adds: [],
  exercises: [
    { id: 'my-journey', kind: 'write' },
    {
      id: 'good-choice',
      kind: 'choose',
      options: ['town', 'eclipse', 'sailor', 'library'],
      right: 'library',
    },
    {
      id: 'two-stars',
      kind: 'sort',
      groups: ['star', 'wish', 'unhelpful'],
      right: {
        nice: 'unhelpful',
        between: 'star',
        phone: 'wish',
        different: 'unhelpful',
        marks: 'star',
        because: 'wish',
      },
    },
    {
      id: 'look-again',
      kind: 'order',
      right: ['listen', 'choose', 'before', 'message', 'again'],
      start: ['message', 'listen', 'again', 'before', 'choose'],
    },
  ],
};
