import styles from './table.module.css';

/** The head of a lane, and where the lane is written when not here. */
export function RowHead({ title, hint }: { title: string; hint?: string }) {
  return (
    <th scope="row" className={styles.lane}>
      {title}
      {hint && <span className={`unprinted ${styles.hint}`}>{hint}</span>}
    </th>
  );
}
