import type { Id } from '../../journey/index.ts';

/** So many ids that none of these records has, each beginning with `start` and ending with a number. */
export function freshIds(records: Readonly<Record<Id, unknown>>, start: string, count: number): Id[] {
  const ids: Id[] = [];
  for (let number = 1; ids.length < count; number++) {
    const id = `${start}${number}`;
    if (!Object.hasOwn(records, id)) ids.push(id);
  }
  return ids;
}
