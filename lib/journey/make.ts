import type { Tag } from '../i18n/index.ts';
import type {
  AgeBand,
  Check,
  Claim,
  Competitor,
  Drawing,
  Entry,
  Evidence,
  Feeling,
  Id,
  Idea,
  JourneyMap,
  Lane,
  LaneKind,
  Note,
  Place,
  Platform,
  RecordBase,
  Stage,
  State,
  Step,
} from './types.ts';

type New<R> = Omit<R, 'pos'>;
type Given<R extends RecordBase, K extends keyof R> = Pick<R, K | 'id'> & Partial<New<R>>;

/** A stage ready for an `add` command; it gets its position there. */
export const stage = (given: Given<Stage, 'id'>): New<Stage> => ({ title: '', ...given });

/** A step ready for an `add` command. */
export const step = (given: Given<Step, 'stage'>): New<Step> => ({
  title: '',
  momentOfTruth: false,
  when: '',
  ...given,
});

/** A lane ready for an `add` command. */
export const lane = (given: { id: Id; kind: LaneKind; title?: string }): New<Lane> => ({
  title: '',
  ...given,
});

/** A note ready for an `add` command. */
export const note = (given: Given<Note, 'lane' | 'on' | 'text'>): New<Note> => ({
  mark: null,
  evidence: [],
  whys: [],
  ...given,
});

/** A feeling ready for an `add` command. */
export const feeling = (given: Given<Feeling, 'step'>): New<Feeling> => ({
  score: null,
  word: '',
  because: '',
  mark: null,
  evidence: [],
  ...given,
});

/** A claim about the persona ready for an `add` command. */
export const claim = (given: Given<Claim, 'about' | 'text'>): New<Claim> => ({
  mark: null,
  evidence: [],
  ...given,
});

/** A piece of evidence ready for an `add` command. */
export const evidence = (given: Given<Evidence, 'kind'>): New<Evidence> => ({
  source: '',
  quote: '',
  number: '',
  date: '',
  ...given,
});

/** An idea ready for an `add` command. */
export const idea = (given: Given<Idea, 'text'>): New<Idea> => ({
  pains: [],
  impact: null,
  feasibility: null,
  reason: '',
  chosen: false,
  measure: '',
  date: '',
  changes: [],
  ...given,
});

/** A look at an idea's measure ready for an `add` command. */
export const check = (given: Given<Check, 'idea'>): New<Check> => ({
  date: '',
  value: '',
  remark: '',
  ...given,
});

/** A competitor ready for an `add` command. */
export const competitor = (given: Given<Competitor, 'id'>): New<Competitor> => ({
  name: '',
  strength: '',
  weakness: '',
  ...given,
});

/** A platform ready for an `add` command. */
export const platform = (given: Given<Platform, 'id'>): New<Platform> => ({
  name: '',
  reason: '',
  ...given,
});

/** A line of the content plan ready for an `add` command. */
export const entry = (given: Given<Entry, 'id'>): New<Entry> => ({
  date: '',
  platform: null,
  topic: '',
  owner: '',
  ...given,
});

/** A picture for a step, ready for an `add` command. */
export const drawing = (given: Given<Drawing, 'step'>): New<Drawing> => ({
  strokes: [],
  symbol: '',
  alt: '',
  ...given,
});

/** The place of a note on a step. */
export const onStep = (id: Id): Place => ({ kind: 'step', id });

const emptyState: State = { stages: {}, steps: {}, lanes: {}, notes: {}, feelings: {} };

/** A map without stages, steps or lanes. `ageBand` is 12-15 unless given. */
export const newMap = (given: {
  id: Id;
  language: Tag;
  title?: string;
  ageBand?: AgeBand;
  template?: string;
  origin?: JourneyMap['origin'];
}): JourneyMap => ({
  title: '',
  template: '',
  ageBand: '12-15',
  origin: null,
  ...given,
  persona: { name: '', claims: {} },
  evidence: {},
  ideas: {},
  drawings: {},
  pitch: '',
  plan: { answers: {}, competitors: {}, platforms: {}, entries: {} },
  checks: {},
  states: { now: emptyState, next: null },
});
