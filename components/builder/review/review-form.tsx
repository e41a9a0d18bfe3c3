'use client';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  levelOf,
  levelsMissing,
  type RubricCriterion,
  type RubricLevel,
  rubricCriteria,
} from '../../../lib/course/index.ts';
import type { Review } from '../../../lib/journey/index.ts';
import { WritingArea } from '../../ui/index.ts';
import styles from './review.module.css';
import { RubricLine } from './rubric-line.tsx';

/** Two stars, a wish, and a sentence for each criterion of the rubric. `change` stays the same function. */
export function ReviewForm({
  review,
  change,
}: {
  review: Review;
  change: (next: (review: Review) => Review) => void;
}) {
  const { t } = useTranslation('classroom');
  const id = useId();
  const [first, second] = review.stars;
  const count = levelsMissing(review);
  const choose = useCallback(
    (criterion: RubricCriterion, level: RubricLevel) =>
      change((before) => ({ ...before, levels: { ...before.levels, [criterion]: level } })),
    [change],
  );
  return (
    <>
      <p className={styles.names}>{t(($) => $.reading.noNames)}</p>
      <Writing
        label={t(($) => $.reading.star, { number: 1 })}
        text={first}
        write={(text) => change((before) => ({ ...before, stars: [text, before.stars[1]] }))}
      />
      <Writing
        label={t(($) => $.reading.star, { number: 2 })}
        text={second}
        write={(text) => change((before) => ({ ...before, stars: [before.stars[0], text] }))}
      />
      <Writing
        label={t(($) => $.reading.wish)}
        text={review.wish}
        write={(wish) => change((before) => ({ ...before, wish }))}
      />
      <section aria-labelledby={id} className={styles.rubric}>
        <h4 id={id}>{t(($) => $.reading.rubric)}</h4>
        <p>{t(($) => $.reading.rubricText)}</p>
        {rubricCriteria.map((criterion, at) => (
          <RubricLine
            key={criterion}
            criterion={criterion}
            level={levelOf(review, criterion)}
            first={at === 0}
            choose={choose}
          />
        ))}
        <p className={styles.missing}>
          {count === 0 ? t(($) => $.reading.complete) : t(($) => $.reading.missing, { count })}
        </p>
      </section>
    </>
  );
}

function Writing({ label, text, write }: { label: string; text: string; write: (text: string) => void }) {
  const id = useId();
  return (
    <div className={styles.writing}>
      <label htmlFor={id}>{label}</label>
      <WritingArea id={id} className="field" rows={2} value={text} write={write} />
    </div>
  );
}
