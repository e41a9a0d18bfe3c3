import type { Id } from '../journey/index.ts';
import type { Lesson } from './lesson.ts';

/** How far a learner has come in one lesson. */
export interface LessonProgress {
  /** When the lesson was opened last, in milliseconds since 1970. */
  readonly opened: number;
  /** The exercises that were answered rightly once. */
  readonly answered: readonly Id[];
  /** Whether the goals on the map were all reached once. */
  readonly reached: boolean;
}

/** How far a learner has come in the course, by the names of lessons. */
export type Progress = Readonly<Record<string, LessonProgress>>;

const unopened: LessonProgress = { opened: 0, answered: [], reached: false };

/** Progress after a lesson was opened, one of its exercises answered, or its goals reached; the same where it knew. */
export function noted(
  progress: Progress,
  lesson: string,
  what: { readonly opened: number } | { readonly answered: Id } | { readonly reached: true },
): Progress {
  const before = progress[lesson] ?? unopened;
  if ('answered' in what)
    return before.answered.includes(what.answered)
      ? progress
      : { ...progress, [lesson]: { ...before, answered: [...before.answered, what.answered] } };
  if ('reached' in what && before.reached) return progress;
  return { ...progress, [lesson]: { ...before, ...what } };
}

/** Whether all exercises of a lesson were answered and all its goals reached. */
export function isDone(lesson: Pick<Lesson, 'name' | 'exercises' | 'goals'>, progress: Progress): boolean {
  const { answered, reached } = progress[lesson.name] ?? unopened;
  return lesson.exercises.every(({ id }) => answered.includes(id)) && (reached || lesson.goals.length === 0);
}

/**
 * The lesson to go on with: the one opened last, or where that is done the next after it that is not. Undefined before
 * the first was opened, and when all are done.
 */
export function onward<L extends Pick<Lesson, 'name' | 'exercises' | 'goals'>>(
  lessons: readonly L[],
  progress: Progress,
): L | undefined {
  const opened = (lesson: L) => progress[lesson.name]?.opened ?? 0;
  const last = lessons.reduce<L | undefined>(
    (latest, lesson) => (opened(lesson) > (latest ? opened(latest) : 0) ? lesson : latest),
    undefined,
  );
  if (!last) return undefined;
  const at = lessons.indexOf(last);
  return [...lessons.slice(at), ...lessons.slice(0, at)].find((lesson) => !isDone(lesson, progress));
}
