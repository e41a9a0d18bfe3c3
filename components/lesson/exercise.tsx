'use client';
import { type FormEvent, useState } from 'react';
import type { ChooseExercise, LessonWords } from '../../lib/course/index.ts';
import styles from './exercise.module.css';

type ExerciseWords = LessonWords['exercises'][string];

/** The words that every exercise shares. */
export interface CheckWords {
  readonly check: string;
  readonly right: string;
  readonly wrong: string;
  readonly choose: string;
  readonly answer: string;
}

/**
 * A question with options and a reason for each. The form is read when it is checked, so a choice made before the
 * page was ready counts; without JavaScript the answer opens below it.
 */
export function Choose({
  exercise,
  words,
  check,
}: {
  exercise: ChooseExercise;
  words: ExerciseWords;
  check: CheckWords;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const said = chosen === null ? null : words.options[chosen];
  const right = chosen === exercise.right;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setChosen(String(new FormData(event.currentTarget).get(exercise.id) ?? ''));
  }

  return (
    <form className={`sheet ${styles.exercise}`} onSubmit={onSubmit}>
      <fieldset>
        <legend>{words.question}</legend>
        {exercise.options.map((option) => (
          <label key={option}>
            <input type="radio" name={exercise.id} value={option} />
            <span>{words.options[option]?.text}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button">
        {check.check}
      </button>
      <div role="status">
        {chosen !== null && (
          <p className={said && right ? styles.right : styles.wrong}>
            {said ? (
              <>
                <strong>{right ? check.right : check.wrong}</strong> {said.feedback}
              </>
            ) : (
              check.choose
            )}
          </p>
        )}
      </div>
      <details className="more">
        <summary>{check.answer}</summary>
        <p>
          {words.options[exercise.right]?.text} {words.options[exercise.right]?.feedback}
        </p>
      </details>
    </form>
  );
}
