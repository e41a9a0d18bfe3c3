import type { FindingCode } from '../../../lib/journey/index.ts';

/** What the coach says on the first page: what can be wrong on a whole map once nothing but faces was changed. */
export const hintCodes = [
  'wordAgainstScore',
  'lowestWithoutPain',
  'lowestWithoutCause',
  'onlyHappy',
] as const satisfies readonly FindingCode[];

/** One of these. */
export type HintCode = (typeof hintCodes)[number];
