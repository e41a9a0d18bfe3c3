/** How good a version of a scenario's map is; the strong one is the complete map itself. */
export const levelNames = ['weak', 'fair', 'strong'] as const;

/** The name of a version. */
export type LevelName = (typeof levelNames)[number];
