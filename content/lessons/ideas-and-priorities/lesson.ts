import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 8: ideas that answer a cause, ranked, and one chosen with a reason. */
export const ideasAndPriorities: Lesson = {
  name: 'ideas-and-priorities',
  minutes: 10,
  scene: 'ideas',
  scenario: 'school-lunch',
  moves: ['ideas'],
  goals: [
    { code: 'ranked', params: { atLeast: 2 } },
    { code: 'chosen', params: {} },
  ],
  free: true,
  view: 'priorities',
  adds: ['ideas'],
  exercises: [
    {
      id: 'idea-to-cause',
      kind: 'match',
      groups: ['ask', 'move', 'calendar', 'later'],
      right: { bus: 'later', address: 'ask', hall: 'calendar', sign: 'move' },
    },
    {
      id: 'matrix',
      kind: 'sort',
      groups: ['first', 'plan', 'small', 'leave'],
      right: {
        numbers: 'plan',
        guide: 'first',
        welcome: 'small',
        statue: 'leave',
        map: 'first',
        film: 'leave',
      },
    },
    { id: 'between', kind: 'choose', options: ['page', 'staff', 'poster', 'list'], right: 'list' },
    { id: 'reason', kind: 'choose', options: ['liked', 'cause', 'cheap', 'first'], right: 'cause' },
  ],
};
