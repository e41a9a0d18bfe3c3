import * as v from 'valibot';
import type { Collection, Collections } from './collections.ts';
import { answersSchema, headSchema, recordSchemas, reviewSchema } from './schema.ts';
import { tidy } from './tidy.ts';
import type { Id, JourneyMap, RecordBase, Records, Review, State, StateName } from './types.ts';

/** The version that `serialise` writes. */
export const fileVersion = 1;

/** The most characters that `parse` will look at; a map of 100 steps needs about 100,000. */
export const fileLimit = 10_000_000;

/** What a `.waymark.json` file holds. */
export interface MapFile {
  readonly map: JourneyMap;
  readonly reviews: readonly Review[];
}

/** What `parse` had to do to a file: a record dropped as unreadable or lost, or mended where it was harmless. */
export interface Repair {
  readonly code: 'dropped' | 'mended';
  readonly in: Collection | 'reviews';
  readonly id: Id;
  readonly state?: StateName;
}

/** Why a file cannot be opened at all. */
export type FileFault = 'too-large' | 'not-json' | 'not-waymark' | 'newer-version';

/** What came of reading a file. */
export type Parsed =
  | { readonly ok: true; readonly file: MapFile; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly code: FileFault };

/** The text of a file: keys sorted, so that the same map gives the same text. */
export function serialise({ map, reviews }: MapFile): string {
  return JSON.stringify({ type: 'waymark', version: fileVersion, map, reviews }, sortedKeys, 1);
}

/** The same in the order in which it lies in memory: several times quicker, for a device's own store. */
export const pack = ({ map, reviews }: MapFile): string =>
  JSON.stringify({ type: 'waymark', version: fileVersion, map, reviews });

/** Reads a file's text. Never throws: what cannot be read is a code, what can be mended is mended and reported. */
export function parse(source: string): Parsed {
  if (source.length > fileLimit) return { ok: false, code: 'too-large' };
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    return { ok: false, code: 'not-json' };
  }
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return { ok: false, code: 'not-waymark' };
  if (envelope.output.version > fileVersion) return { ok: false, code: 'newer-version' };
  const head = v.safeParse(headSchema, envelope.output.map);
  if (!head.success) return { ok: false, code: 'not-waymark' };

  try {
    return mended(envelope.output, head.output);
  } catch (error) {
    // Nested so deeply that walking through it overflows the stack: no map of ours is.
    if (error instanceof RangeError) return { ok: false, code: 'not-waymark' };
    throw error;
  }
}

function mended(
  envelope: v.InferOutput<typeof envelopeSchema>,
  head: v.InferOutput<typeof headSchema>,
): Parsed {
  const repairs: Repair[] = [];
  const rough = assemble(head, fields(envelope.map), repairs);
  const { map, dropped } = tidy(rough);
  for (const { in: name, id, state } of dropped)
    repairs.push({ code: 'dropped', in: name, id, ...(state && { state }) });
  const reviews = envelope.reviews.flatMap((review, at) => {
    const read = v.safeParse(reviewSchema, review);
    if (!read.success) repairs.push({ code: 'dropped', in: 'reviews', id: String(at) });
    return read.success ? [read.output] : [];
  });
  return { ok: true, file: { map, reviews }, repairs };
}

const envelopeSchema = v.object({
  type: v.literal('waymark'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  map: v.record(v.string(), v.unknown()),
  reviews: v.fallback(v.array(v.unknown()), []),
});

function assemble(head: v.InferOutput<typeof headSchema>, raw: Fields, repairs: Repair[]): JourneyMap {
  const plan = fields(raw.plan);
  const persona = fields(raw.persona);
  const states = fields(raw.states);
  const all = <C extends Collection>(name: C, from: unknown) => readRecords(name, from, repairs);
  const state = (name: StateName): State => {
    const half = fields(states[name]);
    const part = <C extends Collection>(collection: C) =>
      readRecords(collection, half[collection], repairs, name);
    return {
      stages: part('stages'),
      steps: part('steps'),
      lanes: part('lanes'),
      notes: part('notes'),
      feelings: part('feelings'),
    };
  };
  return {
    ...head,
    persona: {
      name: typeof persona.name === 'string' ? persona.name : '',
      claims: all('claims', persona.claims),
      ...(persona.locked === true && { locked: true }),
    },
    evidence: all('evidence', raw.evidence),
    ideas: all('ideas', raw.ideas),
    drawings: all('drawings', raw.drawings),
    checks: all('checks', raw.checks),
    plan: {
      answers: v.parse(answersSchema, plan.answers),
      competitors: all('competitors', plan.competitors),
      platforms: all('platforms', plan.platforms),
      entries: all('entries', plan.entries),
    },
    states: { now: state('now'), next: states.next ? state('next') : null },
  };
}

function readRecords<C extends Collection>(
  name: C,
  from: unknown,
  repairs: Repair[],
  state?: StateName,
): Records<Collections[C]> {
  const where = { in: name, ...(state && { state }) };
  const schema: v.GenericSchema<unknown, RecordBase> = recordSchemas[name];
  const read: [Id, RecordBase][] = [];
  for (const [id, value] of Object.entries(fields(from))) {
    const record = v.safeParse(schema, value);
    if (!record.success || record.output.id !== id) {
      repairs.push({ code: 'dropped', ...where, id });
      continue;
    }
    if (text(record.output) !== text(value)) repairs.push({ code: 'mended', ...where, id });
    read.push([id, record.output]);
  }
  return Object.fromEntries(read) as unknown as Records<Collections[C]>;
}

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const text = (value: unknown): string => JSON.stringify(value, sortedKeys);

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
