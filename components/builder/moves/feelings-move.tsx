'use client';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { feelingWriting } from '../../../lib/builder/index.ts';
import {
  type AgeBand,
  type Feeling,
  feelingAt,
  isLocked,
  type JourneyMap,
  type Step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { WritingArea, WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Example } from './example.tsx';
import { FaceChoice } from './face-choice.tsx';
import { Locked } from './locked.tsx';
import { SmallMarkSelect } from './mark-select.tsx';
import styles from './moves.module.css';

/** How each moment feels: a face, a word, and a reason. */
export function FeelingsMove({ desk: { map, run }, material }: MoveProps) {
  const words = useId();
  const { now } = map.states;
  return (
    <>
      <datalist id={words}>
        {material.wordBank.feelings.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <ol className={styles.fields}>
        {stepsOf(now).map((moment, at) => (
          <FeelingField
            key={moment.id}
            moment={moment}
            number={at + 1}
            feeling={feelingAt(now, moment.id)}
            example={feelingAt(material.example.states.now, moment.id)}
            words={words}
            band={map.ageBand}
            language={map.language}
            run={run}
          />
        ))}
      </ol>
    </>
  );
}

interface FeelingFieldProps {
  readonly moment: Step;
  readonly number: number;
  readonly feeling: Feeling | undefined;
  readonly example: Feeling | undefined;
  readonly words: string;
  readonly band: AgeBand;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
}

const FeelingField = memo(function FeelingField({
  moment,
  number,
  feeling,
  example,
  words,
  band,
  language,
  run,
}: FeelingFieldProps) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const title = useMomentName()(moment, number);
  const change = (part: Parameters<typeof feelingWriting>[2]) =>
    run(feelingWriting(feeling, moment.id, part, freshId()));
  const locked = (field: string) => !!feeling && isLocked(feeling, field);
  return (
    <li>
      <fieldset className={styles.feeling}>
        <legend className={styles.label}>{title}</legend>
        <Locked when={['score', 'word', 'because', 'mark'].some(locked)} />
        <FaceChoice
          name={`face-${moment.id}`}
          score={feeling?.score ?? null}
          band={band}
          locked={locked('score')}
          choose={(score) => change({ score })}
        />
        <div className={styles.pair}>
          <label>
            <span>{t(($) => $.fields.word)}</span>
            <WritingLine
              className="field"
              list={words}
              lang={language}
              readOnly={locked('word')}
              value={feeling?.word ?? ''}
              write={(text) => change({ word: text })}
            />
          </label>
          <label>
            <span>{t(($) => $.fields.because)}</span>
            <WritingArea
              className={`field ${styles.line}`}
              rows={1}
              lang={language}
              readOnly={locked('because')}
              value={feeling?.because ?? ''}
              write={(text) => change({ because: text })}
            />
          </label>
        </div>
      </fieldset>
      <div className={styles.below}>
        {feeling && band !== '8-11' && (
          <SmallMarkSelect
            mark={feeling.mark}
            about={title}
            locked={locked('mark')}
            choose={(mark) => change({ mark })}
          />
        )}
        <Example
          texts={example ? [journey(($) => $.because, { word: example.word, reason: example.because })] : []}
        />
      </div>
    </li>
  );
});
