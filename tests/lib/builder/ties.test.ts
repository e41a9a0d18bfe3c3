import { expect, test } from 'vitest';
import { changedSteps, changing, citing } from '../../../lib/builder/index.ts';
import { ownMap } from '../../../lib/course/index.ts';
import {
  apply,
  type Command,
  evidence,
  feeling,
  idea,
  type JourneyMap,
  note,
  onStep,
} from '../../../lib/journey/index.ts';

const base = ownMap({ id: 'map', locale: 'sv', title: 'Lunch', person: 'Åsa', moments: ['a', 'b'] });
const map = (
  [
    { do: 'add', in: 'notes', record: note({ id: 'n', lane: 'thought', on: onStep('a'), text: 'Äntligen' }) },
    { do: 'add', in: 'feelings', record: feeling({ id: 'f', step: 'b', score: 1 }) },
    { do: 'add', in: 'evidence', record: evidence({ id: 'e', kind: 'interview' }) },
    { do: 'startNext' },
    { do: 'add', in: 'ideas', record: idea({ id: 'i', text: '', changes: ['n', 'f'] }) },
  ] satisfies Command[]
).reduce<JourneyMap>(apply, base);
const next = map.states.next ?? map.states.now;

test('an idea that changes what stands at a moment changes the moment, and lets go of all of it', () => {
  const { i } = map.ideas;
  if (!i) throw new Error('no idea');
  expect([...changedSteps(next, i)]).toEqual(['a', 'b']);
  expect(apply(map, changing(next, i, 'a', false)).ideas.i?.changes).toEqual(['f']);
  expect(apply(map, changing(next, i, 'a', true)).ideas.i?.changes).toEqual(['f', 'a']);
});

test('a note rests on a piece of evidence once, and can let go of it', () => {
  const { n } = map.states.now.notes;
  if (!n) throw new Error('no note');
  const resting = apply(map, citing('notes', n, 'e', true));
  const cited = resting.states.now.notes.n;
  expect(cited?.evidence).toEqual(['e']);
  expect(cited && apply(resting, citing('notes', cited, 'e', false)).states.now.notes.n?.evidence).toEqual(
    [],
  );
});
