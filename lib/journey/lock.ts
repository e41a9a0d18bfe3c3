import type { RecordBase } from './types.ts';

/** Whether a record as a whole, or one of its fields, may not change. */
export const isLocked = ({ locked }: RecordBase, field?: string): boolean =>
  locked === true || (field !== undefined && !!locked?.includes(field));

/** Whether anything about a record is locked: it cannot be removed, for what is locked would go with it. */
export const isHeld = ({ locked }: RecordBase): boolean => locked === true || (locked?.length ?? 0) > 0;
