'use client';
import { useTranslation } from 'react-i18next';
import { written } from '../../../lib/builder/index.ts';
import { feelingAt, type JourneyMap, lowestStep, stepsOf } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Face } from '../../ui/index.ts';
import { useMomentName } from '../use-moment-name.ts';
import styles from './map-strip.module.css';

/** The map as a strip beside the work: it grows while the learner writes. The whole table stands below. */
export function MapStrip({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  return (
    <aside className={styles.strip} aria-label={t(($) => $.map.growing)} lang={map.language}>
      <ol>
        {stepsOf(now).map((step, at) => {
          const feeling = feelingAt(now, step.id);
          const score = feeling?.score ?? null;
          const thought = written(now, 'thought', step.id);
          return (
            <li key={step.id} className={step.id === lowest ? styles.lowest : undefined}>
              <span className={styles.mark}>
                {score === null ? (
                  <span aria-hidden="true">{at + 1}</span>
                ) : (
                  <>
                    <Face score={score} size={40} />
                    <span className="hidden">{scoreWords(journey)[score]}</span>
                  </>
                )}
              </span>
              <div>
                <strong>{nameOf(step, at + 1)}</strong>
                <p>{written(now, 'action', step.id)}</p>
                {thought && <p className={styles.thought}>{thought}</p>}
                {feeling?.word && <p className={styles.word}>{feeling.word}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
