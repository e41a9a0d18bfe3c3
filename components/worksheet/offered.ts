import { layOutOf, sheetNames } from '../../lib/worksheet/index.ts';

/** The sheets that the press makes. */
export const offered = sheetNames.filter((name) => layOutOf(name));
