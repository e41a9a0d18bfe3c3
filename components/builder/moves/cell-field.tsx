'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { noteWriting } from '../../../lib/builder/index.ts';
import {
  isLocked,
  type JourneyMap,
  type Lane,
  type LaneKind,
  type Note,
  onStep,
  type Step,
} from '../../../lib/journey/index.ts';
import { WritingArea } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Example } from './example.tsx';
import { Locked } from './locked.tsx';
import { SmallMarkSelect } from './mark-select.tsx';
import styles from './moves.module.css';
import { useLaneName } from './use-names.ts';

interface CellFieldProps {
  readonly lane: Lane;
  readonly moment: Step;
  readonly number: number;
  readonly note: Note | undefined;
  /** Which of the notes of its cell it is, from 0. */
  readonly at: number;
  readonly example: string;
  /** Whether it is asked how the thing is known. */
  readonly marks: boolean;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
}

/** One note of a lane at a moment: a field to write in, how it is known, and an example for who wants one. */
export const CellField = memo(function CellField(props: CellFieldProps) {
  const { lane, moment, note, at, run } = props;
  const { t } = useTranslation('structure');
  const title = useMomentName()(moment, props.number);
  const ask = useQuestion()(lane, title);
  const label = at === 0 ? ask : t(($) => $.more, { label: ask, number: at + 1 });
  const locked = !!note && isLocked(note, 'text');
  return (
    <div>
      <label>
        <span className={styles.label}>
          {label}
          <Locked when={locked || (!!note && props.marks && isLocked(note, 'mark'))} />
        </span>
        <WritingArea
          className={`field ${styles.writing}`}
          rows={2}
          lang={props.language}
          readOnly={locked}
          value={note?.text ?? ''}
          write={(text) => run(noteWriting(note, lane.id, onStep(moment.id), text, freshId()))}
        />
      </label>
      <div className={styles.below}>
        {note && props.marks && (
          <SmallMarkSelect
            mark={note.mark}
            about={label}
            locked={isLocked(note, 'mark')}
            choose={(mark) => run({ do: 'edit', in: 'notes', id: note.id, change: { mark } })}
          />
        )}
        <Example texts={[props.example]} />
      </div>
    </div>
  );
});

const asked = ['action', 'touchpoint', 'channel', 'thought'] as const;
const isAsked = (kind: LaneKind): kind is (typeof asked)[number] => asked.some((one) => one === kind);

/** What a field of a lane asks for at a moment: in the words for its kind, or with the lane's own name. */
function useQuestion() {
  const { t } = useTranslation('builder');
  const { t: structure } = useTranslation('structure');
  const nameOf = useLaneName();
  return (lane: Lane, title: string): string => {
    const { kind } = lane;
    return lane.title === '' && isAsked(kind)
      ? t(($) => $.fields[kind], { title })
      : structure(($) => $.cell, { lane: nameOf(lane), title });
  };
}
