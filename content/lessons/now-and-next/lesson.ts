import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 9: the present and the future side by side, and the pitch. */
export const nowAndNext: Lesson = {
  name: 'now-and-next',
  minutes: 9,
  scene: 'next',
  scenario: 'school-lunch',
  moves: ['next', 'ideas'],
  goals: [
    { code: 'changed', params: {} },
    { code: 'pitched', params: {} },
  ],
  free: true,
  view: 'states',
  adds: ['next'],
  exercises: [
    {
      id: 'what-changes',
      kind: 'sort',
      groups: ['changes', 'stays'],
      right: {
        ask: 'changes',
        late: 'stays',
        bag: 'changes',
        full: 'stays',
        worry: 'changes',
        door: 'stays',
      },
    },
    { id: 'honest-curve', kind: 'choose', options: ['all', 'queue', 'seat', 'cut'], right: 'seat' },
    { id: 'weak-pitch', kind: 'spot', options: ['whom', 'problem', 'change', 'life'], right: 'life' },
    { id: 'pitch', kind: 'write' },
  ],
};
