import type { RecordBase } from './types.ts';

/** Whether a record as a whole, or one of its fields, may not change. */
export const isLocked = ({ locked }: RecordBase, field?: string): boolean =>
  locked === true || (field !== undefined && !!locked?.includes(field));
