'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { written } from '../../../lib/builder/index.ts';
import {
  type Feeling,
  feelingAt,
  type JourneyMap,
  lowestStep,
  type Step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Face } from '../../ui/index.ts';
import { useMomentName } from '../use-moment-name.ts';
import styles from './map-strip.module.css';

/** The map as a strip beside the work: it grows while the learner writes. The whole table stands below. */
export function MapStrip({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  return (
    <aside className={styles.strip} aria-label={t(($) => $.map.growing)} lang={map.language}>
      <ol>
        {stepsOf(now).map((step, at) => (
          <Moment
            key={step.id}
            step={step}
            number={at + 1}
            feeling={feelingAt(now, step.id)}
            action={written(now, 'action', step.id)}
            thought={written(now, 'thought', step.id)}
            lowest={step.id === lowest}
          />
        ))}
      </ol>
    </aside>
  );
}

const Moment = memo(function Moment(props: {
  step: Step;
  number: number;
  feeling: Feeling | undefined;
  action: string;
  thought: string;
  lowest: boolean;
}) {
  const { t } = useTranslation('journey');
  const { step, number, feeling, action, thought } = props;
  const score = feeling?.score ?? null;
  return (
    <li className={props.lowest ? styles.lowest : undefined}>
      <span className={styles.mark}>
        {score === null ? (
          <span aria-hidden="true">{number}</span>
        ) : (
          <>
            <Face score={score} size={40} />
            <span className="hidden">{scoreWords(t)[score]}</span>
          </>
        )}
      </span>
      <div>
        <strong>{useMomentName()(step, number)}</strong>
        <p>{action}</p>
        {thought && <p className={styles.thought}>{thought}</p>}
        {feeling?.word && <p className={styles.word}>{feeling.word}</p>}
      </div>
    </li>
  );
});
