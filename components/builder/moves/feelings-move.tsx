'use client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { feelingCommand } from '../../../lib/builder/index.ts';
import { feelingAt, type Step, stepsOf } from '../../../lib/journey/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Example } from './example.tsx';
import { FaceChoice } from './face-choice.tsx';
import styles from './moves.module.css';

/** How each moment feels: a face, a word, and a reason. */
export function FeelingsMove(props: MoveProps) {
  const words = useId();
  return (
    <>
      <datalist id={words}>
        {props.material.wordBank.feelings.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <ol className={styles.fields}>
        {stepsOf(props.desk.map.states.now).map((moment, at) => (
          <FeelingField key={moment.id} moment={moment} number={at + 1} words={words} {...props} />
        ))}
      </ol>
    </>
  );
}

function FeelingField({
  moment,
  number,
  words,
  desk,
  material,
}: MoveProps & { moment: Step; number: number; words: string }) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const { now } = desk.map.states;
  const feeling = feelingAt(now, moment.id);
  const example = feelingAt(material.example.states.now, moment.id);
  const change = (part: Parameters<typeof feelingCommand>[2]) =>
    desk.run(feelingCommand(now, moment.id, part, freshId()));
  return (
    <li>
      <fieldset className={styles.feeling}>
        <legend className={styles.label}>{nameOf(moment, number)}</legend>
        <FaceChoice
          name={`face-${moment.id}`}
          score={feeling?.score ?? null}
          choose={(score) => change({ score })}
        />
        <div className={styles.pair}>
          <label>
            <span>{t(($) => $.fields.word)}</span>
            <input
              className="field"
              list={words}
              value={feeling?.word ?? ''}
              onChange={({ target }) => change({ word: target.value })}
            />
          </label>
          <label>
            <span>{t(($) => $.fields.because)}</span>
            <input
              className="field"
              value={feeling?.because ?? ''}
              onChange={({ target }) => change({ because: target.value })}
            />
          </label>
        </div>
      </fieldset>
      <Example
        texts={example ? [journey(($) => $.because, { word: example.word, reason: example.because })] : []}
      />
    </li>
  );
}
