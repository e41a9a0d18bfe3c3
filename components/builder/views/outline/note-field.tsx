'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { noteWriting } from '../../../../lib/builder/index.ts';
import { isLocked, type Lane, type Note, onStep, type Step } from '../../../../lib/journey/index.ts';
import { WritingArea } from '../../../ui/index.ts';
import { freshId } from '../../model.ts';
import { Locked } from '../../moves/locked.tsx';
import { sameParts } from '../same-parts.ts';
import type { OutlineWork } from './model.ts';
import styles from './outline.module.css';

/** What stands in a lane at a moment: a field for each note, or one for the first. */
export const NoteFields = memo(function NoteFields({
  work,
  lane,
  title,
  step,
  moment,
  notes,
}: {
  work: OutlineWork;
  lane: Lane;
  /** What the lane is called. */
  title: string;
  step: Step;
  /** What the moment is called. */
  moment: string;
  notes: readonly Note[];
}) {
  const { t } = useTranslation('editing');
  return Array.from({ length: Math.max(1, notes.length) }, (_, at) => {
    const note = notes[at];
    const locked = note !== undefined && isLocked(note, 'text');
    const write = (text: string) =>
      // A note stays while its text is rewritten: ideas may answer it.
      note
        ? work.run({ do: 'edit', in: 'notes', id: note.id, change: { text } })
        : work.run(noteWriting(undefined, lane.id, onStep(step.id), text, freshId()));
    const settle = () => {
      if (note?.text === '') work.run(noteWriting(note, lane.id, note.on, '', freshId()));
    };
    return (
      // A field keeps its place, and the focus, when its note is only just being written.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <label key={at} className={styles.lane}>
        <span aria-hidden="true">
          {title} <Locked when={locked} />
        </span>
        <WritingArea
          className={`field ${styles.text}`}
          rows={1}
          lang={work.language}
          aria-label={t(($) => $.cell, { lane: title, moment })}
          value={note?.text ?? ''}
          readOnly={!work.editing || locked}
          write={(text) => write(text)}
          onBlur={settle}
        />
      </label>
    );
  });
}, sameParts);
