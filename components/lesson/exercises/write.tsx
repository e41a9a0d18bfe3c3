'use client';
import { useId, useRef } from 'react';
import type { WriteExercise } from '../../../lib/course/index.ts';
import { useLearning } from '../learning.tsx';
import styles from './exercises.module.css';
import type { CheckWords } from './question.tsx';

/** A short answer in one's own words, and a model answer to hold beside it. */
export function Write({
  exercise,
  question,
  model,
  look,
  check,
}: {
  exercise: WriteExercise;
  question: string;
  model: string;
  look: readonly string[];
  check: CheckWords;
}) {
  const id = useId();
  const { answered } = useLearning();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={`sheet ${styles.exercise}`}>
      <label className={styles.asked} htmlFor={id}>
        {question}
      </label>
      <textarea ref={field} id={id} className={`field ${styles.writing}`} rows={3} />
      <details
        className="more"
        // Who has written before looking has answered.
        onToggle={() => field.current?.value.trim() && answered(exercise.id)}
      >
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
