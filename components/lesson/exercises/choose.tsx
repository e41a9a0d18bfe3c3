'use client';
import type { ChooseExercise, OptionWords } from '../../../lib/course/index.ts';
import styles from './exercises.module.css';
import { type CheckWords, Question } from './question.tsx';

/** A question with options and a reason for each; the lines of a small map stand as its rows. */
export function Choose({
  exercise,
  question,
  options,
  check,
}: {
  exercise: ChooseExercise;
  question: string;
  options: Readonly<Record<string, OptionWords>>;
  check: CheckWords;
}) {
  const right = options[exercise.right];
  return (
    <Question
      id={exercise.id}
      question={question}
      check={check}
      judge={(form) => {
        const chosen = String(form.get(exercise.id) ?? '');
        const said = options[chosen];
        return said ? { right: chosen === exercise.right, reasons: [said.feedback] } : null;
      }}
      answer={
        <p>
          {right?.text} {right?.feedback}
        </p>
      }
    >
      <div className={exercise.kind === 'spot' ? styles.lines : undefined}>
        {exercise.options.map((option) => (
          <label key={option} className={styles.option}>
            <input type="radio" name={exercise.id} value={option} />
            <span>{options[option]?.text}</span>
          </label>
        ))}
      </div>
    </Question>
  );
}
