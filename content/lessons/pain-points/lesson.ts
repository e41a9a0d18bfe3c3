import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 7: what is hard, the first use, and the cause behind the lowest point. */
export const painPoints: Lesson = {
  name: 'pain-points',
  minutes: 9,
  scene: 'pain',
  scenario: 'school-lunch',
  moves: ['lowest'],
  goals: [{ code: 'cause', params: { whys: 2 } }],
  free: true,
  view: 'curve',
  adds: ['pains'],
  exercises: [
    {
      id: 'three-whys',
      kind: 'order',
      right: ['late', 'unaware', 'address', 'form'],
      start: ['address', 'form', 'late', 'unaware'],
    },
    { id: 'pain-not-solution', kind: 'choose', options: ['app', 'stop', 'wait', 'planning'], right: 'wait' },
    {
      id: 'friction-or-bottleneck',
      kind: 'sort',
      groups: ['friction', 'bottleneck'],
      right: {
        stairs: 'bottleneck',
        door: 'friction',
        form: 'friction',
        printer: 'bottleneck',
        sign: 'friction',
        desk: 'bottleneck',
      },
    },
    {
      id: 'first-time',
      kind: 'spot',
      options: ['action', 'thought', 'feeling', 'pain', 'change'],
      right: 'pain',
    },
  ],
};
