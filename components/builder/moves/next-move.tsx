'use client';
import { type RefCallback, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { feelingCommand, later, writing, written } from '../../../lib/builder/index.ts';
import { differences, feelingAt, type State, type Step, stepsOf } from '../../../lib/journey/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { curveWords } from '../views/curve-words.ts';
import { EmotionCurve } from '../views/emotion-curve.tsx';
import { FaceChoice } from './face-choice.tsx';
import styles from './moves.module.css';

/** The future map: what would be different, moment by moment, and the two curves. */
export function NextMove(props: MoveProps) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const { desk } = props;
  const begun = useRef(false);
  // The button that began the next map is gone from the page: its first field takes the focus.
  const takeFocus = useCallback((field: HTMLTextAreaElement | null) => {
    if (field && begun.current) field.focus();
    begun.current = false;
  }, []);
  const { next } = desk.map.states;
  function begin() {
    begun.current = true;
    desk.run({ do: 'startNext' });
  }

  if (!next)
    return (
      <button type="button" className="button plain" onClick={begin}>
        {t(($) => $.buttons.startNext)}
      </button>
    );
  const words = curveWords(journey);
  const count = differences(desk.map).length;
  return (
    <>
      {(['now', 'next'] as const).map((state) => (
        <figure key={state} className={styles.state} lang={desk.map.language}>
          <figcaption className={styles.label}>{t(($) => $.states[state])}</figcaption>
          <EmotionCurve map={desk.map} state={state} words={{ ...words, title: t(($) => $.states[state]) }} />
        </figure>
      ))}
      <p role="status">{t(($) => $.states.changes, { count })}</p>
      <ol className={styles.fields}>
        {stepsOf(next).map((moment, at) => (
          <NextField
            key={moment.id}
            moment={moment}
            number={at + 1}
            next={next}
            first={at === 0 ? takeFocus : undefined}
            {...props}
          />
        ))}
      </ol>
    </>
  );
}

function NextField({
  moment,
  number,
  next,
  first,
  desk,
}: MoveProps & {
  moment: Step;
  number: number;
  next: State;
  first: RefCallback<HTMLTextAreaElement> | undefined;
}) {
  const { t } = useTranslation('builder');
  const title = useMomentName()(moment, number);
  return (
    <li>
      <fieldset className={styles.feeling}>
        <legend className={styles.label}>{title}</legend>
        {(['action', 'thought'] as const).map((kind) => (
          <label key={kind} className={styles.why}>
            <span>{t(($) => $.fields[kind], { title })}</span>
            <textarea
              className={`field ${styles.writing}`}
              ref={kind === 'action' ? first : undefined}
              rows={2}
              value={written(next, kind, moment.id)}
              onChange={({ target }) =>
                desk.run(later(writing(next, kind, moment.id, target.value, freshId())))
              }
            />
          </label>
        ))}
        <FaceChoice
          name={`next-${moment.id}`}
          score={feelingAt(next, moment.id)?.score ?? null}
          choose={(score) => desk.run(later(feelingCommand(next, moment.id, { score }, freshId())))}
        />
      </fieldset>
    </li>
  );
}
