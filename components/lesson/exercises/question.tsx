'use client';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Waymark } from '../../ui/index.ts';
import { useLearning } from '../learning.tsx';
import styles from './exercises.module.css';

/** The words that all exercises share. */
export interface CheckWords {
  readonly check: string;
  readonly right: string;
  readonly wrong: string;
  readonly choose: string;
  readonly answer: string;
  readonly compare: string;
  readonly look: string;
}

/** What there is to say about an answer: whether all of it is right, and reasons; null where there is no answer. */
export type Verdict = { readonly right: boolean; readonly reasons: readonly ReactNode[] } | null;

/** A question with more letters than this tells a story before it asks. */
const longest = 180;

/**
 * The frame of an exercise: the question, what is answered with, a verdict and the answer. The form is read when it is
 * checked, so what was chosen before the page was ready counts; without JavaScript the answer opens below it.
 */
export function Question({
  id,
  question,
  check,
  judge,
  answer,
  children,
}: {
  id: string;
  question: string;
  check: CheckWords;
  judge: (form: FormData) => Verdict;
  /** The answer, told. */
  answer: ReactNode;
  children: ReactNode;
}) {
  const { answered } = useLearning();
  const [verdict, setVerdict] = useState<Verdict | 'unasked'>('unasked');

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const next = judge(new FormData(event.currentTarget));
    setVerdict(next);
    if (next?.right) answered(id);
  }

  return (
    <form className={`sheet ${styles.exercise}`} onSubmit={onSubmit}>
      <fieldset>
        <legend className={question.length > longest ? styles.story : undefined}>{question}</legend>
        {children}
      </fieldset>
      <button type="submit" className="button">
        {check.check}
      </button>
      <div role="status">
        {verdict !== 'unasked' && (
          <div className={verdict ? (verdict.right ? styles.right : styles.wrong) : styles.unanswered}>
            {verdict ? (
              <>
                {verdict.right && <Waymark standing="done" />}
                <div>
                  <strong>{verdict.right ? check.right : check.wrong}</strong>{' '}
                  {verdict.reasons.length === 1
                    ? verdict.reasons[0]
                    : verdict.reasons.length > 1 && (
                        <ul>
                          {verdict.reasons.map((reason, at) => (
                            // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no ids and come all at once
                            <li key={at}>{reason}</li>
                          ))}
                        </ul>
                      )}
                </div>
              </>
            ) : (
              check.choose
            )}
          </div>
        )}
      </div>
      <details className="more">
        <summary>{check.answer}</summary>
        {answer}
      </details>
    </form>
  );
}
