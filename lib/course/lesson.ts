import { type Id, type JourneyMap, type LaneKind, notesOf, stepsOf } from '../journey/index.ts';
import type { MoveName } from './moves.ts';

/** What a learner has to reach on a map: a closed union, JSON-safe. */
export type Goal =
  /** The steps that the map still has stand in this order. */
  | { readonly code: 'inOrder'; readonly params: { readonly steps: readonly Id[] } }
  /** At least so many steps have a note in a lane. */
  | { readonly code: 'written'; readonly params: { readonly lane: LaneKind; readonly atLeast: number } };

/** A question with options, one of them right. Its words and feedback are in the lesson's words file. */
export interface ChooseExercise {
  readonly id: Id;
  readonly kind: 'choose';
  readonly options: readonly Id[];
  readonly right: Id;
}

/** The kinds of exercise. */
export type Exercise = ChooseExercise;

/** A lesson without its words. */
export interface Lesson {
  /** Its folder and its name in addresses. */
  readonly name: string;
  readonly minutes: number;
  readonly scenario: string;
  /** The moves of the try-it, and the goals that it asks for. */
  readonly moves: readonly MoveName[];
  readonly goals: readonly Goal[];
  readonly exercises: readonly Exercise[];
}

/** A lesson's words beside its prose. */
export interface LessonWords {
  readonly figure: Readonly<Record<string, string>>;
  readonly exercises: Readonly<
    Record<
      Id,
      {
        readonly question: string;
        readonly options: Readonly<Record<Id, { readonly text: string; readonly feedback: string }>>;
      }
    >
  >;
  readonly exitTickets: readonly string[];
}

/** A glossary: terms by their id in the termbase. */
export type Glossary = Readonly<
  Record<Id, { readonly term: string; readonly definition: string; readonly example: string }>
>;

/** Whether a map, in its present state, meets a goal. */
export function meets(map: JourneyMap, goal: Goal): boolean {
  const { now } = map.states;
  const steps = stepsOf(now);
  switch (goal.code) {
    case 'inOrder': {
      const wanted = goal.params.steps.filter((id) => steps.some((step) => step.id === id));
      const has = steps.map(({ id }) => id).filter((id) => wanted.includes(id));
      return has.length > 0 && has.every((id, at) => id === wanted[at]);
    }
    case 'written': {
      const filled = steps.filter(({ id }) =>
        notesOf(now, goal.params.lane, id).some(({ text }) => text.trim()),
      );
      return filled.length >= goal.params.atLeast;
    }
  }
}
