import type { Id, Score } from '../journey/index.ts';

/** A question with options, one of them right; or lines of a small map, one of them mistaken. */
export interface ChooseExercise {
  readonly id: Id;
  readonly kind: 'choose' | 'spot';
  readonly options: readonly Id[];
  /** The right option, or the mistaken line. */
  readonly right: Id;
}

/** Things to put in order. */
export interface OrderExercise {
  readonly id: Id;
  readonly kind: 'order';
  readonly right: readonly Id[];
  /** How they lie before. */
  readonly start: readonly Id[];
}

/** Things that belong to groups: to one each, or several to a group. */
export interface SortExercise {
  readonly id: Id;
  readonly kind: 'match' | 'sort';
  readonly groups: readonly Id[];
  /** The group of each thing. */
  readonly right: Readonly<Record<Id, Id>>;
}

/** Moments to score, from -2 to +2, as a small story tells them. */
export interface CurveExercise {
  readonly id: Id;
  readonly kind: 'curve';
  /** The lowest and the highest score that the story allows for each moment. */
  readonly right: Readonly<Record<Id, readonly [Score, Score]>>;
}

/** A short answer in the learner's own words, to be held beside a model answer. */
export interface WriteExercise {
  readonly id: Id;
  readonly kind: 'write';
}

/** The kinds of exercise. Their words and feedback are in the lesson's words file. */
export type Exercise = ChooseExercise | OrderExercise | SortExercise | CurveExercise | WriteExercise;

/** The ids of what an exercise has words for, in the order in which it is offered. */
export function optionsOf(exercise: Exercise): readonly Id[] {
  switch (exercise.kind) {
    case 'choose':
    case 'spot':
      return exercise.options;
    case 'order':
      return exercise.start;
    case 'match':
    case 'sort':
    case 'curve':
      return Object.keys(exercise.right);
    case 'write':
      return [];
  }
}

/** What stands at a place where something else belongs. */
export const misplaced = ({ right }: OrderExercise, answer: readonly Id[]): readonly Id[] =>
  answer.filter((id, at) => id !== right[at]);

/** What was put into a group that it does not belong to, or into none. */
export const missorted = ({ right }: SortExercise, answer: Readonly<Record<Id, Id>>): readonly Id[] =>
  Object.keys(right).filter((id) => answer[id] !== right[id]);

/** Moments whose score the story does not allow, or that have none. */
export const misjudged = (
  { right }: CurveExercise,
  answer: Readonly<Record<Id, Score | undefined>>,
): readonly Id[] =>
  Object.entries(right).flatMap(([id, [from, to]]) => {
    const score = answer[id];
    return score === undefined || score < from || score > to ? [id] : [];
  });
