import type { ReactNode } from 'react';
import { Note } from './note.tsx';
import styles from './waiting.module.css';

/**
 * Says what is being waited for, once the wait is long enough to be noticed. Where it may never come, as when a script
 * does not, `late` says so after a while and loads the page anew; all of it works without a script.
 */
export function Waiting({
  children,
  late,
}: {
  children: ReactNode;
  late?: { readonly text: string; readonly reload: string };
}) {
  return (
    <div role="status" className={styles.waiting}>
      <Note state="waiting">
        <p>{children}</p>
        {late && (
          <div className={styles.late}>
            <p>{late.text}</p>
            {/* biome-ignore lint/a11y/useValidAnchor: this very page */}
            <a className="button plain" href="">
              {late.reload}
            </a>
          </div>
        )}
      </Note>
    </div>
  );
}
