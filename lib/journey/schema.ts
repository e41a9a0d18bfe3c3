import * as v from 'valibot';
import type { Collection, Collections } from './collections.ts';
import { isPosition } from './position.ts';
import type { JourneyMap, Review } from './types.ts';

const text = v.fallback(v.string(), '');
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,63}$/));

/** Whether a text can be an identifier: a record with any other is not read back from a file. */
export const isId = (text: string): boolean => v.is(id, text);

const ids = v.fallback(v.array(id), []);
const orNull = <T>(options: readonly T[]) =>
  v.fallback(v.nullable(v.picklist(options as never)), null) as v.GenericSchema<unknown, T | null>;
const flag = v.fallback(v.boolean(), false);

const base = {
  id,
  pos: v.fallback(v.pipe(v.string(), v.check(isPosition)), 'a0'),
  locked: v.exactOptional(v.fallback(v.union([v.literal(true), v.array(v.string())]), [])),
};
const stated = { ...base, mark: orNull(['seen', 'heard', 'counted', 'guessed'] as const), evidence: ids };
const rank = orNull([1, 2, 3, 4, 5] as const);

/** How a record of each collection must look in a file. Harmless faults fall back; others drop the record. */
export const recordSchemas: { [C in Collection]: v.GenericSchema<unknown, Collections[C]> } = {
  stages: v.object({ ...base, title: text }),
  steps: v.object({ ...base, stage: id, title: text, momentOfTruth: flag, when: text }),
  lanes: v.object({
    ...base,
    kind: v.picklist([
      'action',
      'touchpoint',
      'channel',
      'responsible',
      'need',
      'goal',
      'motive',
      'thought',
      'feeling',
      'pain',
      'opportunity',
      'evidence',
      'backstage',
      'custom',
    ]),
    title: text,
  }),
  notes: v.object({
    ...stated,
    lane: id,
    on: v.object({ kind: v.picklist(['step', 'stage', 'transition']), id }),
    text,
    whys: v.fallback(v.pipe(v.array(v.string()), v.maxLength(3)), []),
  }),
  feelings: v.object({
    ...stated,
    step: id,
    score: orNull([-2, -1, 0, 1, 2] as const),
    word: text,
    because: text,
  }),
  claims: v.object({
    ...stated,
    about: v.picklist(['demographics', 'goal', 'motive', 'need', 'problem']),
    text,
  }),
  evidence: v.object({
    ...base,
    kind: v.fallback(
      v.picklist(['observation', 'interview', 'survey', 'analytics', 'feedback']),
      'observation',
    ),
    source: text,
    quote: text,
    number: text,
    date: text,
  }),
  ideas: v.object({
    ...base,
    text,
    pains: ids,
    impact: rank,
    feasibility: rank,
    reason: text,
    chosen: flag,
    measure: text,
    date: text,
    changes: ids,
  }),
  drawings: v.object({
    ...base,
    step: id,
    strokes: v.fallback(v.array(v.array(v.number())), []),
    symbol: text,
    alt: text,
  }),
  checks: v.object({
    ...base,
    idea: v.fallback(v.nullable(id), null),
    date: text,
    value: text,
    remark: text,
  }),
  competitors: v.object({ ...base, name: text, strength: text, weakness: text }),
  platforms: v.object({ ...base, name: text, reason: text }),
  entries: v.object({
    ...base,
    date: text,
    platform: v.fallback(v.nullable(id), null),
    topic: text,
    owner: text,
  }),
};

const level = v.picklist([1, 2, 3, 4]);

/** How a review of a classmate's map must look in a file. */
export const reviewSchema: v.GenericSchema<unknown, Review> = v.object({
  id,
  map: id,
  levels: v.fallback(v.record(v.string(), level), {}),
  stars: v.fallback(v.tuple([v.string(), v.string()]), ['', '']),
  wish: text,
});

type Head = Pick<JourneyMap, 'id' | 'title' | 'language' | 'template' | 'ageBand' | 'origin' | 'pitch'>;

/** The map's own fields. Without an id or a known language it is not one of our maps. */
export const headSchema: v.GenericSchema<unknown, Head> = v.object({
  id,
  title: text,
  language: v.picklist(['sv', 'nb', 'fr', 'hr', 'en']),
  template: text,
  ageBand: v.fallback(v.picklist(['8-11', '12-15', '16+']), '12-15'),
  origin: v.fallback(v.nullable(v.object({ scenario: v.string(), locale: v.string() })), null),
  pitch: text,
});

/** The ten steps' answers. */
export const answersSchema: v.GenericSchema<unknown, JourneyMap['plan']['answers']> = v.fallback(
  v.partial(
    v.object({
      goals: text,
      personas: text,
      path: text,
      current: text,
      future: text,
      competitors: text,
      platforms: text,
      affinity: text,
      content: text,
      share: text,
    }),
  ),
  {},
);
