'use client';
import { useTranslation } from 'react-i18next';
import type { Score } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Face } from '../../ui/index.ts';
import styles from './moves.module.css';

const scores: readonly Score[] = [-2, -1, 0, 1, 2];

/** Five faces, one to be chosen. `name` is the radio group's and must be unique on the page. */
export function FaceChoice({
  name,
  score,
  choose,
}: {
  name: string;
  score: Score | null;
  choose: (score: Score) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const says = scoreWords(journey);
  return (
    <div className={styles.faces} role="radiogroup" aria-label={t(($) => $.fields.face)}>
      {scores.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={score === one} onChange={() => choose(one)} />
          <Face score={one} size={44} />
          <span>{says[one]}</span>
        </label>
      ))}
    </div>
  );
}
