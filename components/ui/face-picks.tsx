import type { Score } from '../../lib/journey/index.ts';
import { Face } from './drawing.tsx';
import styles from './face-picks.module.css';

/**
 * Faces, one to be chosen, each with its word. In a narrow container called `faces` the chosen one's word alone is seen,
 * below them. `name` is the radio group's and must be unique on the page.
 */
export function FacePicks({
  name,
  label,
  scores,
  words,
  chosen,
  locked = false,
  choose,
}: {
  name: string;
  label: string;
  scores: readonly Score[];
  words: Readonly<Record<Score, string>>;
  chosen: Score | null;
  locked?: boolean;
  choose: (score: Score) => void;
}) {
  return (
    <>
      <div className={styles.faces} role="radiogroup" aria-label={label}>
        {scores.map((score) => (
          <label key={score} className={`pick ${score === chosen ? 'chosen' : ''}`}>
            <input
              type="radio"
              name={name}
              disabled={locked}
              checked={score === chosen}
              onChange={() => choose(score)}
            />
            <Face score={score} size={44} />
            <span>{words[score]}</span>
          </label>
        ))}
      </div>
      <p className={styles.word} aria-hidden="true">
        {chosen === null ? '\u00a0' : words[chosen]}
      </p>
    </>
  );
}
