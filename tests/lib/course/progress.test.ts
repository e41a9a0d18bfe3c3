import { expect, test } from 'vitest';
import { isDone, noted, onward, type Progress } from '../../../lib/course/index.ts';

const lesson = (name: string, goals: boolean) => ({
  name,
  exercises: [{ id: 'a', kind: 'write' } as const, { id: 'b', kind: 'write' } as const],
  goals: goals ? [{ code: 'pitched', params: {} } as const] : [],
});
const course = [lesson('one', true), lesson('two', false), lesson('three', true)];
const [one, two] = course as [(typeof course)[0], (typeof course)[0], (typeof course)[0]];

const done = (progress: Progress, name: string) =>
  noted(noted(noted(progress, name, { answered: 'a' }), name, { answered: 'b' }), name, { reached: true });

test('a lesson is done when its exercises are answered and its goals, if it has any, are reached', () => {
  const answered = noted(noted({}, 'one', { answered: 'a' }), 'one', { answered: 'b' });
  expect(isDone(one, answered)).toBe(false);
  expect(isDone(one, noted(answered, 'one', { reached: true }))).toBe(true);
  expect(isDone(two, noted(noted({}, 'two', { answered: 'a' }), 'two', { answered: 'b' }))).toBe(true);
});

test('what is known already changes nothing', () => {
  const progress = done({}, 'one');
  expect(noted(progress, 'one', { answered: 'a' })).toBe(progress);
  expect(noted(progress, 'one', { reached: true })).toBe(progress);
});

test('one goes on with the lesson opened last, or the next that is not done', () => {
  expect(onward(course, {})).toBeUndefined();
  const second = noted(noted({}, 'one', { opened: 1 }), 'two', { opened: 2 });
  expect(onward(course, second)?.name).toBe('two');
  expect(onward(course, done(second, 'two'))?.name).toBe('three');
  expect(onward(course, done(done(second, 'two'), 'three'))?.name).toBe('one');
  expect(onward(course, done(done(done(second, 'two'), 'three'), 'one'))).toBeUndefined();
});
