import { expect, test } from 'vitest';
import { course, headings } from '../../content/index.ts';

/** Where each part of the mission is taught, and in which exercise it is tried; null where the map itself is the try. */
const taught: Readonly<Record<string, readonly [lesson: string, heading: string, exercise: string | null]>> =
  {
    'A definition': ['what-is-a-journey-map', 'story-on-a-line', 'where-it-begins'],
    'A good map': ['what-is-a-journey-map', 'five-things', 'what-helps'],
    'A walk: one person, one problem': ['persona-and-problem', 'one-person', 'need-or-not'],
    'A walk: is the problem real': ['persona-and-problem', 'is-it-real', 'evidence-or-guess'],
    'A walk: where would they look': ['touchpoints-and-channels', 'where-would-you-look', 'online-or-not'],
    'A first use': ['pain-points', 'the-first-time', 'first-time'],
    'A better life': ['now-and-next', 'the-pitch', 'pitch'],
    'A how-to: steps in order': ['stages-and-steps', 'one-step-one-thing', 'too-much'],
    'A how-to: draw or write': ['thoughts-and-feelings', 'draw-or-write', null],
    'A improvements': ['ideas-and-priorities', 'answer-the-cause', 'idea-to-cause'],
    'A cafeteria lunch': ['project-school-lunch', 'your-lunch', 'is-it-good'],
    'B why bother': ['why-map', 'six-benefits', 'which-benefit'],
    'B puzzles': ['why-map', 'three-puzzles', 'puzzles'],
    'B timeline': ['stages-and-steps', 'one-step-one-thing', null],
    'B current and future state': ['now-and-next', 'two-maps', 'what-changes'],
    'B ten steps': ['share-and-keep-improving', 'ten-steps', 'first-steps'],
    'B competitors, platforms, affinity, content plan': [
      'share-and-keep-improving',
      'find-your-audience',
      'content-plan',
    ],
    'C touchpoints online and offline': [
      'touchpoints-and-channels',
      'touchpoint-and-channel',
      'online-or-not',
    ],
    'C needs, goals and motives': ['persona-and-problem', 'what-to-find-out', 'need-or-not'],
    'C bottlenecks': ['pain-points', 'friction-and-bottlenecks', 'friction-or-bottleneck'],
    'C transitions': ['ideas-and-priorities', 'between-the-stages', 'between'],
    'C keep improving': ['share-and-keep-improving', 'measure-it', 'good-measure'],
    'C five phases': ['stages-and-steps', 'five-phases', 'phases'],
    'D persona': ['persona-and-problem', 'what-to-find-out', 'need-or-not'],
    'D phases and touchpoints: gaps': ['touchpoints-and-channels', 'gaps', 'find-the-gap'],
    'D emotions': ['thoughts-and-feelings', 'the-curve', 'set-the-curve'],
    'D pain points': ['pain-points', 'dips', 'pain-not-solution'],
    'D evidence': ['persona-and-problem', 'is-it-real', 'good-question'],
    'D who is responsible': ['touchpoints-and-channels', 'who-is-responsible', 'who-answers'],
    'D prioritise': ['ideas-and-priorities', 'impact-and-feasibility', 'matrix'],
    'D monitor': ['share-and-keep-improving', 'measure-it', 'measure'],
  };

test.each(Object.entries(taught))('%s is taught, and tried', (_, [name, heading, exercise]) => {
  const lesson = course.find((one) => one.name === name);
  expect(headings[name]).toContain(heading);
  expect(lesson?.exercises.map(({ id }) => id) ?? []).toEqual(
    exercise === null ? expect.anything() : expect.arrayContaining([exercise]),
  );
  if (exercise === null) expect(lesson?.moves.length).toBeGreaterThan(0);
});

test('every lesson serves the mission', () => {
  const serving = new Set(Object.values(taught).map(([lesson]) => lesson));
  const idle = course.map(({ name }) => name).filter((name) => !serving.has(name));
  expect(idle).toEqual(['project-own-map']);
});
