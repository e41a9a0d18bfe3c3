'use client';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { feelingWriting } from '../../../../lib/builder/index.ts';
import { type Feeling, isLocked, type Step } from '../../../../lib/journey/index.ts';
import { scoreWords } from '../../../../lib/worksheet/index.ts';
import { WritingArea, WritingLine } from '../../../ui/index.ts';
import { freshId } from '../../model.ts';
import { offeredScores } from '../../moves/face-choice.tsx';
import { Locked } from '../../moves/locked.tsx';
import type { OutlineWork } from './model.ts';
import styles from './outline.module.css';

/** How a moment feels: how good or bad, a word, and a reason. */
export const FeelingFields = memo(function FeelingFields({
  work,
  title,
  step,
  moment,
  feeling,
}: {
  work: OutlineWork;
  /** What the lane is called. */
  title: string;
  step: Step;
  /** What the moment is called. */
  moment: string;
  feeling: Feeling | undefined;
}) {
  const { t } = useTranslation('editing');
  const { t: builder } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const id = useId();
  const says = scoreWords(journey);
  const score = feeling?.score ?? null;
  const offered = offeredScores(work.ageBand, score);
  const locked = (field: string) => feeling !== undefined && isLocked(feeling, field);
  const change = (part: Parameters<typeof feelingWriting>[2]) =>
    work.run(feelingWriting(feeling, step.id, part, freshId()));
  return (
    <fieldset className={styles.feeling}>
      <legend className="hidden">{t(($) => $.cell, { lane: title, moment })}</legend>
      <span className={styles.feelingTitle} aria-hidden="true">
        {title} <Locked when={feeling !== undefined && isLocked(feeling)} />
      </span>
      <label>
        <span>{builder(($) => $.fields.face)}</span>
        <select
          className="field"
          value={score ?? ''}
          disabled={!work.editing || locked('score')}
          onChange={({ target }) =>
            change({ score: offered.find((one) => String(one) === target.value) ?? null })
          }
        >
          <option value="">{builder(($) => $.marks.none)}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {says[one]}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-word`}>
        <span>{builder(($) => $.fields.word)}</span>
        <WritingLine
          id={`${id}-word`}
          className="field"
          lang={work.language}
          value={feeling?.word ?? ''}
          readOnly={!work.editing || locked('word')}
          write={(text) => change({ word: text })}
        />
      </label>
      <label htmlFor={`${id}-because`}>
        <span>{builder(($) => $.fields.because)}</span>
        <WritingArea
          id={`${id}-because`}
          className={`field ${styles.text}`}
          rows={1}
          lang={work.language}
          value={feeling?.because ?? ''}
          readOnly={!work.editing || locked('because')}
          write={(text) => change({ because: text })}
        />
      </label>
    </fieldset>
  );
});
