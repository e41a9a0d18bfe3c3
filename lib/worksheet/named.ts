import { measure } from './measure.ts';
import type { Op, Sheet } from './page.ts';

/** Whether a sheet has a place for a pupil's name, so that a class set can be made of it. */
export const hasSlot = ({ pages }: Sheet): boolean => pages.some(({ ops }) => ops.some(isSlot));

const isSlot = (op: Op): boolean => op.op === 'text' && op.slot === 'name';

/** The sheet of one pupil of a class set, to be looked at: the name stands in its slots, smaller where it is long. */
export const withName = (sheet: Sheet, name: string): Sheet => ({
  ...sheet,
  pages: sheet.pages.map((page) => ({ ...page, ops: page.ops.map((op) => named(op, name)) })),
});

function named(op: Op, name: string): Op {
  if (op.op !== 'text' || op.slot !== 'name') return op;
  const wide = measure(op.face, name, op.size);
  const room = op.width ?? wide;
  return { ...op, text: name, size: wide > room ? (op.size * room) / wide : op.size };
}
