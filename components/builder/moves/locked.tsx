'use client';
import { useTranslation } from 'react-i18next';
import styles from './locked.module.css';

/** Says beside a thing why it cannot be changed. Nothing where it is free. */
export function Locked({ when }: { when: boolean }) {
  const { t } = useTranslation('structure');
  if (!when) return null;
  return (
    <span className={styles.locked}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 7 V5 A3 3 0 0 1 11 5 V7 M3.5 7 H12.5 V14 H3.5 Z" />
      </svg>
      {t(($) => $.locked)}
    </span>
  );
}
