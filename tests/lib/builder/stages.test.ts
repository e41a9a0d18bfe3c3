import { expect, test } from 'vitest';
import {
  begin,
  type Change,
  cutStage,
  heldSteps,
  joinStage,
  nudgeStage,
  placeStep,
  record,
  transitionsOf,
  undo,
} from '../../../lib/builder/index.ts';
import { ownMap } from '../../../lib/course/index.ts';
import {
  apply,
  type Command,
  feeling,
  type JourneyMap,
  journeyOf,
  note,
  type Place,
  type Score,
} from '../../../lib/journey/index.ts';

const moments = ['a', 'b', 'c', 'd'];
const lunch = ownMap({ id: 'map', locale: 'hr', title: 'Ručak', person: 'Jakov', moments });
const now = (map: JourneyMap) => map.states.now;
const after = (map: JourneyMap, change: Change | null): JourneyMap =>
  change ? record(begin(map), change, 0).present : map;
const shape = (map: JourneyMap) =>
  journeyOf(now(map)).map(({ stage, steps }) => [stage.title, ...steps.map(({ id }) => id)].join(' '));
const named = (id: string, title: string): Command => ({ do: 'edit', in: 'stages', id, change: { title } });
const said = (id: string, on: Place): Command => ({
  do: 'add',
  in: 'notes',
  record: note({ id, lane: 'pain', on, text: id, whys: ['because'] }),
});
const scored = (step: string, score: Score): Command => ({
  do: 'add',
  in: 'feelings',
  record: feeling({ id: `f-${step}`, step, score }),
});

/** Before: a b. During: c d. */
const cut = [named('story', 'Before'), named('during', 'During')].reduce(
  apply,
  after(lunch, cutStage(now(lunch), 'c', 'during')),
);

test('a stage is cut before a moment, and joining takes the cut back', () => {
  expect(shape(cut)).toEqual(['Before a b', 'During c d']);
  expect(shape(after(cut, joinStage(now(cut), 'during')))).toEqual(['Before a b c d']);
  expect(cutStage(now(cut), 'c', 'x')).toEqual([]);
  expect(joinStage(now(cut), 'story')).toEqual([]);
});

test('a joined stage keeps a name where only one has one', () => {
  const nameless = apply(cut, named('story', ''));
  expect(shape(after(nameless, joinStage(now(nameless), 'during')))).toEqual(['During a b c d']);
});

test('joining is undone at once', () => {
  const history = record(begin(cut), joinStage(now(cut), 'during'), 0);
  expect(undo(history).present).toBe(cut);
});

test('nothing that was written is lost by joining: it stands at the stage, the change after it, or the next moment', () => {
  const written = [
    ...cutStage(now(cut), 'd', 'later'),
    said('on the change', { kind: 'transition', id: 'story' }),
    said('on the stage', { kind: 'stage', id: 'during' }),
    said('on the change after', { kind: 'transition', id: 'during' }),
  ].reduce(apply, cut);
  const joined = after(written, joinStage(now(written), 'during'));
  expect(shape(joined)).toEqual(['Before a b c', ' d']);
  const { notes } = now(joined);
  expect(notes['on the change']).toMatchObject({ on: { kind: 'step', id: 'c' }, whys: ['because'] });
  expect(notes['on the stage']?.on).toEqual({ kind: 'stage', id: 'story' });
  expect(notes['on the change after']?.on).toEqual({ kind: 'transition', id: 'story' });
});

test('what was written on the change after a stage stays behind its last moments when it is cut', () => {
  const written = apply(cut, said('change', { kind: 'transition', id: 'story' }));
  const again = after(written, cutStage(now(written), 'b', 'between'));
  expect(now(again).notes.change?.on).toEqual({ kind: 'transition', id: 'between' });
});

test('a locked moment keeps its stage whole, and no half of the change is carried out', () => {
  const locked = apply(cut, { do: 'lock', in: 'steps', id: 'd', locked: true });
  expect(after(locked, joinStage(now(locked), 'during'))).toBe(locked);
});

test('a stage moves with its moments and stops at the ends', () => {
  expect(shape(after(cut, nudgeStage(now(cut), 'during', -1)))).toEqual(['During c d', 'Before a b']);
  expect(nudgeStage(now(cut), 'during', 1)).toBeNull();
});

test('a moment is put before or behind any other', () => {
  const place = (step: string, by: -1 | 1, other: string) => {
    const target = now(cut).steps[other];
    return target ? shape(after(cut, placeStep(now(cut), step, by, target))) : [];
  };
  expect(place('d', -1, 'a')).toEqual(['Before d a b', 'During c']);
  expect(place('a', 1, 'c')).toEqual(['Before b', 'During c a d']);
  expect(place('a', 1, 'b')).toEqual(['Before b a', 'During c d']);
  expect(place('a', -1, 'a')).toEqual(['Before a b', 'During c d']);
});

test('a change says how far the feeling falls, from the last score before it to the first behind', () => {
  const felt = [scored('a', 2), scored('b', 1), scored('d', -1)].reduce(apply, cut);
  expect(transitionsOf(now(felt))).toMatchObject([
    { before: { id: 'story' }, after: { id: 'during' }, drop: 2 },
  ]);
  expect(transitionsOf(now(cut))).toMatchObject([{ drop: 0 }]);
});

test('a moment is held by whatever is locked on it', () => {
  const locked = [
    scored('a', 1),
    { do: 'lock', in: 'feelings', id: 'f-a', locked: true },
    { do: 'lock', in: 'steps', id: 'd', locked: true },
    { do: 'lock', in: 'steps', id: 'b', locked: ['title'] },
  ] satisfies Command[];
  expect([...heldSteps(now(locked.reduce<JourneyMap>(apply, cut)))].sort()).toEqual(['a', 'd']);
});
