import { type Locale, tagOf } from '../i18n/index.ts';
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
  type Mark,
  newMap,
  note,
  onStep,
  stage,
  step,
} from '../journey/index.ts';
import type { CellWords, ScenarioFrame, ScenarioWords, StepWords, WrittenLane } from './scenario.ts';

/** The lanes a map has from the start in each age band's guided work; older learners add the rest. */
const beginnersLanes: readonly LaneKind[] = ['action', 'thought', 'feeling'];

const written: readonly WrittenLane[] = [
  'action',
  'touchpoint',
  'channel',
  'responsible',
  'thought',
  'backstage',
];

const usualMark: Record<WrittenLane, Mark> = {
  action: 'seen',
  touchpoint: 'seen',
  channel: 'seen',
  responsible: 'heard',
  thought: 'heard',
  backstage: 'guessed',
};

/** The id of a scenario's note in a lane at a step: the same in every language. */
export const noteId = (kind: LaneKind, step: Id): Id => `${kind}-${step}`;

/** The complete map of a scenario as one language tells it: now, next, evidence, ideas and pitch. */
export function exemplar(frame: ScenarioFrame, words: ScenarioWords, locale: Locale): JourneyMap {
  const now = run(begun(frame, words, locale, `${frame.name}-${locale}`), [
    ...journey(frame, words),
    ...frame.lanes.map((kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) })),
    ...foundations(frame, words),
    ...told(frame, words).flatMap(({ id, told }) => cells(frame, id, told)),
    ...improvements(frame, words),
  ]);
  return run(now, [{ do: 'startNext' }, ...future(frame, words)]);
}

/**
 * The map with which a learner begins a scenario: its person and its moments, in a muddle, in one stage without
 * a name, and empty lanes to fill. `id` is the new map's.
 */
export function muddled(frame: ScenarioFrame, words: ScenarioWords, locale: Locale, id: Id): JourneyMap {
  const titles = Object.fromEntries(told(frame, words).map((step) => [step.id, step.told.title]));
  return run(begun(frame, words, locale, id), [
    { do: 'add', in: 'stages', record: stage({ id: 'story' }) },
    ...frame.muddle
      .filter((id) => titles[id])
      .map(
        (id): Command => ({
          do: 'add',
          in: 'steps',
          record: step({ id, stage: 'story', title: titles[id] ?? '' }),
        }),
      ),
    ...beginnersLanes.map((kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) })),
  ]);
}

/** A map of the learner's own journey: `moments` empty moments in one stage, and empty lanes to fill. */
export function ownMap(given: {
  id: Id;
  locale: Locale;
  title: string;
  person: string;
  moments: readonly Id[];
}): JourneyMap {
  const map = newMap({ id: given.id, language: tagOf(given.locale), title: given.title, template: 'own' });
  return run({ ...map, persona: { name: given.person, claims: {} } }, [
    { do: 'add', in: 'stages', record: stage({ id: 'story' }) },
    ...given.moments.map((id): Command => ({ do: 'add', in: 'steps', record: step({ id, stage: 'story' }) })),
    ...beginnersLanes.map((kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) })),
  ]);
}

/** The steps of a scenario that a language tells, in the order in which they happen. */
export function orderOf(frame: ScenarioFrame, words: ScenarioWords): Id[] {
  return told(frame, words).map(({ id }) => id);
}

function begun(frame: ScenarioFrame, words: ScenarioWords, locale: Locale, id: Id): JourneyMap {
  const map = newMap({
    id,
    language: tagOf(locale),
    title: words.title,
    ageBand: frame.ageBand,
    template: frame.name,
    origin: { scenario: frame.name, locale },
  });
  return { ...map, persona: { name: words.persona.name, claims: {} } };
}

function told(frame: ScenarioFrame, words: ScenarioWords): { id: Id; stage: Id; told: StepWords }[] {
  return frame.stages.flatMap(({ id: stage, steps }) =>
    steps.flatMap((id) => {
      const told = words.steps[id];
      if (!told && !frame.optional.includes(id))
        throw new Error(`${frame.name}: no words for the step ${id}`);
      return told ? [{ id, stage, told }] : [];
    }),
  );
}

const journey = (frame: ScenarioFrame, words: ScenarioWords): Command[] => [
  ...frame.stages.map(
    ({ id }): Command => ({ do: 'add', in: 'stages', record: stage({ id, title: words.stages[id] ?? '' }) }),
  ),
  ...told(frame, words).map(
    ({ id, stage, told }): Command => ({
      do: 'add',
      in: 'steps',
      record: step({
        id,
        stage,
        title: told.title,
        when: told.when,
        momentOfTruth: frame.momentsOfTruth.includes(id),
      }),
    }),
  ),
];

const foundations = (frame: ScenarioFrame, words: ScenarioWords): Command[] => [
  ...frame.evidence.map(
    ({ id, kind }): Command => ({
      do: 'add',
      in: 'evidence',
      record: evidence({ id, kind, ...words.evidence[id] }),
    }),
  ),
  ...frame.claims.map(({ id, about }): Command => {
    const claimed = words.persona.claims[id];
    if (!claimed) throw new Error(`${frame.name}: no words for the claim ${id}`);
    return { do: 'add', in: 'claims', record: claim({ id, about, ...claimed }) };
  }),
];

function cells(frame: ScenarioFrame, id: Id, told: StepWords): Command[] {
  const on = onStep(id);
  const cited = (kind: LaneKind) =>
    frame.evidence
      .filter(({ supports }) => supports.some(([lane, step]) => lane === kind && step === id))
      .map((evidence) => evidence.id);
  const { pain } = told;
  return [
    ...written.flatMap((kind): Command[] => {
      const cell = told[kind];
      if (!cell) return [];
      const record = note({
        id: noteId(kind, id),
        lane: kind,
        on,
        ...said(cell, kind),
        evidence: cited(kind),
      });
      return [{ do: 'add', in: 'notes', record }];
    }),
    {
      do: 'add',
      in: 'feelings',
      record: feeling({
        id: noteId('feeling', id),
        step: id,
        score: frame.scores[id] ?? null,
        ...told.feeling,
        mark: 'heard',
        evidence: cited('feeling'),
      }),
    },
    ...(pain
      ? [
          {
            do: 'add',
            in: 'notes',
            record: note({ id: noteId('pain', id), lane: 'pain', on, evidence: cited('pain'), ...pain }),
          } as const,
        ]
      : []),
  ];
}

const said = (cell: CellWords, kind: WrittenLane) =>
  typeof cell === 'string' ? { text: cell, mark: usualMark[kind] } : cell;

const improvements = (frame: ScenarioFrame, words: ScenarioWords): Command[] => [
  ...frame.ideas.map(({ id, painsOf, changes: _, ...ranks }): Command => {
    const pains = painsOf.filter((step) => words.steps[step]?.pain).map((step) => noteId('pain', step));
    return { do: 'add', in: 'ideas', record: idea({ id, text: '', ...words.ideas[id], ...ranks, pains }) };
  }),
  { do: 'pitch', text: words.pitch },
];

function future(frame: ScenarioFrame, words: ScenarioWords): Command[] {
  const changes = Object.entries(words.next).flatMap(
    ([id, told]): { step: Id; command: Command; id: Id }[] => [
      ...written.flatMap((kind) => {
        const cell = told[kind];
        if (!cell) return [];
        const change = { ...said(cell, kind), mark: 'guessed' as const, evidence: [] };
        return [
          {
            step: id,
            id: noteId(kind, id),
            command: { do: 'edit', in: 'notes', state: 'next', id: noteId(kind, id), change } as const,
          },
        ];
      }),
      ...(told.feeling
        ? [
            {
              step: id,
              id: noteId('feeling', id),
              command: {
                do: 'edit',
                in: 'feelings',
                state: 'next',
                id: noteId('feeling', id),
                change: {
                  score: frame.nextScores[id] ?? null,
                  ...told.feeling,
                  mark: 'guessed',
                  evidence: [],
                },
              } as const,
            },
          ]
        : []),
    ],
  );
  const cured = frame.ideas.filter(({ chosen }) => chosen).flatMap(({ painsOf }) => painsOf);
  return [
    ...changes.map(({ command }) => command),
    ...[...new Set(cured)]
      .filter((step) => words.steps[step]?.pain)
      .map((step): Command => ({ do: 'remove', in: 'notes', state: 'next', id: noteId('pain', step) })),
    ...frame.ideas
      .map((idea) => ({
        id: idea.id,
        changes: changes.filter(({ step }) => idea.changes.includes(step)).map(({ id }) => id),
      }))
      .filter(({ changes }) => changes.length > 0)
      .map(({ id, changes }): Command => ({ do: 'edit', in: 'ideas', id, change: { changes } })),
  ];
}

/** Applies commands that must each do something: a scenario in which one does not is a mistake of ours. */
function run(map: JourneyMap, commands: readonly Command[]): JourneyMap {
  return commands.reduce((before, command) => {
    const after = apply(before, command);
    if (after === before) throw new Error(`a scenario's command changes nothing: ${JSON.stringify(command)}`);
    return after;
  }, map);
}
