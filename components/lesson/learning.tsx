'use client';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { noted, type Progress } from '../../lib/course/index.ts';
import { keepProgress, keptProgress, onProgress } from '../../lib/storage/index.ts';

/** What parts of a lesson tell about the learner; both may be told more than once. */
interface Learning {
  readonly answered: (exercise: string) => void;
  readonly reached: () => void;
}

const LearningContext = createContext<Learning>({ answered: () => {}, reached: () => {} });

/** Remembers on this device that a lesson was opened, and what is done in it. */
export function LearningOf({ lesson, children }: { lesson: string; children: ReactNode }) {
  useEffect(() => keepProgress(noted(keptProgress(), lesson, { opened: Date.now() })), [lesson]);
  const learning = useMemo<Learning>(() => {
    const note = (what: Parameters<typeof noted>[2]) => {
      const before = keptProgress();
      const after = noted(before, lesson, what);
      if (after !== before) keepProgress(after);
    };
    return {
      answered: (exercise) => note({ answered: exercise }),
      reached: () => note({ reached: true }),
    };
  }, [lesson]);
  return <LearningContext value={learning}>{children}</LearningContext>;
}

/** What is told about the learner of the lesson around. */
export const useLearning = (): Learning => useContext(LearningContext);

const nothing: Progress = {};

/** How far the learner has come; nothing until the page is alive. */
export const useProgress = (): Progress => useSyncExternalStore(onProgress, keptProgress, () => nothing);
