'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocked, type Stage, type Step } from '../../../../lib/journey/index.ts';
import { Locked } from '../../moves/locked.tsx';
import { useMomentName } from '../../use-moment-name.ts';
import { sameParts } from '../same-parts.ts';
import { cellId, headRows, type TableWork } from './model.ts';
import styles from './table.module.css';
import { TextCell } from './text-cell.tsx';

/** The head of the table: the stages, where there are some to tell apart, and the moments. */
export const Heads = memo(function Heads({
  work,
  stages,
  steps,
  active,
}: {
  work: TableWork;
  /** The stages that have a cell; none where there is but one without a name. */
  stages: readonly Stage[];
  steps: readonly Step[];
  active: string | null;
}) {
  const spans = Map.groupBy(steps, ({ stage }) => stage);
  return (
    <thead>
      {stages.length > 0 && (
        <tr>
          <td />
          {stages.map((stage, at) => (
            <StageHead
              key={stage.id}
              work={work}
              stage={stage}
              number={at + 1}
              span={spans.get(stage.id)?.length ?? 1}
              active={active === cellId(headRows.stages, stage.id)}
            />
          ))}
        </tr>
      )}
      <tr>
        <td />
        {steps.map((step, at) => (
          <StepHead
            key={step.id}
            work={work}
            step={step}
            number={at + 1}
            active={active === cellId(headRows.steps, step.id)}
          />
        ))}
      </tr>
    </thead>
  );
}, sameParts);

function useTitle(work: TableWork, where: 'stages' | 'steps', record: Stage | Step) {
  const { t } = useTranslation('editing');
  const { t: structure } = useTranslation('structure');
  const locked = isLocked(record, 'title');
  const write = (title: string) =>
    void work.run({ do: 'edit', in: where, id: record.id, change: { title } } as const);
  return {
    open: work.editing && !locked,
    refused: () => work.say(locked ? structure(($) => $.locked) : t(($) => $.readOnly)),
    write,
    beside: <Locked when={locked} />,
  };
}

const StageHead = memo(function StageHead({
  work,
  stage,
  number,
  span,
  active,
}: {
  work: TableWork;
  stage: Stage;
  number: number;
  span: number;
  active: boolean;
}) {
  const { t } = useTranslation('editing');
  const label = t(($) => $.stage, { number });
  return (
    <TextCell
      id={cellId(headRows.stages, stage.id)}
      active={active}
      className={styles.stage}
      lang={work.language}
      text={stage.title}
      label={label}
      head={{ scope: 'colgroup', span }}
      {...useTitle(work, 'stages', stage)}
    >
      {stage.title || <span className={styles.nameless}>{label}</span>}
    </TextCell>
  );
});

const StepHead = memo(function StepHead({
  work,
  step,
  number,
  active,
}: {
  work: TableWork;
  step: Step;
  number: number;
  active: boolean;
}) {
  const { t } = useTranslation('builder');
  const nameOf = useMomentName();
  return (
    <TextCell
      id={cellId(headRows.steps, step.id)}
      active={active}
      lang={work.language}
      text={step.title}
      label={t(($) => $.fields.moment, { number })}
      head={{ scope: 'col', span: 1 }}
      {...useTitle(work, 'steps', step)}
    >
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      {nameOf(step, number)}
    </TextCell>
  );
});
