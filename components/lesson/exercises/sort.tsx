'use client';
import { missorted, type OptionWords, type SortExercise } from '../../../lib/course/index.ts';
import styles from './exercises.module.css';
import { type CheckWords, Question } from './question.tsx';
import { Reason } from './reason.tsx';

/** Things to be given to the groups that they belong to: one each, or several to a group. */
export function Sort({
  exercise,
  question,
  options,
  groups,
  check,
}: {
  exercise: SortExercise;
  question: string;
  options: Readonly<Record<string, OptionWords>>;
  groups: Readonly<Record<string, string>>;
  check: CheckWords;
}) {
  const things = Object.keys(exercise.right);
  return (
    <Question
      id={exercise.id}
      question={question}
      check={check}
      judge={(form) => {
        const given = Object.fromEntries(
          things.map((thing) => [thing, String(form.get(`${exercise.id}-${thing}`) ?? '')]),
        );
        if (Object.values(given).includes('')) return null;
        const wrong = missorted(exercise, given);
        return {
          right: wrong.length === 0,
          reasons: wrong.map((thing) => <Reason key={thing} of={options[thing]} />),
        };
      }}
      answer={
        <dl className={styles.answers}>
          {exercise.groups.map((group) => (
            <div key={group}>
              <dt>{groups[group]}</dt>
              {things
                .filter((thing) => exercise.right[thing] === group)
                .map((thing) => (
                  <dd key={thing}>
                    <Reason of={options[thing]} />
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      }
    >
      <div className={styles.pairs}>
        {things.map((thing) => (
          <label key={thing} className={styles.pair}>
            <span>{options[thing]?.text}</span>
            <select className="field" name={`${exercise.id}-${thing}`} defaultValue="">
              <option value="">…</option>
              {exercise.groups.map((group) => (
                <option key={group} value={group}>
                  {groups[group]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </Question>
  );
}
