import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 6: thoughts in the person’s words, feelings with a reason, and the curve. */
export const thoughtsAndFeelings: Lesson = {
  name: 'thoughts-and-feelings',
  minutes: 10,
  scene: 'feelings',
  scenario: 'school-lunch',
  moves: ['thoughts', 'feelings'],
  goals: [
    { code: 'written', params: { lane: 'thought', atLeast: 3 } },
    { code: 'felt', params: { atLeast: 4 } },
    { code: 'pictured', params: { atLeast: 1 } },
  ],
  free: true,
  view: 'storyboard',
  adds: ['feelings'],
  exercises: [
    {
      id: 'thought-or-outside',
      kind: 'choose',
      options: ['outside', 'action', 'school', 'thought'],
      right: 'thought',
    },
    {
      id: 'which-word',
      kind: 'match',
      groups: ['curious', 'embarrassed', 'leftOut', 'relieved'],
      right: { mum: 'embarrassed', key: 'relieved', message: 'leftOut', parcel: 'curious' },
    },
    {
      id: 'because',
      kind: 'choose',
      options: ['awful', 'foothold', 'helper', 'beginners'],
      right: 'foothold',
    },
    {
      id: 'set-the-curve',
      kind: 'curve',
      right: { bed: [-2, -1], tram: [1, 2], waiting: [-2, -1], thorn: [1, 2], desk: [0, 1] },
    },
  ],
};
