'use client';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { misplaced, type OptionWords, type OrderExercise } from '../../../lib/course/index.ts';
import { Control } from '../../builder/index.ts';
import { stopOf, Waymark, way } from '../../ui/index.ts';
import styles from './exercises.module.css';
import { type CheckWords, Question } from './question.tsx';
import { Reason } from './reason.tsx';

/** Things to be put in order, by buttons; each move is said aloud. */
export function Order({
  exercise,
  question,
  options,
  check,
}: {
  exercise: OrderExercise;
  question: string;
  options: Readonly<Record<string, OptionWords>>;
  check: CheckWords;
}) {
  const { t } = useTranslation('builder');
  const [order, setOrder] = useState(exercise.start);
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);

  function move(thing: string, by: -1 | 1) {
    const to = order.indexOf(thing) + by;
    const next = order.filter((one) => one !== thing).toSpliced(to, 0, thing);
    flushSync(() => setOrder(next));
    list.current?.querySelector<HTMLElement>(`[data-control="${by < 0 ? 'up' : 'down'}-${thing}"]`)?.focus();
    const title = options[thing]?.text ?? '';
    say(t(($) => $.said.moved, { title, position: to + 1, count: order.length }));
  }

  return (
    <Question
      id={exercise.id}
      question={question}
      check={check}
      judge={() => {
        const wrong = misplaced(exercise, order);
        return {
          right: wrong.length === 0,
          reasons: wrong.map((thing) => <Reason key={thing} of={options[thing]} />),
        };
      }}
      answer={
        <ol className={styles.answers}>
          {exercise.right.map((thing) => (
            <li key={thing}>
              <Reason of={options[thing]} />
            </li>
          ))}
        </ol>
      }
    >
      <ol ref={list} className={`${way.path} ${styles.order}`}>
        {order.map((thing, at) => {
          const title = options[thing]?.text ?? '';
          return (
            <li key={thing} className={stopOf('ahead')}>
              <Waymark standing="ahead">{at + 1}</Waymark>
              <span className={styles.thing}>{title}</span>
              <Control
                name={`up-${thing}`}
                label={t(($) => $.buttons.upNamed, { title })}
                sign="up"
                off={at === 0}
                press={() => move(thing, -1)}
              />
              <Control
                name={`down-${thing}`}
                label={t(($) => $.buttons.downNamed, { title })}
                sign="down"
                off={at === order.length - 1}
                press={() => move(thing, 1)}
              />
            </li>
          );
        })}
      </ol>
      <p className="hidden" aria-live="polite">
        {said}
      </p>
    </Question>
  );
}
