import type { ReactNode } from 'react';
import styles from './lesson.module.css';

/** The story that opens a lesson. */
export function Hook({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.hook} aria-label={label}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      {children}
    </section>
  );
}

/** One idea, explained. */
export const Idea = ({ children }: { children: ReactNode }) => <div className={styles.idea}>{children}</div>;

/** The lesson in two lines, or what comes next. */
export function Aside({
  label,
  children,
  actions,
}: {
  label: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className={styles.aside} aria-label={label}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      {children}
      {actions && <div className="buttons">{actions}</div>}
    </section>
  );
}

/** A term whose definition opens in place, without JavaScript too. `id` must be unique on the page. */
export function Term({
  id,
  children,
  entry,
  address,
  words,
}: {
  id: string;
  children: ReactNode;
  entry: { term: string; definition: string; example: string };
  /** Where the entry stands in the glossary. */
  address: string;
  words: { example: string; close: string; inGlossary: string };
}) {
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className={styles.definition} role="dialog" aria-label={entry.term}>
        <strong>{entry.term}</strong>
        <span>{entry.definition}</span>
        <span>
          <em>{words.example}:</em> {entry.example}
        </span>
        <a href={address}>{words.inGlossary}</a>
        <button type="button" className="button plain" popoverTarget={id} popoverTargetAction="hide">
          {words.close}
        </button>
      </span>
    </>
  );
}
