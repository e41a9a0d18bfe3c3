import type { TFunction } from 'i18next';
import type { PlanStep } from '../journey/index.ts';

/** What the ten-step plan says, in the same words as in the builder. */
export interface PlanWords {
  readonly heading: (title: string) => string;
  readonly steps: Readonly<Record<PlanStep, { readonly title: string; readonly lead: string }>>;
  /** What each step asks; those that ask for a list have no question. */
  readonly questions: Readonly<Partial<Record<PlanStep, string>>>;
  /** Stands before what the map already says. */
  readonly held: string;
  readonly lowest: (title: string, score: string) => string;
  readonly competitor: (number: number) => string;
  readonly platform: (number: number) => string;
  readonly entry: (number: number) => string;
  readonly fields: Readonly<
    Record<'name' | 'strength' | 'weakness' | 'reason' | 'date' | 'platform' | 'topic' | 'owner', string>
  >;
}

/** Gathers the plan's words from the catalogue of its language. */
export const planWords = (t: TFunction<'plan'>): PlanWords => ({
  heading: (title) => t(($) => $.heading, { title }),
  steps: t(($) => $.steps, { returnObjects: true }),
  questions: t(($) => $.questions, { returnObjects: true }),
  held: t(($) => $.held.label),
  lowest: (title, score) => t(($) => $.held.lowest, { title, score }),
  competitor: (number) => t(($) => $.competitors.name, { number }),
  platform: (number) => t(($) => $.platforms.name, { number }),
  entry: (number) => t(($) => $.entries.name, { number }),
  fields: t(($) => $.fields, { returnObjects: true }),
});
