'use client';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { written } from '../../../lib/builder/index.ts';
import type { Tag } from '../../../lib/i18n/index.ts';
import {
  type Drawing,
  drawingAt,
  type Feeling,
  feelingAt,
  type Id,
  journeyOf,
  lowestStep,
  type Step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Face } from '../../ui/index.ts';
import { useCalm } from '../desk/use-calm.ts';
import { useMomentName } from '../use-moment-name.ts';
import type { ViewProps } from './model.ts';
import { NotYet } from './not-yet.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { StepPicture } from './step-picture.tsx';
import styles from './storyboard.module.css';

/** The journey as a row of pictures: a card for each moment, with its picture, what happens and how it feels. */
export function StoryboardView({ desk }: ViewProps) {
  const { t } = useTranslation('storyboard');
  const [editing, edit] = useState<Id | null>(null);
  const close = useCallback(() => edit(null), []);
  const map = useCalm(desk.map);
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  const steps = stepsOf(now);
  const numberOf = new Map(steps.map(({ id }, at) => [id, at + 1]));
  const edited = editing === null ? undefined : stepsOf(desk.map.states.now).find(({ id }) => id === editing);
  if (steps.length === 0) return <NotYet move="order">{t(($) => $.empty)}</NotYet>;
  return (
    <div className={styles.board}>
      {journeyOf(now)
        .filter((stage) => stage.steps.length > 0)
        .map(({ stage, steps }) => (
          <section key={stage.id} className={styles.stage}>
            {stage.title !== '' && <h3 lang={map.language}>{stage.title}</h3>}
            <ol className={styles.cards}>
              {steps.map((step) => (
                <Card
                  key={step.id}
                  step={step}
                  number={numberOf.get(step.id) ?? 0}
                  language={map.language}
                  drawing={drawingAt(map, step.id)}
                  action={written(now, 'action', step.id)}
                  feeling={feelingAt(now, step.id)}
                  lowest={step.id === lowest}
                  edit={desk.editing ? edit : null}
                />
              ))}
            </ol>
          </section>
        ))}
      {edited && (
        <PictureDialog
          key={edited.id}
          desk={desk}
          step={edited}
          number={numberOf.get(edited.id) ?? 0}
          close={close}
        />
      )}
    </div>
  );
}

const Card = memo(function Card({
  step,
  number,
  language,
  drawing,
  action,
  feeling,
  lowest,
  edit,
}: {
  step: Step;
  number: number;
  language: Tag;
  drawing: Drawing | undefined;
  action: string;
  feeling: Feeling | undefined;
  lowest: boolean;
  /** Opens the picture of a step; null where the map is only looked at. */
  edit: ((step: Id) => void) | null;
}) {
  const { t } = useTranslation('storyboard');
  const { t: journey } = useTranslation('journey');
  const title = useMomentName()(step, number);
  const score = feeling?.score ?? null;
  const shown = drawing && (drawing.symbol !== '' || drawing.strokes.length > 0);
  return (
    <li className={styles.card}>
      <div className={`${styles.picture} ${edit ? styles.editable : ''}`}>
        <div className={`${styles.frame} ${shown ? '' : styles.bare}`} lang={language}>
          {shown && <StepPicture drawing={drawing} />}
        </div>
        {edit && (
          <button
            type="button"
            className={`unprinted ${styles.edit}`}
            aria-label={t(($) => (shown ? $.changeNamed : $.addNamed), { title })}
            onClick={() => edit(step.id)}
          >
            {t(($) => (shown ? $.change : $.add))}
          </button>
        )}
      </div>
      <p className={styles.title} lang={language}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {title}
      </p>
      {action !== '' && <p lang={language}>{action}</p>}
      {score !== null && (
        <p className={`${styles.feeling} ${lowest ? styles.lowest : ''}`}>
          <Face score={score} size={36} />
          <span className="hidden">{scoreWords(journey)[score]}</span>
          <span lang={language}>{feeling?.word}</span>
        </p>
      )}
    </li>
  );
});
