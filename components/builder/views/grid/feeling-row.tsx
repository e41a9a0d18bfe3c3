'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Feeling,
  feelingText,
  type Id,
  isLocked,
  type Lane,
  type Step,
} from '../../../../lib/journey/index.ts';
import { scoreWords } from '../../../../lib/worksheet/index.ts';
import { Face } from '../../../ui/index.ts';
import { Locked } from '../../moves/locked.tsx';
import { sameParts } from '../same-parts.ts';
import { cellId, type TableWork } from './model.ts';
import { RowHead } from './row-head.tsx';
import { ShownCell } from './shown-cell.tsx';
import styles from './table.module.css';

/** The lane of feelings: a face, a word and a reason in each cell. */
export const FeelingRow = memo(function FeelingRow({
  work,
  lane,
  title,
  steps,
  feelings,
  lowest,
  active,
}: {
  work: TableWork;
  lane: Lane;
  title: string;
  steps: readonly Step[];
  feelings: readonly Feeling[];
  /** The step that feels worst. */
  lowest: Id | undefined;
  active: string | null;
}) {
  const byStep = new Map(feelings.map((feeling) => [feeling.step, feeling]));
  return (
    <tr>
      <RowHead title={title} />
      {steps.map(({ id }) => (
        <FeelingCell
          key={id}
          id={cellId(lane.id, id)}
          work={work}
          step={id}
          feeling={byStep.get(id)}
          lowest={id === lowest}
          active={active === cellId(lane.id, id)}
        />
      ))}
    </tr>
  );
}, sameParts);

const FeelingCell = memo(function FeelingCell({
  id,
  work,
  step,
  feeling,
  lowest,
  active,
}: {
  id: string;
  work: TableWork;
  step: Id;
  feeling: Feeling | undefined;
  lowest: boolean;
  active: boolean;
}) {
  const { t } = useTranslation('editing');
  const { t: structure } = useTranslation('structure');
  const { t: journey } = useTranslation('journey');
  const locked = feeling !== undefined && isLocked(feeling);
  const open = work.editing && !locked;
  const score = feeling?.score ?? null;
  function act() {
    if (open) work.feel(step);
    else work.say(locked ? structure(($) => $.locked) : t(($) => $.readOnly));
  }
  return (
    <ShownCell
      id={id}
      active={active}
      className={lowest ? styles.lowest : undefined}
      lang={work.language}
      open={open}
      act={act}
    >
      {score !== null && (
        <>
          <Face score={score} size={36} />
          <span className="hidden">{scoreWords(journey)[score]}. </span>
        </>
      )}
      {feeling && feelingText(feeling, (word, reason) => journey(($) => $.because, { word, reason }))}
      <Locked when={locked} />
    </ShownCell>
  );
});
