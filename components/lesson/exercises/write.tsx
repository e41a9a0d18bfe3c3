'use client';
import { useId } from 'react';
import styles from './exercises.module.css';
import type { CheckWords } from './question.tsx';

/** A short answer in one's own words, and a model answer to hold beside it. */
export function Write({
  question,
  model,
  look,
  check,
}: {
  question: string;
  model: string;
  look: readonly string[];
  check: CheckWords;
}) {
  const id = useId();
  return (
    <div className={`sheet ${styles.exercise}`}>
      <label className={styles.asked} htmlFor={id}>
        {question}
      </label>
      <textarea id={id} className={`field ${styles.writing}`} rows={3} />
      <details className="more">
        <summary>{check.compare}</summary>
        <p className={styles.model}>{model}</p>
        <p>{check.look}</p>
        <ul>
          {look.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
