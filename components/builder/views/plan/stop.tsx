'use client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../lib/journey/index.ts';
import { tellsFromMap } from './from-map.tsx';
import styles from './plan.module.css';

/** One of the ten steps as a waymark on the path: its instruction, its work, and whether it was begun. */
export function Stop({
  step,
  number,
  begun,
  children,
}: {
  step: PlanStep;
  number: number;
  begun: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation('plan');
  return (
    <li className={begun ? styles.begun : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {number}
      </span>
      <div className={styles.head}>
        <h3>{t(($) => $.steps[step].title)}</h3>
        <span className={styles.state}>{t(($) => (begun ? $.begun : $.empty))}</span>
      </div>
      <p className={styles.lead}>{t(($) => $.steps[step].lead)}</p>
      <div className={`${styles.stop} ${tellsFromMap(step) ? styles.beside : ''}`}>{children}</div>
    </li>
  );
}
