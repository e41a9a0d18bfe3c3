import {
  apply,
  type Command,
  claim,
  evidence,
  feeling,
  type Id,
  idea,
  type JourneyMap,
  type LaneKind,
  lane,
  newMap,
  note,
  onStep,
  type Score,
  stage,
  step,
} from '../../../lib/journey/index.ts';

/** A journey told in a few words: ids stand for titles, a lane's id is its kind, a note's is lane-step. */
export interface Telling {
  /** Stages in order, each with its steps in order. */
  readonly stages?: Readonly<Record<Id, readonly Id[]>>;
  readonly lanes?: readonly LaneKind[];
  readonly notes?: { readonly [kind in LaneKind]?: Readonly<Record<Id, string>> };
  readonly scores?: Readonly<Record<Id, Score>>;
}

/** The lunch that most of these tests begin with. */
export const lunch: Telling = {
  stages: { before: ['decide', 'go'], line: ['wait', 'get'], after: [] },
  lanes: ['action', 'thought', 'feeling', 'pain'],
  notes: {
    action: { go: 'Runs across the yard', wait: 'Stands behind forty others' },
    thought: { wait: 'I’ll have ten minutes left.' },
    pain: { wait: 'The queue takes 11 minutes' },
  },
  scores: { decide: 1, wait: -2 },
};

/** Applies commands that must each do something. */
export function run(map: JourneyMap, ...commands: Command[]): JourneyMap {
  return commands.reduce((before, command) => {
    const after = apply(before, command);
    if (after === before) throw new Error(`changes nothing: ${JSON.stringify(command)}`);
    return after;
  }, map);
}

/** The map of a telling. */
export function told({ stages = {}, lanes = [], notes = {}, scores = {} }: Telling): JourneyMap {
  const commands: Command[] = [
    ...Object.entries(stages).flatMap(([id, steps]): Command[] => [
      { do: 'add', in: 'stages', record: stage({ id, title: id }) },
      ...steps.map(
        (of): Command => ({ do: 'add', in: 'steps', record: step({ id: of, stage: id, title: of }) }),
      ),
    ]),
    ...lanes.map((kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) })),
    ...Object.entries(notes).flatMap(([kind, texts]) =>
      Object.entries(texts).map(([id, text]): Command => {
        const record = note({ id: `${kind}-${id}`, lane: kind, on: onStep(id), text });
        return { do: 'add', in: 'notes', record };
      }),
    ),
    ...Object.entries(scores).map(
      ([id, score]): Command => ({
        do: 'add',
        in: 'feelings',
        record: feeling({ id: `feeling-${id}`, step: id, score }),
      }),
    ),
  ];
  return run(newMap({ id: 'lunch', language: 'en', title: 'Lunch' }), ...commands);
}

/** The lunch, with one of everything that a map can hold. */
export const everything = (): JourneyMap =>
  run(
    told(lunch),
    { do: 'personaName', text: 'Maya' },
    { do: 'answer', step: 'goals', text: 'A calm lunch' },
    {
      do: 'add',
      in: 'evidence',
      record: evidence({ id: 'count', kind: 'observation', number: '11 minutes' }),
    },
    {
      do: 'add',
      in: 'claims',
      record: claim({ id: 'goal', about: 'goal', text: 'Eat', evidence: ['count'] }),
    },
    { do: 'edit', in: 'notes', id: 'pain-wait', change: { evidence: ['count'], mark: 'counted' } },
    {
      do: 'add',
      in: 'ideas',
      record: idea({ id: 'turns', text: 'Take turns', pains: ['pain-wait'], changes: ['wait'] }),
    },
    {
      do: 'add',
      in: 'drawings',
      record: { id: 'tray', step: 'get', strokes: [[0, 1]], symbol: '', alt: 'A tray' },
    },
    {
      do: 'add',
      in: 'checks',
      record: { id: 'may', idea: 'turns', date: '2026-05-04', value: '4', remark: '' },
    },
    {
      do: 'add',
      in: 'competitors',
      record: { id: 'bakery', name: 'Bakery', strength: 'Near', weakness: '' },
    },
    { do: 'add', in: 'platforms', record: { id: 'screen', name: 'Screen', reason: 'All pass it' } },
    {
      do: 'add',
      in: 'entries',
      record: { id: 'week', date: '', platform: 'screen', topic: 'Turns', owner: '' },
    },
    { do: 'startNext' },
    { do: 'edit', in: 'feelings', state: 'next', id: 'feeling-wait', change: { score: 1 } },
  );

/** Freezes a map through and through, so that a change in place throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
