import { expect, test } from 'vitest';
import { scenarioMaterial } from '../../../content/index.ts';
import {
  bandLanes,
  entriesAt,
  inOrder,
  type JourneyMap,
  type LaneKind,
  lane,
  note,
  onStep,
  stepsOf,
  tidy,
} from '../../../lib/journey/index.ts';
import { type Support, supports, withSupport } from '../../../lib/worksheet/index.ts';
import { everything, frozen, lunch, run } from '../journey/telling.ts';

const lanes: readonly LaneKind[] = ['touchpoint', 'opportunity', 'evidence', 'backstage', 'custom'];
const complete = frozen(
  run(
    everything(),
    ...lanes.map((kind) => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) }) as const),
    { do: 'edit', in: 'steps', id: 'wait', change: { when: '12:36', momentOfTruth: true } },
  ),
);

const kinds = (map: JourneyMap) => inOrder(map.states.now.lanes).map(({ kind }) => kind);

/** The lanes in which something stands at the wait. */
const filled = (map: JourneyMap): LaneKind[] =>
  inOrder(map.states.now.lanes)
    .filter((lane) => {
      const felt = lane.kind === 'feeling' && map.states.now.feelings['feeling-wait'];
      return felt || entriesAt(map, lane, 'wait').length > 0;
    })
    .map(({ kind }) => kind);

test.each(supports)('at “%s” the stages, steps and lanes of the age band stand in their order', (support) => {
  const { now } = withSupport(complete, support).states;
  expect(inOrder(now.stages).map(({ id }) => id)).toEqual(Object.keys(lunch.stages ?? {}));
  expect(stepsOf(now).map(({ id }) => id)).toEqual(['decide', 'go', 'wait', 'get']);
  expect(kinds(withSupport(complete, support)).sort()).toEqual([...bandLanes['12-15']].sort());
});

test.each(supports)(
  'a scenario at “%s” has nothing left over that would have to be tidied away',
  async (support) => {
    for (const scenario of ['school-lunch', 'second-hand-phone'] as const) {
      const { example } = await scenarioMaterial(scenario, 'sv');
      expect(tidy(withSupport(example, support)).dropped).toEqual([]);
    }
  },
);

test('the older work with evidence and the back stage too, the younger with three lanes', () => {
  const of = (ageBand: JourneyMap['ageBand']) => kinds(withSupport({ ...complete, ageBand }, 'example'));
  expect(of('16+')).toContain('evidence');
  expect(of('16+')).toContain('backstage');
  expect(of('8-11').sort()).toEqual(['action', 'feeling', 'thought']);
});

test.each<[Support, LaneKind[]]>([
  ['example', ['action', 'thought', 'feeling', 'pain', 'opportunity']],
  ['one-missing', ['action', 'feeling', 'pain', 'opportunity']],
  ['two-missing', ['action', 'pain', 'opportunity']],
  ['frames', []],
  ['blank', []],
])('at “%s” these lanes are filled in: %j', (support, expected) => {
  expect(filled(withSupport(complete, support))).toEqual(expected);
});

test('frames keep the words of stages, steps, title and person', () => {
  const map = withSupport(complete, 'frames');
  expect(map.states.now.steps).toEqual(complete.states.now.steps);
  expect(map.states.now.stages).toEqual(complete.states.now.stages);
  expect([map.title, map.persona.name]).toEqual(['Lunch', 'Maya']);
});

test('a blank sheet keeps no words at all', () => {
  const map = withSupport(complete, 'blank');
  const { stages, steps } = map.states.now;
  for (const { title } of Object.values(stages)) expect(title).toBe('');
  for (const { title, when, momentOfTruth } of Object.values(steps))
    expect([title, when, momentOfTruth]).toEqual(['', '', false]);
  expect([map.title, map.persona]).toEqual(['', { name: '', claims: {} }]);
});

test('frames of the oldest show no evidence, even where a note in a lane that is not printed cites it', () => {
  const own = note({ id: 'own', lane: 'custom', on: onStep('wait'), text: 'Noise', evidence: ['count'] });
  const map = run(complete, { do: 'ageBand', ageBand: '16+' }, { do: 'add', in: 'notes', record: own });
  expect(filled(withSupport(map, 'example'))).toContain('evidence');
  expect(filled(withSupport(map, 'frames'))).toEqual([]);
});
