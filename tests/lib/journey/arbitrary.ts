import fc from 'fast-check';
import {
  type Collection,
  type Collections,
  type Command,
  claim,
  evidence,
  feeling,
  type Id,
  idea,
  type JourneyMap,
  lane,
  note,
  type RecordBase,
  recordsIn,
  type StateName,
  stage,
  step,
} from '../../../lib/journey/index.ts';

/** Every collection of a map. */
export const collections: readonly Collection[] = [
  'stages',
  'steps',
  'lanes',
  'notes',
  'feelings',
  'claims',
  'evidence',
  'ideas',
  'drawings',
  'checks',
  'competitors',
  'platforms',
  'entries',
];

/** What people paste and type: plain words, emoji, right to left, control characters, and rarely very much. */
export const text: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('', 'Waits in the queue', '  two  spaces ', 'šećer, çà et là: “når?”'),
  },
  { weight: 8, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('👩🏽‍🦽 👨‍👩‍👧‍👦 🇭🇷', 'انتظرت في الصف', 'חיכיתי בתור', 'a\u202eb\u2066c'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('\u0000\u0007\u001b[31m', 'one\r\ntwo\u2028three', '\ud83d', '</script>'),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 10_000, maxLength: 10_000 }) },
);

/**
 * What somebody wants to do, without knowing the map: numbers choose among the ids that the map has and a few
 * that it has not, once the command is made. So it shrinks, and prints, as plain data.
 */
export interface Intent {
  readonly do: Command['do'];
  readonly in: Collection;
  readonly state: StateName;
  readonly at: number;
  readonly after: number | null | undefined;
  readonly to: number;
  readonly number: number;
  readonly text: string;
}

const number = fc.noBias(fc.nat({ max: 5039 }));

const intent: fc.Arbitrary<Intent> = fc.record({
  do: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom('add', 'add', 'edit', 'edit', 'move', 'move', 'remove', 'lock'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'title',
        'pitch',
        'ageBand',
        'personaName',
        'lockPersona',
        'answer',
        'startNext',
        'dropNext',
      ),
    },
  ) as fc.Arbitrary<Command['do']>,
  in: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('stages', 'steps', 'lanes', 'notes', 'feelings') },
    { weight: 1, arbitrary: fc.constantFrom(...collections) },
  ) as fc.Arbitrary<Collection>,
  state: fc.constantFrom('now', 'now', 'next'),
  at: number,
  after: fc.oneof(number, fc.constantFrom(null, undefined)),
  to: number,
  number,
  text,
});

/** Ids that no map here has, some of them names that every object inherits. */
export const unknownIds: readonly Id[] = ['nobody', 'constructor', 'toString', '__proto__'];

const marks = ['seen', 'heard', 'counted', 'guessed', null] as const;
const bands = ['8-11', '12-15', '16+'] as const;
const kinds = ['action', 'thought', 'feeling', 'pain', 'opportunity', 'evidence', 'custom'] as const;
const places = ['step', 'step', 'stage', 'transition'] as const;
const scores = [-2, -1, 0, 1, 2, null] as const;
const ranks = [1, 2, 3, 4, 5, null] as const;
const about = ['demographics', 'goal', 'motive', 'need', 'problem'] as const;
const plan = ['goals', 'personas', 'path', 'share'] as const;

const among = <T>(options: readonly T[], at: number): T => options[at % options.length] as T;

/** The command that an intent comes to on a map. */
export function commandOf(map: JourneyMap, wish: Intent): Command {
  const { do: verb, in: name, state, at, after, text } = wish;
  switch (verb) {
    case 'title':
    case 'pitch':
    case 'personaName':
      return { do: verb, text };
    case 'lockPersona':
      return { do: verb, lock: at % 2 === 0 };
    case 'ageBand':
      return { do: verb, ageBand: among(bands, at) };
    case 'answer':
      return { do: verb, step: among(plan, at), text };
    case 'startNext':
    case 'dropNext':
      return { do: verb };
  }
  const known = Object.keys(recordsIn(map, name, state));
  const anId = (pick: number) => among(known.length === 0 || pick % 10 === 9 ? unknownIds : known, pick);
  const id = anId(at);
  const behind = typeof after === 'number' ? anId(after) : after;
  const target = { in: name, state } as const;
  switch (verb) {
    case 'add': {
      const record = recordFor(map, wish);
      return { do: verb, ...target, record, ...(behind !== undefined && { after: behind }) } as Command;
    }
    case 'edit': {
      const fields = recordFor(map, wish);
      const names = Object.keys(fields).filter((field) => field !== 'id' && field !== 'stage');
      const wanted = [among(names, wish.number), ...(wish.to % 2 === 0 ? [] : [among(names, wish.to)])];
      const change = Object.fromEntries(Object.entries(fields).filter(([field]) => wanted.includes(field)));
      return { do: verb, ...target, id, change } as Command;
    }
    case 'move': {
      const stages = [...Object.keys(recordsIn(map, 'stages', state)), 'nobody'];
      const stage = name === 'steps' && wish.number % 2 === 0 ? { stage: among(stages, wish.to) } : {};
      return { do: verb, ...target, id, after: behind ?? null, ...stage } as Command;
    }
    case 'remove':
      return { do: verb, ...target, id } as Command;
    case 'lock': {
      const locks = [null, null, true, ['title'], ['pos'], ['text', 'score']] as const;
      return { do: verb, ...target, id, locked: among(locks, wish.number) } as Command;
    }
  }
}

/** A record for an `add`, tied to records of the map where it needs one. Its id may be taken. */
function recordFor(
  map: JourneyMap,
  { in: name, state, at, to, number, text }: Intent,
): Omit<RecordBase, 'pos'> {
  const anIdOf = (...names: Collection[]) =>
    among(to % 10 === 9 ? ['nobody'] : names.flatMap((of) => Object.keys(recordsIn(map, of, state))), to) ??
    'nobody';
  const id = among([`${name}-${number}`, `${name}-${at}`, 'same', 'constructor'], number);
  const mark = among(marks, number);
  const cited = number % 3 === 0 ? [anIdOf('evidence')] : [];
  const kind = among(places, number);
  const make: { [C in Collection]: () => Omit<Collections[C], 'pos'> } = {
    stages: () => stage({ id, title: text }),
    steps: () =>
      step({ id, stage: anIdOf('stages'), title: text, momentOfTruth: number % 2 === 0, when: text }),
    lanes: () => lane({ id, kind: among(kinds, number), title: text }),
    notes: () =>
      note({
        id,
        lane: among(Object.keys(recordsIn(map, 'lanes', state)), number) ?? 'nobody',
        on: { kind, id: anIdOf(kind === 'step' ? 'steps' : 'stages') },
        text,
        mark,
        evidence: cited,
        whys: [text].slice(number % 2),
      }),
    feelings: () =>
      feeling({ id, step: anIdOf('steps'), score: among(scores, number), word: text, mark, evidence: cited }),
    claims: () => claim({ id, about: among(about, number), text, mark, evidence: cited }),
    evidence: () => evidence({ id, kind: 'interview', source: text, quote: text }),
    ideas: () =>
      idea({
        id,
        text,
        pains: [anIdOf('notes')].slice(number % 2),
        impact: among(ranks, number),
        feasibility: among(ranks, to),
        chosen: number % 2 === 0,
        changes: [anIdOf('notes', 'feelings', 'steps', 'stages', 'lanes')].slice(to % 2),
      }),
    drawings: () => ({
      id,
      step: anIdOf('steps'),
      strokes: [[0, 0.5, 1, number / 5039]],
      symbol: 'tray',
      alt: text,
    }),
    checks: () => ({
      id,
      idea: number % 2 === 0 ? null : anIdOf('ideas'),
      date: '2026-05-04',
      value: text,
      remark: '',
    }),
    competitors: () => ({ id, name: text, strength: '', weakness: text }),
    platforms: () => ({ id, name: text, reason: text }),
    entries: () => ({
      id,
      date: '2026-05-04',
      platform: number % 2 === 0 ? null : anIdOf('platforms'),
      topic: text,
      owner: '',
    }),
  };
  return make[name]();
}

/** What somebody does one after another: long enough to build on what came before. */
export const intents: fc.Arbitrary<readonly Intent[]> = fc.array(intent, {
  minLength: 1,
  maxLength: 60,
  size: 'max',
});

/** How long a property may look for the smallest counterexample, in milliseconds: a failing run ends, too. */
export const limits = { interruptAfterTimeLimit: 8_000 } as const;
