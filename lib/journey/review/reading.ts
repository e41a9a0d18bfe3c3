import { inOrder } from '../collections.ts';
import { journeyOf, type StageWithSteps } from '../read.ts';
import type { Feeling, Id, Idea, JourneyMap, LaneKind, Note, Score, State, Step } from '../types.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';

/** A feeling whose face is set. */
export type Scored = Feeling & { readonly score: Score };

/** A note at a step, with what it says not empty. */
export interface Told {
  readonly step: Step;
  readonly note: Note;
}

/** A map as the rules read it: its present state in reading order, looked up once. */
export interface Reading {
  readonly map: JourneyMap;
  readonly now: State;
  readonly lexicon: Lexicon;
  readonly journey: readonly StageWithSteps[];
  readonly steps: readonly Step[];
  readonly ideas: readonly Idea[];
  /** What is written in the lanes of a kind, step by step. */
  readonly told: (kind: LaneKind) => readonly Told[];
  readonly feeling: (step: Id) => Feeling | undefined;
  /** The feelings that have a score, step by step. */
  readonly scored: readonly Scored[];
  /** How many kinds of things are told at a step: lanes with a note, a feeling, a drawing. */
  readonly depth: (step: Id) => number;
}

/** A rule of the coach: what it notices on a map. */
export type Rule = (reading: Reading) => readonly Finding[];

/** Whether there is nothing to read in a text. */
export const blank = (text: string): boolean => text.trim() === '';

/** Reads a map for the rules. */
export function readingOf(map: JourneyMap, lexicon: Lexicon): Reading {
  const { now } = map.states;
  const journey = journeyOf(now);
  const steps = journey.flatMap((stage) => stage.steps);
  const kinds = new Map(Object.values(now.lanes).map(({ id, kind }) => [id, kind]));
  const written = inOrder(now.notes).filter(({ on, text }) => on.kind === 'step' && !blank(text));
  const at = Map.groupBy(written, ({ on }) => on.id);
  const feelings = new Map(Object.values(now.feelings).map((feeling) => [feeling.step, feeling]));
  const drawn = new Set(Object.values(map.drawings).map(({ step }) => step));
  return {
    map,
    now,
    lexicon,
    journey,
    steps,
    ideas: inOrder(map.ideas).filter(({ text }) => !blank(text)),
    told: (kind) =>
      steps.flatMap((step) =>
        (at.get(step.id) ?? [])
          .filter(({ lane }) => kinds.get(lane) === kind)
          .map((note) => ({ step, note })),
      ),
    feeling: (step) => feelings.get(step),
    scored: steps.flatMap(({ id }) => {
      const feeling = feelings.get(id);
      return feeling && feeling.score !== null ? [{ ...feeling, score: feeling.score }] : [];
    }),
    depth: (step) => {
      const feeling = feelings.get(step);
      const felt = feeling && (feeling.score !== null || !blank(feeling.word + feeling.because));
      return (
        new Set((at.get(step) ?? []).map(({ lane }) => lane)).size +
        (felt ? 1 : 0) +
        (drawn.has(step) ? 1 : 0)
      );
    },
  };
}

/** Whether every step has its score: only then is it known which is the lowest, and what is missing. */
export const curveDone = ({ scored, steps }: Reading): boolean =>
  steps.length >= 3 && scored.length === steps.length;

/** The feelings with the lowest score of all, first of the journey first. */
export function lowest({ scored }: Reading): readonly Scored[] {
  const score = Math.min(...scored.map((feeling) => feeling.score));
  return scored.filter((feeling) => feeling.score === score);
}
