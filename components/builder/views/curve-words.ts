import type { TFunction } from 'i18next';
import type { Score } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';

/** The words of an emotion curve. */
export interface CurveWords {
  readonly title: string;
  readonly scores: Readonly<Record<Score, string>>;
  /** One point of the curve, told. */
  readonly point: (step: string, score: string) => string;
}

/** Gathers the words of a curve from the catalogue of its language. */
export const curveWords = (t: TFunction<'journey'>): CurveWords => ({
  title: t(($) => $.curve.title),
  scores: scoreWords(t),
  point: (step, score) => t(($) => $.curve.point, { step, score }),
});
