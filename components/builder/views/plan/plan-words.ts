import type { TFunction } from 'i18next';
import type { PlanWords } from '../../../../lib/exchange/index.ts';
import type { PlanStep } from '../../../../lib/journey/index.ts';
import { scoreWords } from '../../../../lib/worksheet/index.ts';

/** Gathers the words of a plan from the catalogues of its language. `day` and `moment` name a day and a moment. */
export const planWords = (
  t: TFunction<'plan'>,
  builder: TFunction<'builder'>,
  journey: TFunction<'journey'>,
  { day, moment }: Pick<PlanWords, 'day' | 'moment'>,
): PlanWords => ({
  heading: (title) => t(($) => $.heading, { title: title || builder(($) => $.begin.untitled) }),
  steps: Object.fromEntries(
    Object.entries(t(($) => $.steps, { returnObjects: true })).map(([step, { title }]) => [step, title]),
  ) as Record<PlanStep, string>,
  marks: builder(($) => $.marks, { returnObjects: true }),
  scores: scoreWords(journey),
  strength: t(($) => $.fields.strength),
  weakness: t(($) => $.fields.weakness),
  gap: t(($) => $.held.gap),
  noDay: t(($) => $.timeline.noDate),
  day,
  moment,
  lowest: (title, score) => t(($) => $.held.lowest, { title, score }),
  differences: (count) => builder(($) => $.states.changes, { count }),
  labelled: (label) => journey(($) => $.labelled, { label }),
});
