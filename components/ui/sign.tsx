import styles from './sign.module.css';

/** How something stands: it is done, it is waited for, it is stopped, or it has not been begun. */
export type State = 'done' | 'waiting' | 'stopped' | 'ahead';

/** A piece of the path for a state. It is a picture only: the words stand beside it. */
export function Sign({ state }: { state: State }) {
  return (
    <svg className={`${styles.sign} ${styles[state]}`} viewBox="0 0 44 28" aria-hidden="true">
      {drawings[state]}
    </svg>
  );
}

const drawings = {
  done: (
    <>
      <path className={styles.path} d="M2 14H20" />
      <circle className={styles.mark} cx="31" cy="14" r="11" />
      <path className={styles.tick} d="M25.5 14.5L29.5 18.5L37 10.5" />
    </>
  ),
  waiting: (
    <>
      <circle className={styles.dot} cx="3" cy="14" r="2.5" />
      <circle className={styles.dot} cx="12" cy="14" r="2.5" />
      <circle className={styles.mark} cx="31" cy="14" r="11" />
      <circle className={styles.dot} cx="31" cy="14" r="3.5" />
    </>
  ),
  stopped: (
    <>
      <path className={styles.path} d="M2 14H17" />
      <path className={styles.mark} d="M31 2L43 14L31 26L19 14Z" />
      <path className={styles.bar} d="M31 8.5V15" />
      <circle className={styles.point} cx="31" cy="19.2" r="1.6" />
    </>
  ),
  ahead: (
    <>
      <circle className={styles.mark} cx="13" cy="14" r="11" />
      <circle className={styles.dot} cx="32" cy="14" r="2.5" />
      <circle className={styles.dot} cx="41" cy="14" r="2.5" />
    </>
  ),
} as const;
