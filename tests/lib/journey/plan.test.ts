import { expect, test } from 'vitest';
import { ownMap } from '../../../lib/course/index.ts';
import {
  apply,
  byDate,
  type Command,
  check,
  checksOf,
  claim,
  claimsByMark,
  competitor,
  dayAt,
  entry,
  idea,
  isDay,
  type JourneyMap,
  note,
  onStep,
  overdue,
  planProgress,
  planSteps,
  platform,
  stepsOf,
  touchpointsByStep,
  unplacedChecks,
} from '../../../lib/journey/index.ts';

const lunch = ownMap({ id: 'map', locale: 'sv', title: 'Lunch', person: 'Åsa', moments: ['a', 'b'] });
const after = (map: JourneyMap, ...commands: Command[]): JourneyMap => commands.reduce(apply, map);
const begunIn = (map: JourneyMap) => planSteps.filter((step) => planProgress(map)[step]);
const touchpoint = note({ id: 'n', lane: 'touchpoint', on: onStep('a'), text: 'Dörren' });

test('a plan begins empty, and a blank answer or an empty line begins nothing', () => {
  expect(begunIn(lunch)).toEqual([]);
  const blank = after(
    lunch,
    { do: 'answer', step: 'goals', text: ' \n' },
    { do: 'add', in: 'competitors', record: competitor({ id: 'c' }) },
    { do: 'add', in: 'entries', record: entry({ id: 'e' }) },
    { do: 'add', in: 'claims', record: claim({ id: 'k', about: 'goal', text: '' }) },
  );
  expect(begunIn(blank)).toEqual([]);
});

test.each<[string, Command[], string[]]>([
  ['an answer', [{ do: 'answer', step: 'affinity', text: 'Lugn' }], ['affinity']],
  [
    'a competitor’s weakness',
    [{ do: 'add', in: 'competitors', record: competitor({ id: 'c', weakness: 'Dyr' }) }],
    ['competitors'],
  ],
  [
    'a platform',
    [{ do: 'add', in: 'platforms', record: platform({ id: 'p', name: 'Radio' }) }],
    ['platforms'],
  ],
  ['a date', [{ do: 'add', in: 'entries', record: entry({ id: 'e', date: '2026-05-04' }) }], ['content']],
  [
    'a claim about the persona',
    [{ do: 'add', in: 'claims', record: claim({ id: 'k', about: 'goal', text: 'Vila' }) }],
    ['personas'],
  ],
  ['a touchpoint', [{ do: 'add', in: 'notes', record: touchpoint }], ['path']],
  [
    'a change in the future map',
    [{ do: 'startNext' }, { do: 'edit', in: 'steps', id: 'a', state: 'next', change: { title: 'Ny' } }],
    ['future'],
  ],
])('%s begins its step, and no other', (_, commands, steps) => {
  expect(begunIn(after(lunch, ...commands))).toEqual(steps);
});

test('a future map without a change is not begun', () => {
  expect(begunIn(after(lunch, { do: 'startNext' }))).toEqual([]);
});

test('a moment without a touchpoint is a gap', () => {
  const map = after(lunch, { do: 'add', in: 'notes', record: touchpoint });
  expect(touchpointsByStep(map.states.now)).toEqual([
    { step: stepsOf(map.states.now)[0], touchpoints: ['Dörren'] },
    { step: stepsOf(map.states.now)[1], touchpoints: [] },
  ]);
});

test('claims are counted by how they are known, empty ones not at all', () => {
  const claims = [
    claim({ id: 'k1', about: 'goal', text: 'Vila', mark: 'heard' }),
    claim({ id: 'k2', about: 'need', text: 'Tid', mark: 'heard' }),
    claim({ id: 'k3', about: 'motive', text: 'Vänner' }),
    claim({ id: 'k4', about: 'problem', text: ' ', mark: 'seen' }),
  ];
  const map = after(lunch, ...claims.map((record): Command => ({ do: 'add', in: 'claims', record })));
  expect(claimsByMark(map.persona)).toEqual({ seen: 0, heard: 2, counted: 0, guessed: 0, none: 1 });
});

test.each([
  ['2026-05-04', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['4 May', false],
  ['2026-05-04T10:00', false],
  ['', false],
])('whether “%s” is a day: %s', (text, day) => {
  expect(isDay(text)).toBe(day);
});

test('what has no day stands at the end, in its own order', () => {
  const dates = ['', '2026-05-04', 'soon', '2025-12-31', '2026-05-04'].map((date, at) => ({ date, at }));
  expect(byDate(dates).map(({ at }) => at)).toEqual([3, 1, 4, 0, 2]);
});

test('the day is the one on the device’s own calendar', () => {
  expect(dayAt(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(dayAt(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
});

test('an idea whose day has passed waits for a check, and one with a check does not', () => {
  const chosen = idea({ id: 'i', text: 'Två köer', chosen: true, date: '2026-05-04' });
  const map = after(lunch, { do: 'add', in: 'ideas', record: chosen });
  const isOverdue = (on: JourneyMap, today: string) => {
    const { i } = on.ideas;
    return i && overdue(on, i, today);
  };
  expect(isOverdue(map, '2026-05-04')).toBe(false);
  expect(isOverdue(map, '2026-05-05')).toBe(true);
  const empty = after(map, { do: 'add', in: 'checks', record: check({ id: 'x', idea: 'i' }) });
  expect(isOverdue(empty, '2026-05-05')).toBe(true);
  const measured = after(empty, { do: 'edit', in: 'checks', id: 'x', change: { value: '9 minuter' } });
  expect(isOverdue(measured, '2026-05-05')).toBe(false);
  const odd = after(map, { do: 'edit', in: 'ideas', id: 'i', change: { date: '1 maj' } });
  expect(isOverdue(odd, '2026-05-05')).toBe(false);
});

test('a check outlives its idea', () => {
  const map = after(
    lunch,
    { do: 'add', in: 'ideas', record: idea({ id: 'i', text: 'Två köer', chosen: true }) },
    { do: 'add', in: 'checks', record: check({ id: 'x', idea: 'i', value: '9 minuter' }) },
  );
  expect(checksOf(map, 'i').map(({ id }) => id)).toEqual(['x']);
  expect(unplacedChecks(map)).toEqual([]);
  for (const command of [
    { do: 'edit', in: 'ideas', id: 'i', change: { chosen: false } },
    { do: 'remove', in: 'ideas', id: 'i' },
  ] as const)
    expect(unplacedChecks(apply(map, command)).map(({ value }) => value)).toEqual(['9 minuter']);
});
