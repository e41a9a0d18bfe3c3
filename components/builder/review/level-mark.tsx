import { type RubricLevel, rubricLevels } from '../../../lib/course/index.ts';
import styles from './review.module.css';

const apart = 18;

/** How far along the trail a level is: waymarks that have been reached. A picture only: the words stand beside it. */
export function LevelMark({ level }: { level: RubricLevel }) {
  return (
    <svg className={styles.mark} width={72} height={18} viewBox="0 0 72 18" aria-hidden="true">
      <path d={`M9 9 H${9 + apart * 3}`} />
      {rubricLevels.map((one) => (
        <circle
          key={one}
          cx={9 + apart * (one - 1)}
          cy={9}
          r={6}
          className={one <= level ? styles.reached : undefined}
        />
      ))}
    </svg>
  );
}
