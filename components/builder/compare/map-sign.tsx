import styles from './compare.module.css';
import { signs } from './signs.ts';

/** A map's line and mark, as its curve shows them. A picture only: the words stand beside it. */
export function MapSign({ at }: { at: number }) {
  const sign = signs[at];
  if (!sign) return null;
  return (
    <svg className={`${styles.sign} ${styles[`map${at}`]}`} viewBox="-28 -10 56 20" aria-hidden="true">
      <path className={styles.line} d="M-28 0 H28" strokeDasharray={sign.dash} />
      <path className={styles.mark} d={sign.mark} />
    </svg>
  );
}
