'use client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../lib/worksheet/index.ts';
import { Waiting } from '../ui/index.ts';
import styles from './press-room.module.css';
import { SheetHtml } from './sheet-html.tsx';
import { SheetSvg } from './sheet-svg.tsx';

/** The pages as they will be printed, and the same as text. */
export function Preview({
  sheet,
  pupil,
  children,
}: {
  sheet: Sheet | null;
  pupil: string | null;
  /** What can be done with the pages: it stays in sight beside their number. */
  children: ReactNode;
}) {
  const { t } = useTranslation('worksheet');
  return (
    <section aria-labelledby="preview" className={styles.preview}>
      <div className={`unprinted ${styles.head}`}>
        <div>
          <h2 id="preview" tabIndex={-1}>
            {t(($) => $.preview)}
          </h2>
          {sheet && <p>{t(($) => $.pages, { count: sheet.pages.length })}</p>}
        </div>
        {children}
      </div>
      {!sheet && (
        <div className={styles.blank}>
          <Waiting>{t(($) => $.form.loading)}</Waiting>
        </div>
      )}
      {sheet && (
        <>
          {pupil && <p className="unprinted">{t(($) => $.class.example, { name: pupil })}</p>}
          <ol>
            {sheet.pages.map((page, at) => {
              const label = t(($) => $.pageOf, { page: at + 1, pages: sheet.pages.length });
              return (
                <li key={label} className={page.width > page.height ? styles.lying : styles.upright}>
                  <SheetSvg page={page} label={`${sheet.title}. ${label}`} />
                </li>
              );
            })}
          </ol>
          <details className={`more ${styles.twin} unprinted`}>
            <summary>{t(($) => $.asText)}</summary>
            <SheetHtml sheet={sheet} />
          </details>
        </>
      )}
    </section>
  );
}
