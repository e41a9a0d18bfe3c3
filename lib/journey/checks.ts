import { inOrder } from './collections.ts';
import { isDay } from './day.ts';
import type { Check, Id, Idea, JourneyMap } from './types.ts';

type Monitored = Pick<JourneyMap, 'checks' | 'ideas'>;

/** The looks at an idea's measure, in order. */
export const checksOf = ({ checks }: Monitored, idea: Id): Check[] =>
  inOrder(checks).filter((check) => check.idea === idea);

/** The looks that belong to no chosen idea any more, in order. */
export const unplacedChecks = ({ checks, ideas }: Monitored): Check[] =>
  inOrder(checks).filter(
    ({ idea }) => idea === null || !inOrder(ideas).some(({ id, chosen }) => chosen && id === idea),
  );

/** Whether an idea's day (`today` is an ISO date) has passed, and nobody has looked at its measure. */
export const overdue = (map: Monitored, { id, date }: Idea, today: string): boolean =>
  isDay(date) && date < today && checksOf(map, id).every(({ value, remark }) => value + remark === '');
