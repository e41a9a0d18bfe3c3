/** The parts of a lesson in class, in their order. */
export const classParts = ['hook', 'model', 'pairs', 'compare', 'write', 'deepen', 'exit'] as const;

/** A part of a lesson in class. */
export type ClassPart = (typeof classParts)[number];

/** How long a lesson in class may be, in minutes. */
export const classLengths = [45, 90] as const;

/** The length of a lesson in class, in minutes. */
export type ClassLength = (typeof classLengths)[number];

/** How many minutes each part takes; what is left out of the shorter lesson takes none. */
export const minutesOf: Readonly<Record<ClassLength, Readonly<Record<ClassPart, number>>>> = {
  45: { hook: 5, model: 8, pairs: 15, compare: 7, write: 7, deepen: 0, exit: 3 },
  90: { hook: 8, model: 12, pairs: 22, compare: 12, write: 12, deepen: 18, exit: 6 },
};

/** What a teacher reads before giving a lesson, in one language. */
export interface TeachingWords {
  /** What pupils can do afterwards; each goes on from “The pupil can”. */
  readonly goals: readonly string[];
  /** What has to be ready before the lesson begins. */
  readonly before: string;
  /** What happens in each part. */
  readonly plan: Readonly<Record<ClassPart, string>>;
  /** Who works with whom, and who does what. */
  readonly groups: string;
  /** Questions that open a talk. */
  readonly questions: readonly string[];
  /** Wrong ideas to be met with, and what helps then. */
  readonly mistakes: readonly { readonly idea: string; readonly answer: string }[];
  /** For who needs more help, and for who is ready for more. */
  readonly easier: string;
  readonly harder: string;
}
