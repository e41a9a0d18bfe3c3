import type { Locale } from '../i18n/index.ts';
import {
  type Command,
  claim,
  competitor,
  drawing,
  entry,
  evidence,
  feeling,
  type Id,
  idea,
  type JourneyMap,
  type LaneKind,
  lane,
  note,
  onStep,
  planSteps,
  platform,
  stage,
  step,
} from '../journey/index.ts';
import { future } from './future.ts';
import type { ScenarioFrame, ScenarioWords, StepWords } from './scenario.ts';
import { begun, noteId, run, said, told, written } from './telling.ts';

/** The complete map of a scenario as one language tells it: now, next, evidence, ideas, pitch and plan. */
export function exemplar(frame: ScenarioFrame, words: ScenarioWords, locale: Locale): JourneyMap {
  const now = run(begun(frame, words, locale, `${frame.name}-${locale}`), [
    ...journey(frame, words),
    ...frame.lanes.map((kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) })),
    ...foundations(frame, words),
    ...told(frame, words).flatMap(({ id, told }) => cells(frame, id, told)),
    ...improvements(frame, words),
    ...planned(words),
    ...told(frame, words).flatMap(({ id }) => picture(frame, id)),
  ]);
  return run(now, [{ do: 'startNext' }, ...future(frame, words.steps, words.next)]);
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

function picture(frame: ScenarioFrame, step: Id): Command[] {
  const symbol = frame.symbols[step];
  return symbol
    ? [{ do: 'add', in: 'drawings', record: drawing({ id: `picture-${step}`, step, symbol }) }]
    : [];
}

const improvements = (frame: ScenarioFrame, words: ScenarioWords): Command[] => [
  ...frame.ideas.map(({ id, painsOf, changes: _, ...ranks }): Command => {
    const pains = painsOf.filter((step) => words.steps[step]?.pain).map((step) => noteId('pain', step));
    return { do: 'add', in: 'ideas', record: idea({ id, text: '', ...words.ideas[id], ...ranks, pains }) };
  }),
  { do: 'pitch', text: words.pitch },
];

function planned({ plan }: ScenarioWords): Command[] {
  if (!plan) return [];
  const platformId = (at: number): Id => `platform-${at + 1}`;
  return [
    ...planSteps.flatMap((step): Command[] => {
      const text = plan.answers[step];
      return text ? [{ do: 'answer', step, text }] : [];
    }),
    ...plan.competitors.map(
      (said, at): Command => ({
        do: 'add',
        in: 'competitors',
        record: competitor({ id: `competitor-${at + 1}`, ...said }),
      }),
    ),
    ...plan.platforms.map(
      (said, at): Command => ({
        do: 'add',
        in: 'platforms',
        record: platform({ id: platformId(at), ...said }),
      }),
    ),
    ...plan.entries.map(
      (said, at): Command => ({
        do: 'add',
        in: 'entries',
        record: entry({ id: `entry-${at + 1}`, ...said, platform: platformId(said.platform) }),
      }),
    ),
  ];
}
