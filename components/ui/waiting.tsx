import type { ReactNode } from 'react';
import { Note } from './note.tsx';
import styles from './waiting.module.css';

/**
 * Says what is being waited for, once the wait is long enough to be noticed; `late` is what can be done when it takes
 * very long. Its place is kept from the beginning, and it needs no script.
 */
export function Waiting({ children, late }: { children: ReactNode; late?: ReactNode }) {
  return (
    <div role="status" className={styles.waiting}>
      <Note state="waiting">
        <p>{children}</p>
        {late && <div className={styles.late}>{late}</div>}
      </Note>
    </div>
  );
}
