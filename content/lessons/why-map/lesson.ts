import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 2: what a map is good for, and behaviour that puzzles. */
export const whyMap: Lesson = {
  name: 'why-map',
  minutes: 8,
  scene: 'why',
  scenario: 'school-lunch',
  moves: [],
  goals: [],
  free: false,

  adds: [],
  exercises: [
    {
      id: 'puzzles',
      kind: 'match',
      groups: ['route', 'last-click', 'needed-steps', 'missing-answer'],
      right: { tents: 'missing-answer', socks: 'last-click', forms: 'needed-steps', door: 'route' },
    },
    {
      id: 'numbers-or-map',
      kind: 'choose',
      options: ['how-many', 'why', 'average', 'discount'],
      right: 'why',
    },
    {
      id: 'which-benefit',
      kind: 'match',
      groups: ['right-words', 'less-help', 'view', 'take-part'],
      right: { pool: 'less-help', choir: 'take-part', 'one-line': 'view', climbing: 'right-words' },
    },
  ],
};
