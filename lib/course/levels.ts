import type { Locale } from '../i18n/index.ts';
import {
  bandLanes,
  type Command,
  claim,
  type FindingCode,
  feeling,
  type Id,
  idea,
  type JourneyMap,
  lane,
  type Mark,
  note,
  onStep,
  stage,
  step,
} from '../journey/index.ts';
import { future } from './future.ts';
import type { LevelName } from './level-names.ts';
import type { RubricCriterion } from './rubric.ts';
import type { FeelingWords, ScenarioFrame, ScenarioWords, WrittenLane } from './scenario.ts';
import { begun, noteId, run, told, written } from './telling.ts';

/** A remark on a version: what it is about and where, and what the coach says there, where it says something. */
export interface CommentFrame {
  readonly id: Id;
  readonly about: RubricCriterion;
  /** The step that it is about; without one it is about the whole map. */
  readonly step?: Id;
  readonly finding?: FindingCode;
}

/** The remarks on each version of a scenario's map, in reading order. */
export type LevelFrames = Readonly<Record<LevelName, readonly CommentFrame[]>>;

/** One step as a pupil told it who is still learning: any part may be missing. */
export type LevelStep = { readonly [lane in WrittenLane]?: string } & {
  /** Where it differs from the scenario's. */
  readonly title?: string;
  readonly feeling?: Partial<FeelingWords>;
  readonly pain?: { readonly text: string; readonly mark: Mark | null; readonly whys?: readonly string[] };
};

/** A version as its author wrote it: the steps that it tells, in the scenario's order, and nothing else. */
export interface LevelTelling {
  /** Who wrote it, and how, in a sentence. */
  readonly about: string;
  readonly claims: Readonly<Record<Id, { readonly text: string; readonly mark: Mark | null }>>;
  readonly steps: Readonly<Record<Id, LevelStep>>;
  readonly ideas: Readonly<
    Record<Id, { readonly text: string; readonly reason?: string; readonly measure?: string }>
  >;
  /** What is different in the future; without it there is none. */
  readonly next?: ScenarioWords['next'];
  readonly pitch?: string;
  readonly comments: Readonly<Record<Id, string>>;
}

/** All words of a scenario's versions in one language. */
export interface LevelWords {
  readonly weak: LevelTelling;
  readonly fair: LevelTelling;
  readonly strong: Pick<LevelTelling, 'about' | 'comments'>;
}

/** A weak or fair version as a map. `words` are the scenario's own, for what the version does not say otherwise. */
export function levelMap(
  frame: ScenarioFrame,
  words: ScenarioWords,
  telling: LevelTelling,
  locale: Locale,
): JourneyMap {
  const steps = told(frame, words).flatMap(({ id, stage, told: { title, when } }) => {
    const said = telling.steps[id];
    return said ? [{ id, stage, title: said.title ?? title, when, said }] : [];
  });
  const map = begun(frame, words, locale, `${frame.name}-${locale}`);
  const now = run(map, [
    ...frame.stages
      .filter(({ id }) => steps.some(({ stage }) => stage === id))
      .map(
        ({ id }): Command => ({
          do: 'add',
          in: 'stages',
          record: stage({ id, title: words.stages[id] ?? '' }),
        }),
      ),
    ...steps.map(
      ({ id, stage, title, when }): Command => ({
        do: 'add',
        in: 'steps',
        record: step({ id, stage, title, when }),
      }),
    ),
    ...bandLanes['16+']
      .filter((kind) => kind === 'feeling' || steps.some(({ said }) => kind in said))
      .map((kind): Command => ({ do: 'add', in: 'lanes', record: lane({ id: kind, kind }) })),
    ...frame.claims.flatMap(({ id, about }): Command[] => {
      const said = telling.claims[id];
      return said ? [{ do: 'add', in: 'claims', record: claim({ id, about, ...said }) }] : [];
    }),
    ...steps.flatMap(({ id, said }) => cells(frame, id, said)),
    ...frame.ideas.flatMap(({ id, painsOf, impact, feasibility, chosen }): Command[] => {
      const said = telling.ideas[id];
      if (!said) return [];
      const pains = painsOf.filter((at) => telling.steps[at]?.pain).map((at) => noteId('pain', at));
      return [{ do: 'add', in: 'ideas', record: idea({ id, ...said, impact, feasibility, chosen, pains }) }];
    }),
    ...(telling.pitch ? [{ do: 'pitch', text: telling.pitch } as const] : []),
  ]);
  if (!telling.next) return now;
  const ideas = frame.ideas.filter(({ id }) => telling.ideas[id]);
  return run(now, [
    { do: 'startNext' },
    ...future({ ideas, nextScores: frame.nextScores }, telling.steps, telling.next),
  ]);
}

function cells(frame: ScenarioFrame, id: Id, { feeling: felt, pain, ...said }: LevelStep): Command[] {
  const on = onStep(id);
  return [
    ...written.flatMap((kind): Command[] => {
      const text = said[kind];
      return text
        ? [{ do: 'add', in: 'notes', record: note({ id: noteId(kind, id), lane: kind, on, text }) }]
        : [];
    }),
    ...(felt
      ? [
          {
            do: 'add',
            in: 'feelings',
            record: feeling({
              id: noteId('feeling', id),
              step: id,
              score: felt.score ?? frame.scores[id] ?? null,
              word: felt.word ?? '',
              because: felt.because ?? '',
            }),
          } as const,
        ]
      : []),
    ...(pain
      ? [
          {
            do: 'add',
            in: 'notes',
            record: note({ id: noteId('pain', id), lane: 'pain', on, ...pain }),
          } as const,
        ]
      : []),
  ];
}
