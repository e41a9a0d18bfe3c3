import type { Lesson } from '../../../lib/course/index.ts';

/** Lesson 5: what the person meets, which way it comes, and who answers for it. */
export const touchpointsAndChannels: Lesson = {
  name: 'touchpoints-and-channels',
  minutes: 9,
  scene: 'touchpoints',
  scenario: 'school-lunch',
  moves: ['touchpoints'],
  goals: [
    { code: 'written', params: { lane: 'touchpoint', atLeast: 4 } },
    { code: 'written', params: { lane: 'channel', atLeast: 3 } },
    { code: 'written', params: { lane: 'responsible', atLeast: 1 } },
  ],
  free: true,

  adds: ['touchpoints'],
  exercises: [
    {
      id: 'online-or-not',
      kind: 'sort',
      groups: ['online', 'offline'],
      right: {
        window: 'offline',
        groupChat: 'online',
        productPage: 'online',
        supportChat: 'online',
        parcelCounter: 'offline',
        box: 'offline',
      },
    },
    {
      id: 'touchpoint-or-action',
      kind: 'choose',
      options: ['action', 'person', 'thing', 'channel'],
      right: 'thing',
    },
    { id: 'find-the-gap', kind: 'spot', options: ['time', 'door', 'waiting', 'sheet'], right: 'waiting' },
    {
      id: 'who-answers',
      kind: 'match',
      groups: ['office', 'herself', 'supervisor', 'catering'],
      right: { poster: 'catering', queue: 'supervisor', reader: 'office', friends: 'herself' },
    },
  ],
};
