import { expect, test } from 'vitest';
import {
  apply,
  type Command,
  evidence,
  type JourneyMap,
  parse,
  serialise,
} from '../../../lib/journey/index.ts';
import { lunch, run, told } from './telling.ts';

const lock = (target: Pick<Extract<Command, { do: 'lock' }>, 'in' | 'id' | 'locked'>): JourneyMap =>
  run(told(lunch), { do: 'lock', ...target });

test('a locked record refuses to be edited, moved and removed', () => {
  const map = lock({ in: 'steps', id: 'wait', locked: true });
  const refused: Command[] = [
    { do: 'edit', in: 'steps', id: 'wait', change: { title: 'Waits' } },
    { do: 'move', in: 'steps', id: 'wait', after: 'get' },
    { do: 'move', in: 'steps', id: 'wait', stage: 'after', after: null },
    { do: 'remove', in: 'steps', id: 'wait' },
  ];
  for (const command of refused) expect(apply(map, command)).toBe(map);
});

test('around a locked record the others move', () => {
  const map = lock({ in: 'steps', id: 'wait', locked: true });
  expect(apply(map, { do: 'move', in: 'steps', id: 'get', after: null })).not.toBe(map);
});

test('a locked field refuses, an open one of the same record does not', () => {
  const map = lock({ in: 'notes', id: 'action-go', locked: ['text'] });
  expect(apply(map, { do: 'edit', in: 'notes', id: 'action-go', change: { text: 'Walks' } })).toBe(map);
  const both: Command = { do: 'edit', in: 'notes', id: 'action-go', change: { text: 'Walks', mark: 'seen' } };
  expect(apply(map, both)).toBe(map);
  const marked = apply(map, { do: 'edit', in: 'notes', id: 'action-go', change: { mark: 'seen' } });
  expect(marked.states.now.notes['action-go']).toMatchObject({ mark: 'seen', text: 'Runs across the yard' });
});

test('a locked place refuses a move, not an edit', () => {
  const map = lock({ in: 'steps', id: 'decide', locked: ['pos'] });
  expect(apply(map, { do: 'move', in: 'steps', id: 'decide', after: 'go' })).toBe(map);
  expect(apply(map, { do: 'edit', in: 'steps', id: 'decide', change: { title: 'Reads' } })).not.toBe(map);
});

test('a step whose stage is locked moves within it, but not out of it', () => {
  const map = lock({ in: 'steps', id: 'decide', locked: ['stage'] });
  expect(apply(map, { do: 'move', in: 'steps', id: 'decide', after: 'go' })).not.toBe(map);
  expect(apply(map, { do: 'move', in: 'steps', id: 'decide', stage: 'line', after: null })).toBe(map);
});

test('a removal that would take a locked record with it is refused', () => {
  const map = lock({ in: 'notes', id: 'pain-wait', locked: true });
  for (const command of [
    { do: 'remove', in: 'steps', id: 'wait' },
    { do: 'remove', in: 'stages', id: 'line' },
    { do: 'remove', in: 'lanes', id: 'pain' },
  ] satisfies Command[])
    expect(apply(map, command)).toBe(map);
  expect(apply(map, { do: 'remove', in: 'steps', id: 'go' })).not.toBe(map);
});

test('a locked drawing holds its step', () => {
  const map = run(told(lunch), {
    do: 'add',
    in: 'drawings',
    record: { id: 'line', step: 'wait', strokes: [], symbol: '', alt: '', locked: true },
  });
  expect(apply(map, { do: 'remove', in: 'steps', id: 'wait' })).toBe(map);
});

test('only the author’s command opens a lock, and then all is as before', () => {
  const map = lock({ in: 'steps', id: 'wait', locked: true });
  expect(apply(map, { do: 'lock', in: 'steps', id: 'wait', locked: true })).toBe(map);
  const open = run(map, { do: 'lock', in: 'steps', id: 'wait', locked: null });
  expect(open).toEqual(told(lunch));
  expect(apply(open, { do: 'remove', in: 'steps', id: 'wait' })).not.toBe(open);
});

test('a lock holds in the future too', () => {
  const map = run(lock({ in: 'notes', id: 'action-go', locked: true }), { do: 'startNext' });
  const edit: Command = {
    do: 'edit',
    in: 'notes',
    state: 'next',
    id: 'action-go',
    change: { text: 'Walks' },
  };
  expect(apply(map, edit)).toBe(map);
});

test('evidence that a locked record rests on may not be taken from under it', () => {
  const map = run(
    told(lunch),
    { do: 'add', in: 'evidence', record: evidence({ id: 'count', kind: 'observation' }) },
    { do: 'edit', in: 'notes', id: 'pain-wait', change: { evidence: ['count'] } },
    { do: 'lock', in: 'notes', id: 'pain-wait', locked: true },
  );
  const after = apply(map, { do: 'remove', in: 'evidence', id: 'count' });
  expect(after.states.now.notes['pain-wait']).toEqual(map.states.now.notes['pain-wait']);
});

test('a record of which a part is locked cannot be removed, not with its step either', () => {
  const map = lock({ in: 'notes', id: 'action-go', locked: ['text'] });
  expect(apply(map, { do: 'remove', in: 'notes', id: 'action-go' })).toBe(map);
  expect(apply(map, { do: 'remove', in: 'steps', id: 'go' })).toBe(map);
  const open = run(map, { do: 'lock', in: 'notes', id: 'action-go', locked: [] });
  expect(apply(open, { do: 'remove', in: 'notes', id: 'action-go' })).not.toBe(open);
});

test('a locked person keeps the name, in the file too, until the author opens the lock', () => {
  const map = run(told(lunch), { do: 'personaName', text: 'Maya' }, { do: 'lockPersona', lock: true });
  expect(apply(map, { do: 'personaName', text: 'Leo' })).toBe(map);
  expect(apply(map, { do: 'lockPersona', lock: true })).toBe(map);
  const read = parse(serialise({ map, reviews: [] }));
  expect(read).toMatchObject({ ok: true, repairs: [], file: { map } });
  const open = run(map, { do: 'lockPersona', lock: false }, { do: 'personaName', text: 'Leo' });
  expect(open.persona).toEqual({ name: 'Leo', claims: {} });
});
