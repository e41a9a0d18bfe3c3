/**
 * Whether two sets of props are the same, lists item by item: records keep their identity while they are untouched, the
 * lists that hold them do not. For `memo` of rows and cells.
 */
export function sameParts<P extends object>(before: P, after: P): boolean {
  const names = Object.keys(after) as (keyof P)[];
  return (
    Object.keys(before).length === names.length && names.every((name) => samePart(before[name], after[name]))
  );
}

function samePart(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return before.length === after.length && before.every((item, at) => Object.is(item, after[at]));
}
