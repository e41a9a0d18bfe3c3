'use client';
import { useTranslation } from 'react-i18next';
import styles from './moves.module.css';

/** What stands at the same place in the complete map, for who wants to see it. Nothing where there is nothing. */
export function Example({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('builder');
  const shown = texts.filter((text) => text !== '');
  if (shown.length === 0) return null;
  return (
    <details className={`more ${styles.example}`}>
      <summary>{t(($) => $.buttons.example)}</summary>
      {shown.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  );
}
