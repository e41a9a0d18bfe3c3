import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, inOrder, type JourneyMap, parse, type Repair } from '../../../lib/journey/index.ts';
import { placeAfter } from './place.ts';

/** A map read from a file in which stages stand at these positions. */
function stagesAt(...positions: unknown[]): { map: JourneyMap; repairs: readonly Repair[] } {
  const stages = Object.fromEntries(positions.map((pos, at) => [`s${at}`, { id: `s${at}`, pos, title: '' }]));
  const map = { id: 'm', language: 'en', states: { now: { stages } } };
  const parsed = parse(JSON.stringify({ type: 'waymark', version: 1, map, reviews: [] }));
  if (!parsed.ok) throw new Error(parsed.code);
  return { map: parsed.file.map, repairs: parsed.repairs };
}

const order = (map: JourneyMap) => inOrder(map.states.now.stages).map(({ id }) => id);

test('a position that cannot be one is mended and reported', () => {
  const { map, repairs } = stagesAt('a1', 'first', '', 7);
  expect(repairs).toEqual(
    ['s1', 's2', 's3'].map((id) => ({ code: 'mended', in: 'stages', state: 'now', id })),
  );
  expect(order(map)).toEqual(['s1', 's2', 's3', 's0']);
});

test('records at the same position are read in the order of their ids', () => {
  expect(order(stagesAt('a1', 'a0', 'a0', 'a0').map)).toEqual(['s1', 's2', 's3', 's0']);
});

test('after mending, a record can be moved to any place', () => {
  const { map } = stagesAt('bad', 'bad', 'bad', 'a5');
  const moved = apply(map, { do: 'move', in: 'stages', id: 's3', after: 's0' });
  expect(order(moved)).toEqual(['s0', 's3', 's1', 's2']);
});

test('whatever positions a file has, a record moves to where it is sent, without a throw', () => {
  const position = fc.oneof(
    fc.constantFrom('a0', 'a0V', 'Zz', 'a1', 'a0é', 'a0~', 'a0\ud83d', 'zzzz'),
    fc.string({ unit: 'binary', maxLength: 4 }).map((end) => `a0${end}`),
  );
  const move = fc.tuple(fc.nat({ max: 3 }), fc.option(fc.nat({ max: 3 })));
  fc.assert(
    fc.property(fc.array(position, { minLength: 4, maxLength: 4 }), fc.array(move), (positions, moves) => {
      let { map } = stagesAt(...positions);
      for (const [of, behind] of moves) {
        const after = behind === null ? null : `s${behind}`;
        const command = { do: 'move', in: 'stages', id: `s${of}`, after } as const;
        const next = apply(map, command);
        const { is, asked } = placeAfter(next, command);
        if (asked !== command.id) expect(is).toBe(asked);
        map = next;
      }
    }),
  );
});
