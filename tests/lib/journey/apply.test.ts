import { expect, test } from 'vitest';
import {
  apply,
  type Command,
  feeling,
  idea,
  inOrder,
  type JourneyMap,
  newMap,
  note,
  onStep,
  stage,
  step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { everything, lunch, run, told } from './telling.ts';

const order = (map: JourneyMap) => stepsOf(map.states.now).map(({ id }) => id);
const stages = (map: JourneyMap) => inOrder(map.states.now.stages).map(({ id }) => id);

test('a step is added last, first or behind another', () => {
  const add = (id: string, after?: string | null): Command => {
    const record = step({ id, stage: 'before' });
    return { do: 'add', in: 'steps', record, ...(after !== undefined && { after }) };
  };
  const map = run(
    told({ stages: { before: ['decide', 'go'] } }),
    add('ask', 'decide'),
    add('wake', null),
    add('arrive'),
  );
  expect(order(map)).toEqual(['wake', 'decide', 'ask', 'go', 'arrive']);
});

test('every kind of record can be added', () => {
  const map = everything();
  expect(map.persona.claims.goal).toMatchObject({ about: 'goal', evidence: ['count'], pos: 'a0' });
  expect(map.ideas.turns).toMatchObject({ pains: ['pain-wait'], changes: ['wait'] });
  expect(map.drawings.tray?.alt).toBe('A tray');
  expect(map.checks.may?.idea).toBe('turns');
  expect(map.plan.competitors.bakery?.name).toBe('Bakery');
  expect(map.plan.entries.week?.platform).toBe('screen');
});

test('what others pointed to is let go: an idea by its check, a platform by its entry', () => {
  const map = run(
    everything(),
    { do: 'remove', in: 'ideas', id: 'turns' },
    { do: 'remove', in: 'platforms', id: 'screen' },
  );
  expect(map.checks.may?.idea).toBeNull();
  expect(map.plan.entries.week?.platform).toBeNull();
});

test('the fields of a record are edited, and the rest stays', () => {
  const map = told(lunch);
  const after = run(map, {
    do: 'edit',
    in: 'notes',
    id: 'action-go',
    change: { text: 'Walks', mark: 'seen' },
  });
  expect(after.states.now.notes['action-go']).toEqual({
    ...map.states.now.notes['action-go'],
    text: 'Walks',
    mark: 'seen',
  });
  expect(after.states.now.notes['action-wait']).toBe(map.states.now.notes['action-wait']);
});

test('title, pitch, age band, name of the person and answers of the plan are set', () => {
  const map = run(
    told(lunch),
    { do: 'title', text: 'Tuesday' },
    { do: 'pitch', text: 'Four minutes, not eleven.' },
    { do: 'ageBand', ageBand: '16+' },
    { do: 'personaName', text: 'Maya' },
    { do: 'answer', step: 'goals', text: 'A calm lunch' },
  );
  expect([map.title, map.pitch, map.ageBand]).toEqual(['Tuesday', 'Four minutes, not eleven.', '16+']);
  expect(map.persona.name).toBe('Maya');
  expect(map.plan.answers).toEqual({ goals: 'A calm lunch' });
});

test('a step moves behind another, and before the first', () => {
  const map = told({ stages: { before: ['decide', 'go', 'queue'] } });
  expect(order(run(map, { do: 'move', in: 'steps', id: 'decide', after: 'queue' }))).toEqual([
    'go',
    'queue',
    'decide',
  ]);
  expect(order(run(map, { do: 'move', in: 'steps', id: 'queue', after: null }))).toEqual([
    'queue',
    'decide',
    'go',
  ]);
  expect(order(run(map, { do: 'move', in: 'steps', id: 'queue', after: 'decide' }))).toEqual([
    'decide',
    'queue',
    'go',
  ]);
});

test('a step moves to another stage: before its first step, between two, into an empty one', () => {
  const to = (stage: string, after: string | null) =>
    run(told(lunch), { do: 'move', in: 'steps', id: 'decide', stage, after });
  expect(order(to('line', null))).toEqual(['go', 'decide', 'wait', 'get']);
  expect(order(to('line', 'wait'))).toEqual(['go', 'wait', 'decide', 'get']);
  expect(order(to('after', null))).toEqual(['go', 'wait', 'get', 'decide']);
  expect(to('after', null).states.now.steps.decide?.stage).toBe('after');
});

test('a stage moves with all its steps', () => {
  const map = run(told(lunch), { do: 'move', in: 'stages', id: 'line', after: null });
  expect(stages(map)).toEqual(['line', 'before', 'after']);
  expect(order(map)).toEqual(['wait', 'get', 'decide', 'go']);
});

test('a step goes with its notes, its feeling, its drawing and its pain in an idea', () => {
  const map = run(
    told(lunch),
    { do: 'add', in: 'ideas', record: idea({ id: 'turns', text: 'Take turns', pains: ['pain-wait'] }) },
    { do: 'add', in: 'drawings', record: { id: 'line', step: 'wait', strokes: [], symbol: 'line', alt: '' } },
    { do: 'remove', in: 'steps', id: 'wait' },
  );
  expect(order(map)).toEqual(['decide', 'go', 'get']);
  expect(Object.keys(map.states.now.notes)).toEqual(['action-go']);
  expect(Object.keys(map.states.now.feelings)).toEqual(['feeling-decide']);
  expect(map.drawings).toEqual({});
  expect(map.ideas.turns?.pains).toEqual([]);
});

test('a stage goes with its steps and all that hangs on them, a lane with its notes', () => {
  const noLine = run(told(lunch), { do: 'remove', in: 'stages', id: 'line' });
  expect(order(noLine)).toEqual(['decide', 'go']);
  expect(Object.keys(noLine.states.now.notes)).toEqual(['action-go']);
  const noActions = run(told(lunch), { do: 'remove', in: 'lanes', id: 'action' });
  expect(Object.keys(noActions.states.now.notes).sort()).toEqual(['pain-wait', 'thought-wait']);
});

test('evidence that goes is no longer cited', () => {
  const map = run(
    everything(),
    { do: 'edit', in: 'feelings', id: 'feeling-wait', change: { evidence: ['count'] } },
    { do: 'remove', in: 'evidence', id: 'count' },
  );
  expect(map.states.now.notes['pain-wait']?.evidence).toEqual([]);
  expect(map.states.next?.notes['pain-wait']?.evidence).toEqual([]);
  expect(map.persona.claims.goal?.evidence).toEqual([]);
  expect(map.states.now.feelings['feeling-wait']?.evidence).toEqual([]);
});

test('the future begins as a copy with the same ids, changes by itself and can be given up', () => {
  const begun = run(told(lunch), { do: 'startNext' });
  expect(begun.states.next).toEqual(begun.states.now);
  const better = run(begun, {
    do: 'edit',
    in: 'feelings',
    state: 'next',
    id: 'feeling-wait',
    change: { score: 1 },
  });
  expect(better.states.next?.feelings['feeling-wait']?.score).toBe(1);
  expect(better.states.now.feelings['feeling-wait']?.score).toBe(-2);
  expect(run(better, { do: 'dropNext' }).states).toEqual({ now: begun.states.now, next: null });
});

test('giving the future up leaves nothing that pointed into it', () => {
  const map = run(
    told(lunch),
    { do: 'startNext' },
    { do: 'add', in: 'steps', state: 'next', record: step({ id: 'order', stage: 'before' }) },
    { do: 'add', in: 'drawings', record: { id: 'phone', step: 'order', strokes: [], symbol: '', alt: '' } },
    {
      do: 'add',
      in: 'ideas',
      record: idea({ id: 'ahead', text: 'Order ahead', changes: ['order', 'wait'] }),
    },
    { do: 'dropNext' },
  );
  expect(map.drawings).toEqual({});
  expect(map.ideas.ahead?.changes).toEqual(['wait']);
});

const nothing: Record<string, Command> = {
  'an id that is taken': {
    do: 'add',
    in: 'steps',
    record: step({ id: 'go', stage: 'line', title: 'again' }),
  },
  'a place behind an unknown record': {
    do: 'add',
    in: 'stages',
    record: stage({ id: 'new' }),
    after: 'nobody',
  },
  'a place behind a step of another stage': { do: 'move', in: 'steps', id: 'decide', after: 'wait' },
  'a step in an unknown stage': { do: 'add', in: 'steps', record: step({ id: 'new', stage: 'nobody' }) },
  'a move to an unknown stage': { do: 'move', in: 'steps', id: 'go', stage: 'nobody', after: null },
  'a note without its lane': {
    do: 'add',
    in: 'notes',
    record: note({ id: 'n', lane: 'nobody', on: onStep('go'), text: '' }),
  },
  'a note without its place': {
    do: 'add',
    in: 'notes',
    record: note({ id: 'n', lane: 'action', on: onStep('nobody'), text: '' }),
  },
  'a note on a stage that is a step': {
    do: 'add',
    in: 'notes',
    record: note({ id: 'n', lane: 'action', on: { kind: 'stage', id: 'go' }, text: '' }),
  },
  'a note sent to an unknown lane': { do: 'edit', in: 'notes', id: 'action-go', change: { lane: 'nobody' } },
  'a second feeling for a step': {
    do: 'add',
    in: 'feelings',
    record: feeling({ id: 'f', step: 'wait', score: 2 }),
  },
  'a feeling sent to a step that has one': {
    do: 'edit',
    in: 'feelings',
    id: 'feeling-wait',
    change: { step: 'decide' },
  },
  'an edit of an unknown record': { do: 'edit', in: 'steps', id: 'nobody', change: { title: 'x' } },
  'an edit of what every object inherits': {
    do: 'edit',
    in: 'steps',
    id: 'constructor',
    change: { title: 'x' },
  },
  'a move of an unknown record': { do: 'move', in: 'lanes', id: 'nobody', after: null },
  'a removal of an unknown record': { do: 'remove', in: 'notes', id: '__proto__' },
  'a lock on an unknown record': { do: 'lock', in: 'steps', id: 'nobody', locked: true },
  'an edit of a future that was not begun': {
    do: 'edit',
    in: 'steps',
    state: 'next',
    id: 'go',
    change: { title: 'x' },
  },
  'an addition to a future that was not begun': {
    do: 'add',
    in: 'stages',
    state: 'next',
    record: stage({ id: 's' }),
  },
  'giving up a future that was not begun': { do: 'dropNext' },
  'a text that stands already': {
    do: 'edit',
    in: 'notes',
    id: 'action-go',
    change: { text: 'Runs across the yard' },
  },
  'an empty change': { do: 'edit', in: 'notes', id: 'action-go', change: {} },
  'a list that stands already': {
    do: 'edit',
    in: 'notes',
    id: 'action-go',
    change: { evidence: [], whys: [] },
  },
  'a move to where it stands': { do: 'move', in: 'steps', id: 'go', after: 'decide' },
  'a move of the first to the beginning': { do: 'move', in: 'stages', id: 'before', after: null },
  'a move behind itself': { do: 'move', in: 'steps', id: 'go', after: 'go' },
  'a move to its own stage and place': { do: 'move', in: 'steps', id: 'get', stage: 'line', after: 'wait' },
  'an unlocking of what is open': { do: 'lock', in: 'steps', id: 'go', locked: null },
  'the title that it has': { do: 'title', text: 'Lunch' },
  'the pitch that it has': { do: 'pitch', text: '' },
  'the age band that it has': { do: 'ageBand', ageBand: '12-15' },
  'the name that it has': { do: 'personaName', text: '' },
  'an empty answer to an open question': { do: 'answer', step: 'goals', text: '' },
};

test.each(Object.entries(nothing))('%s gives the same map back', (_, command) => {
  const map = told(lunch);
  expect(apply(map, command)).toBe(map);
});

test('a future that was begun cannot be begun again', () => {
  const map = run(told(lunch), { do: 'startNext' });
  expect(apply(map, { do: 'startNext' })).toBe(map);
});

test('an id such as "constructor" can be used like any other', () => {
  const map = run(
    newMap({ id: 'm', language: 'en' }),
    { do: 'add', in: 'stages', record: stage({ id: 'constructor', title: 'Builder' }) },
    { do: 'add', in: 'steps', record: step({ id: 'toString', stage: 'constructor' }) },
  );
  expect(order(map)).toEqual(['toString']);
  expect(order(run(map, { do: 'remove', in: 'stages', id: 'constructor' }))).toEqual([]);
});

test('an edit that names only unknown evidence, pains or changes gives the same map back', () => {
  const map = run(told(lunch), { do: 'add', in: 'ideas', record: idea({ id: 'turns', text: 'Take turns' }) });
  expect(apply(map, { do: 'edit', in: 'notes', id: 'action-go', change: { evidence: ['nobody'] } })).toBe(
    map,
  );
  expect(apply(map, { do: 'edit', in: 'ideas', id: 'turns', change: { pains: ['nobody'] } })).toBe(map);
});

test('only a step is given a stage by a move', () => {
  const map = told(lunch);
  const after = apply(map, { do: 'move', in: 'lanes', id: 'pain', after: null, stage: 'line' });
  expect(Object.keys(after.states.now.lanes.pain ?? {}).sort()).toEqual(['id', 'kind', 'pos', 'title']);
});
