'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Feeling,
  isLocked,
  type Lane,
  type Note,
  type Stage,
  type Step,
} from '../../../../lib/journey/index.ts';
import { WritingLine } from '../../../ui/index.ts';
import { Locked } from '../../moves/locked.tsx';
import { sameParts } from '../same-parts.ts';
import { GoneLine } from './gone-line.tsx';
import { IconButton } from './icon-button.tsx';
import { control, type Gone, type OutlineWork } from './model.ts';
import { MomentItem } from './moment-item.tsx';
import styles from './outline.module.css';

/** A stage with its moments. */
export const StageItem = memo(function StageItem({
  work,
  stage,
  number,
  stageCount,
  steps,
  before,
  count,
  lanes,
  notes,
  feelings,
  gone,
  bringBack,
}: {
  work: OutlineWork;
  stage: Stage;
  number: number;
  /** How many stages there are. */
  stageCount: number;
  steps: readonly Step[];
  /** How many moments stand before the stage. */
  before: number;
  /** How many moments there are in all. */
  count: number;
  lanes: readonly Lane[];
  /** The notes at its moments, in all lanes. */
  notes: readonly Note[];
  feelings: readonly Feeling[];
  /** A moment that was removed from this stage. */
  gone: Gone | null;
  bringBack: () => void;
}) {
  const { t } = useTranslation('editing');
  const { t: builder } = useTranslation('builder');
  const label = t(($) => $.stage, { number });
  const name = stage.title || label;
  const locked = isLocked(stage, 'title');
  const notesAt = Map.groupBy(notes, ({ on }) => on.id);
  const feelingAt = new Map(feelings.map((feeling) => [feeling.step, feeling]));
  const items = steps.map((step, at) => (
    <MomentItem
      key={step.id}
      work={work}
      step={step}
      number={before + at + 1}
      count={count}
      lanes={lanes}
      notes={notesAt.get(step.id) ?? none}
      feeling={feelingAt.get(step.id)}
    />
  ));
  if (gone) items.splice(gone.at, 0, <GoneLine key={gone.id} gone={gone} bringBack={bringBack} />);
  return (
    <li className={styles.stage}>
      <div className={styles.head}>
        <WritingLine
          className={`field ${styles.stageTitle}`}
          lang={work.language}
          data-control={control('title', stage.id)}
          aria-label={label}
          placeholder={label}
          value={stage.title}
          readOnly={!work.editing || locked}
          write={(text) => work.run({ do: 'edit', in: 'stages', id: stage.id, change: { title: text } })}
        />
        <Locked when={locked} />
        {work.editing && (
          <span className={`unprinted ${styles.controls}`}>
            <IconButton
              control={control('up', stage.id)}
              label={builder(($) => $.buttons.upNamed, { title: name })}
              sign="up"
              off={number === 1 || isLocked(stage, 'pos')}
              press={() => work.moveStage(stage, -1)}
            />
            <IconButton
              control={control('down', stage.id)}
              label={builder(($) => $.buttons.downNamed, { title: name })}
              sign="down"
              off={number === stageCount || isLocked(stage, 'pos')}
              press={() => work.moveStage(stage, 1)}
            />
            <IconButton
              label={t(($) => $.addStageAfter, { stage: name })}
              sign="add"
              press={() => work.addStage(stage.id)}
            />
            <IconButton
              label={builder(($) => $.buttons.removeNamed, { title: name })}
              sign="remove"
              off={isLocked(stage) || stageCount === 1}
              press={() => work.removeStage(stage)}
            />
          </span>
        )}
      </div>
      <ol className={styles.moments}>{items}</ol>
      {steps.length === 0 && work.editing && (
        <button
          type="button"
          className={`unprinted button plain ${styles.first}`}
          onClick={() => work.addStep(stage.id, null)}
        >
          {t(($) => $.addTo, { stage: name })}
        </button>
      )}
    </li>
  );
}, sameParts);

const none: readonly Note[] = [];
