import type { ReactNode } from 'react';
import styles from './note.module.css';
import { Sign, type State } from './sign.tsx';

/**
 * Says how something stands, beside a piece of the path: walked, being walked, barred, or still ahead. What goes wrong
 * while somebody works is an alert; everything else is announced by the place where the note stands.
 */
export function Note({
  state,
  alert = false,
  children,
}: {
  state: State;
  /** Whether it must be said at once. */
  alert?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.note} role={alert ? 'alert' : undefined}>
      <Sign state={state} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
