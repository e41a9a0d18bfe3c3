import { bandLanes, inOrder, type JourneyMap, type LaneKind, type State, tidy } from '../journey/index.ts';

/** How much of a sheet is filled in, from a full example to nothing. */
export const supports = ['example', 'one-missing', 'two-missing', 'frames', 'blank'] as const;

/** A support level's name. */
export type Support = (typeof supports)[number];

const emptied: Readonly<Record<'one-missing' | 'two-missing', readonly LaneKind[]>> = {
  'one-missing': ['thought'],
  'two-missing': ['thought', 'feeling'],
};

/**
 * A complete map made ready for a sheet: the lanes of its age band, with as much filled in as the support level
 * says. All levels keep the same stages, steps and lanes. `frames` keeps their titles, `blank` only their number.
 */
export function withSupport(map: JourneyMap, support: Support): JourneyMap {
  const lanes = Object.values(map.states.now.lanes).filter(({ kind }) =>
    bandLanes[map.ageBand].includes(kind),
  );
  // Notes of the lanes that are left out go with them: a map that breaks an invariant refuses every change.
  const { map: ready } = tidy(withNow(map, { lanes: byId(lanes) }));
  switch (support) {
    case 'example':
      return ready;
    case 'one-missing':
    case 'two-missing':
      return without(ready, emptied[support]);
    case 'frames':
      return framesOf(ready);
    case 'blank': {
      const { stages, steps } = ready.states.now;
      const blank = withNow(framesOf(ready), {
        stages: byId(inOrder(stages).map((stage) => ({ ...stage, title: '' }))),
        steps: byId(inOrder(steps).map((step) => ({ ...step, title: '', when: '', momentOfTruth: false }))),
      });
      return { ...blank, title: '', persona: { name: '', claims: {} } };
    }
  }
}

const framesOf = (map: JourneyMap): JourneyMap => ({
  ...withNow(map, { notes: {}, feelings: {} }),
  ideas: {},
  drawings: {},
});

function without(map: JourneyMap, kinds: readonly LaneKind[]): JourneyMap {
  const { lanes, notes, feelings } = map.states.now;
  const kept = Object.values(notes).filter(({ lane }) => !kinds.some((kind) => kind === lanes[lane]?.kind));
  return withNow(map, { notes: byId(kept), feelings: kinds.includes('feeling') ? {} : feelings });
}

const withNow = (map: JourneyMap, part: Partial<State>): JourneyMap => ({
  ...map,
  states: { ...map.states, now: { ...map.states.now, ...part } },
});

const byId = <R extends { readonly id: string }>(records: readonly R[]): Record<string, R> =>
  Object.fromEntries(records.map((record) => [record.id, record]));
