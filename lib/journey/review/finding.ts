import type { Collection } from '../collections.ts';
import type { Id } from '../types.ts';

/** What the coach can notice, in the order in which it speaks of it: a closed list. */
export const findingCodes = [
  'personMissing',
  'startsLate',
  'endsEarly',
  'stepWithoutName',
  'stepUntold',
  'sameStepTwice',
  'tooManySteps',
  'cellTooLong',
  'everybody',
  'average',
  'process',
  'thoughtFromOutside',
  'touchpointIsAction',
  'touchpointIsPerson',
  'feelingWithoutReason',
  'feelingWithoutWord',
  'wordAgainstScore',
  'onlyHappy',
  'solutionAsPain',
  'lowestWithoutPain',
  'lowestWithoutCause',
  'transitionDrop',
  'onlyGuesses',
  'unmarked',
  'evidenceWithoutSource',
  'ideaWithoutPain',
  'ideaWithoutReason',
  'chosenWithoutMeasure',
  'nextNotBetter',
] as const;

/** What the coach noticed; its words are in `locales/`. */
export type FindingCode = (typeof findingCodes)[number];

/** One thing that the coach noticed: data, no words. `at` is null where it is about the whole map. */
export interface Finding {
  readonly code: FindingCode;
  /** The record that it is about; a step, note or feeling is one of the present state. */
  readonly at: { readonly in: Collection; readonly id: Id } | null;
  /** What was read there: the `text` that gave rise to it, or a `count`. */
  readonly params: Readonly<Record<string, string | number>>;
}
