import type { ClaimKind, Id, PlanStep, StateName } from '../../journey/index.ts';

/**
 * The names of a sheet's fields. The same place of a map has the same name on every sheet, so that any filled sheet
 * can be read back without knowing which it was. No name has a full stop: PDF would take it for a hierarchy.
 */
export const fieldName = {
  title: 'title',
  pitch: 'pitch',
  persona: 'persona',
  /** The `at`-th claim of a kind about the persona, from 0. */
  claim: (about: ClaimKind, at: number, part: 'text' | 'mark') => `claim/${about}/${at}/${part}`,
  /** What stands in a lane, named by its id or, where the map has none of it, by its kind. */
  cell: (state: StateName, lane: Id, step: Id) => `cell/${state}/${lane}/${step}`,
  feeling: (state: StateName, step: Id, part: 'score' | 'word' | 'because') =>
    `feeling/${state}/${step}/${part}`,
  /** An answer to why it is hard at a step, from 0. */
  why: (step: Id, at: number) => `why/${step}/${at}`,
  /** A step's or stage's title, or when a step is. */
  heading: (of: 'stages' | 'steps', id: Id, part: 'title' | 'when') => `${of}/${id}/${part}`,
  /** A part of a record in one of the map's lists; one that is not there yet begins with its first answer. */
  record: (of: ListName, id: Id, part: string) => `${of}/${id}/${part}`,
  plan: (step: PlanStep) => `plan/${step}`,
  /** Which step is chosen on the sheet; names with `chosenStep` for a step are then about that one. */
  moment: 'moment',
} as const;

/** Stands for a step in the names of a sheet on which the step is still to be chosen. */
export const chosenStep = '~';

/** The lists whose records a sheet may begin. */
export type ListName = 'ideas' | 'evidence' | 'competitors' | 'platforms' | 'entries';

/** How the id of an idea begins that answers what is hard at a step. */
export const ideaAt = (step: Id): Id => `at-${step}-`;
