import {
  bandLanes,
  type ClaimKind,
  type Idea,
  inOrder,
  type JourneyMap,
  type LaneKind,
  type Plan,
  type PlanStep,
  type RecordBase,
  type Records,
  recordOf,
  type State,
  tidy,
} from '../journey/index.ts';

/** How much of a sheet is filled in, from a full example to nothing. */
export const supports = ['example', 'one-missing', 'two-missing', 'frames', 'blank'] as const;

/** A support level's name. */
export type Support = (typeof supports)[number];

const noPlan: Plan = { answers: {}, competitors: {}, platforms: {}, entries: {} };

/** What is missing: steps of the plan, lanes, claims about the persona, parts of an idea, and how many whys, the last first. */
interface Gaps {
  readonly plan: readonly PlanStep[];
  readonly lanes: readonly LaneKind[];
  readonly claims: readonly ClaimKind[];
  readonly idea: Partial<Idea>;
  readonly whys: number;
}

const gaps: Readonly<Record<'one-missing' | 'two-missing', Gaps>> = {
  'one-missing': {
    plan: ['platforms', 'affinity'],
    lanes: ['thought'],
    claims: ['need'],
    idea: { reason: '' },
    whys: 1,
  },
  'two-missing': {
    plan: ['current', 'competitors', 'platforms', 'affinity', 'content'],
    lanes: ['thought', 'feeling'],
    claims: ['need', 'motive'],
    idea: { reason: '', measure: '' },
    whys: 2,
  },
};

/**
 * A complete map made ready for a sheet: the lanes of its age band, with as much filled in as the support level
 * says. All levels keep the same stages, steps and lanes. `frames` keeps their titles and who has which problem,
 * `blank` only their number.
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
      return without(ready, gaps[support]);
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

/** Whether a support level says what a person needs, aims at or is moved by. */
export const showsClaim = (support: Support, about: ClaimKind): boolean =>
  support === 'example' ||
  ((support === 'one-missing' || support === 'two-missing') && !gaps[support].claims.includes(about));

const framesOf = (map: JourneyMap): JourneyMap => {
  const { now } = map.states;
  const claims = inOrder(map.persona.claims).filter(({ about }) => about === 'problem');
  return tidy({
    ...map,
    persona: { ...map.persona, claims: byId(claims) },
    evidence: {},
    drawings: {},
    ideas: {},
    pitch: '',
    plan: noPlan,
    states: { now: { ...now, notes: {}, feelings: {} }, next: null },
  }).map;
};

function without(map: JourneyMap, { plan, lanes, claims, idea, whys }: Gaps): JourneyMap {
  const { now, next } = map.states;
  return tidy({
    ...map,
    plan: shortened(map.plan, plan),
    persona: {
      ...map.persona,
      claims: byId(inOrder(map.persona.claims).filter(({ about }) => !claims.includes(about))),
    },
    ideas: byId(inOrder(map.ideas).map((one) => ({ ...one, ...idea }))),
    states: { now: thinned(now, lanes, whys), next: next && thinned(next, lanes, whys) },
  }).map;
}

function shortened({ answers, ...lists }: Plan, missing: readonly PlanStep[]): Plan {
  const kept = <R extends RecordBase>(step: PlanStep, list: Records<R>): Records<R> =>
    missing.includes(step) ? {} : list;
  return {
    answers: Object.fromEntries(
      Object.entries(answers).filter(([step]) => !missing.some((one) => one === step)),
    ),
    competitors: kept('competitors', lists.competitors),
    platforms: kept('platforms', lists.platforms),
    entries: kept('content', lists.entries),
  };
}

function thinned(state: State, kinds: readonly LaneKind[], whys: number): State {
  const kept = inOrder(state.notes)
    .filter(({ lane }) => !kinds.some((kind) => kind === recordOf(state.lanes, lane)?.kind))
    .map((note) => ({ ...note, whys: note.whys.slice(0, Math.max(0, note.whys.length - whys)) }));
  return { ...state, notes: byId(kept), feelings: kinds.includes('feeling') ? {} : state.feelings };
}

const withNow = (map: JourneyMap, part: Partial<State>): JourneyMap => ({
  ...map,
  states: { ...map.states, now: { ...map.states.now, ...part } },
});

const byId = <R extends { readonly id: string }>(records: readonly R[]): Record<string, R> =>
  Object.fromEntries(records.map((record) => [record.id, record]));
