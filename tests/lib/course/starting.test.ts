import { expect, test } from 'vitest';
import { startingMap } from '../../../lib/course/index.ts';
import { apply, type Command, feeling, type JourneyMap, note, onStep } from '../../../lib/journey/index.ts';
import { everything, lunch, run, told } from '../journey/telling.ts';

const refuses = (map: JourneyMap, ...commands: Command[]) => {
  for (const command of commands) expect([command, apply(map, command) === map]).toEqual([command, true]);
};
const accepts = (map: JourneyMap, ...commands: Command[]) => {
  for (const command of commands) expect([command, apply(map, command) === map]).toEqual([command, false]);
};

test('locked moments keep their names and their order; the rest of the map is open', () => {
  const map = startingMap(told(lunch), ['moments']);
  refuses(
    map,
    { do: 'edit', in: 'steps', id: 'wait', change: { title: 'Waits' } },
    { do: 'move', in: 'steps', id: 'wait', after: 'get' },
    { do: 'move', in: 'steps', id: 'wait', stage: 'after', after: null },
    { do: 'remove', in: 'steps', id: 'wait' },
    { do: 'edit', in: 'stages', id: 'line', change: { title: 'Queue' } },
    { do: 'move', in: 'stages', id: 'line', after: null },
    { do: 'remove', in: 'stages', id: 'line' },
  );
  accepts(
    map,
    { do: 'edit', in: 'steps', id: 'wait', change: { when: '11:40' } },
    { do: 'edit', in: 'notes', id: 'action-go', change: { text: 'Walks' } },
    { do: 'remove', in: 'notes', id: 'action-go' },
    { do: 'personaName', text: 'Leo' },
  );
});

test('a locked person keeps the name and what is said; more can be said', () => {
  const map = startingMap(everything(), ['person']);
  refuses(
    map,
    { do: 'personaName', text: 'Leo' },
    { do: 'edit', in: 'claims', id: 'goal', change: { text: 'Rest' } },
    { do: 'remove', in: 'claims', id: 'goal' },
  );
  accepts(
    map,
    { do: 'edit', in: 'claims', id: 'goal', change: { mark: 'heard' } },
    { do: 'edit', in: 'steps', id: 'wait', change: { title: 'Waits' } },
  );
  accepts(startingMap(told(lunch), ['person']), { do: 'personaName', text: 'Leo' });
});

test('what is written stays, what is empty can be filled in', () => {
  const map = startingMap(
    run(told(lunch), {
      do: 'add',
      in: 'feelings',
      record: feeling({ id: 'eat', step: 'get', word: 'calm' }),
    }),
    ['written'],
  );
  refuses(
    map,
    { do: 'edit', in: 'notes', id: 'pain-wait', change: { text: 'None' } },
    { do: 'remove', in: 'notes', id: 'pain-wait' },
    { do: 'remove', in: 'steps', id: 'wait' },
    { do: 'remove', in: 'lanes', id: 'pain' },
    { do: 'edit', in: 'feelings', id: 'eat', change: { word: 'glad' } },
  );
  accepts(
    map,
    { do: 'edit', in: 'notes', id: 'pain-wait', change: { whys: ['Everybody comes at once'] } },
    { do: 'edit', in: 'feelings', id: 'eat', change: { score: 1 } },
    { do: 'add', in: 'notes', record: note({ id: 'new', lane: 'thought', on: onStep('get'), text: 'Yes' }) },
    { do: 'edit', in: 'steps', id: 'wait', change: { title: 'Waits' } },
  );
});

test('the map that it is made from stays open, and what was locked before stays locked', () => {
  const open = everything();
  const before = structuredClone(open);
  startingMap(open, ['moments', 'person', 'written']);
  expect(open).toEqual(before);
  const locked = run(told(lunch), { do: 'lock', in: 'notes', id: 'action-go', locked: true });
  expect(startingMap(locked, ['moments', 'written']).states.now.notes['action-go']?.locked).toBe(true);
});

test('in the future map the same parts are locked', () => {
  const map = startingMap(run(told(lunch), { do: 'startNext' }), ['moments']);
  refuses(map, { do: 'edit', in: 'steps', state: 'next', id: 'wait', change: { title: 'Waits' } });
});
