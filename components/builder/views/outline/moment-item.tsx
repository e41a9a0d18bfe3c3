'use client';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Feeling,
  type Id,
  isLocked,
  type Lane,
  type Note,
  type Step,
} from '../../../../lib/journey/index.ts';
import { WritingLine } from '../../../ui/index.ts';
import { Locked } from '../../moves/locked.tsx';
import { useMomentName } from '../../use-moment-name.ts';
import { sameParts } from '../same-parts.ts';
import { FeelingFields } from './feeling-fields.tsx';
import { IconButton } from './icon-button.tsx';
import { control, type OutlineWork } from './model.ts';
import { NoteFields } from './note-field.tsx';
import styles from './outline.module.css';
import { RecordLines } from './record-lines.tsx';

/** What a moment of the outline is drawn from. */
export interface MomentParts {
  readonly work: OutlineWork;
  readonly step: Step;
  readonly number: number;
  /** How many moments there are. */
  readonly count: number;
  readonly lanes: readonly Lane[];
  /** The notes at the moment, in all lanes. */
  readonly notes: readonly Note[];
  readonly feeling: Feeling | undefined;
}

/** A moment with what its lanes say; lanes that say nothing come out on demand. */
export const MomentItem = memo(function MomentItem({
  work,
  step,
  number,
  count,
  lanes,
  notes,
  feeling,
}: MomentParts) {
  const { t } = useTranslation('editing');
  const { t: builder } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const name = useMomentName()(step, number);
  const id = useId();
  const [all, setAll] = useState(false);
  // A field does not vanish under the hands of who empties it.
  const [entered, setEntered] = useState<readonly Id[]>([]);
  const byLane = Map.groupBy(notes, ({ lane }) => lane);
  const locked = isLocked(step, 'title');

  const isRecords = ({ kind }: Lane) => kind === 'opportunity' || kind === 'evidence';
  const says = (lane: Lane) =>
    lane.kind === 'feeling' ? feeling !== undefined : isRecords(lane) || byLane.has(lane.id);
  const shown = lanes.filter((lane) => all || says(lane) || entered.includes(lane.id));
  const more = lanes.some((lane) => !says(lane) && !entered.includes(lane.id));

  return (
    <li className={styles.moment}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <label className={styles.title}>
          {step.when && <span lang={work.language}>{step.when}</span>}
          <WritingLine
            className="field"
            lang={work.language}
            data-control={control('title', step.id)}
            aria-label={builder(($) => $.fields.moment, { number })}
            value={step.title}
            readOnly={!work.editing || locked}
            write={(text) => work.run({ do: 'edit', in: 'steps', id: step.id, change: { title: text } })}
          />
        </label>
        <Locked when={locked} />
        {work.editing && (
          <span className={`unprinted ${styles.controls}`}>
            <IconButton
              control={control('up', step.id)}
              label={builder(($) => $.buttons.upNamed, { title: name })}
              sign="up"
              off={number === 1 || isLocked(step, 'pos')}
              press={() => work.moveStep(step, -1)}
            />
            <IconButton
              control={control('down', step.id)}
              label={builder(($) => $.buttons.downNamed, { title: name })}
              sign="down"
              off={number === count || isLocked(step, 'pos')}
              press={() => work.moveStep(step, 1)}
            />
            <IconButton
              label={t(($) => $.addAfter, { moment: name })}
              sign="add"
              press={() => work.addStep(step.stage, step.id)}
            />
            <IconButton
              label={builder(($) => $.buttons.removeNamed, { title: name })}
              sign="remove"
              off={isLocked(step)}
              press={() => work.removeStep(step)}
            />
          </span>
        )}
      </div>
      <ul id={id} className={styles.lanes}>
        {shown.map((lane) => {
          const title = lane.title || journey(($) => $.lanes[lane.kind]);
          const common = { lane, title, step };
          if (isRecords(lane)) return <RecordLines key={lane.id} {...common} />;
          return (
            <li key={lane.id} onFocus={() => setEntered((lanes) => withLane(lanes, lane.id))}>
              {lane.kind === 'feeling' ? (
                <FeelingFields work={work} title={title} step={step} moment={name} feeling={feeling} />
              ) : (
                <NoteFields work={work} moment={name} notes={byLane.get(lane.id) ?? none} {...common} />
              )}
            </li>
          );
        })}
      </ul>
      {work.editing && (more || all) && (
        <button
          type="button"
          className={`unprinted ${styles.more}`}
          aria-expanded={all}
          aria-controls={id}
          onClick={() => {
            setAll(!all);
            setEntered([]);
          }}
        >
          {t(($) => $.more)} <span className="hidden">({name})</span>
        </button>
      )}
    </li>
  );
}, sameParts);

const none: readonly Note[] = [];

const withLane = (lanes: readonly Id[], id: Id): readonly Id[] =>
  lanes.includes(id) ? lanes : [...lanes, id];
