import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 1: a story on a timeline, told by the one who lives it. */
export const whatIsAJourneyMap: Lesson = {
  name: 'what-is-a-journey-map',
  minutes: 8,
  scene: 'map',
  scenario: 'school-lunch',
  moves: ['order', 'thoughts'],
  goals: [
    {
      code: 'inOrder',
      params: { steps: ['decide', 'go', 'wait', 'get', 'settle', 'sit', 'eat', 'leave'] },
    },
    { code: 'written', params: { lane: 'thought', atLeast: 1 } },
  ],
  free: false,
  adds: ['moments', 'thought'],
  exercises: [
    { id: 'whose-story', kind: 'choose', options: ['school', 'person', 'everybody'], right: 'person' },
    { id: 'where-it-begins', kind: 'choose', options: ['need', 'counter', 'kitchen'], right: 'need' },
    { id: 'what-helps', kind: 'choose', options: ['till', 'wait', 'queue'], right: 'wait' },
  ],
};
