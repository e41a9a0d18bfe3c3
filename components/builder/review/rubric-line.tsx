'use client';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type RubricCriterion, type RubricLevel, rubricLevels } from '../../../lib/course/index.ts';
import { LevelMark } from './level-mark.tsx';
import styles from './review.module.css';

/** What a line of the rubric is handed. */
interface LineProps {
  readonly criterion: RubricCriterion;
  readonly level: RubricLevel | null;
  readonly first: boolean;
  /** Stays the same function. */
  readonly choose: (criterion: RubricCriterion, level: RubricLevel) => void;
}

/** One criterion: closed it shows what was chosen, open the four sentences. */
export const RubricLine = memo(function RubricLine({ criterion, level, first, choose }: LineProps) {
  const { t } = useTranslation('classroom');
  const group = useId();
  const name = t(($) => $.rubric[criterion].name);
  return (
    <details className={styles.line} open={first}>
      <summary>
        <span>{name}</span>
        {level && (
          <span className={styles.chosen}>
            <LevelMark level={level} /> {t(($) => $.levels[level])}
          </span>
        )}
      </summary>
      <fieldset>
        <legend className="hidden">{name}</legend>
        {rubricLevels.map((one) => (
          <label key={one} className={one === level ? styles.picked : undefined}>
            <input
              type="radio"
              name={group}
              checked={one === level}
              onChange={() => choose(criterion, one)}
            />
            <span>
              <strong>{t(($) => $.levels[one])}</strong> {t(($) => $.rubric[criterion].levels[one])}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
});
