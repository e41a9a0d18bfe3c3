'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { noteWriting } from '../../../../lib/builder/index.ts';
import { isLocked, type Lane, type Note, onStep, type Step } from '../../../../lib/journey/index.ts';
import { freshId } from '../../model.ts';
import { Locked } from '../../moves/locked.tsx';
import { useMomentName } from '../../use-moment-name.ts';
import { sameParts } from '../same-parts.ts';
import { cellId, type TableWork } from './model.ts';
import { RowHead } from './row-head.tsx';
import styles from './table.module.css';
import { TextCell } from './text-cell.tsx';

/** A lane of notes. */
export const NoteRow = memo(function NoteRow({
  work,
  lane,
  title,
  steps,
  notes,
  active,
}: {
  work: TableWork;
  lane: Lane;
  title: string;
  steps: readonly Step[];
  /** All notes of the lane, in order. */
  notes: readonly Note[];
  active: string | null;
}) {
  const byStep = Map.groupBy(notes, ({ on }) => (on.kind === 'step' ? on.id : ''));
  return (
    <tr>
      <RowHead title={title} />
      {steps.map((step, at) => (
        <NoteCell
          key={step.id}
          work={work}
          lane={lane}
          title={title}
          step={step}
          number={at + 1}
          notes={byStep.get(step.id) ?? none}
          active={active === cellId(lane.id, step.id)}
        />
      ))}
    </tr>
  );
}, sameParts);

const none: readonly Note[] = [];

const NoteCell = memo(function NoteCell({
  work,
  lane,
  title,
  step,
  number,
  notes,
  active,
}: {
  work: TableWork;
  lane: Lane;
  title: string;
  step: Step;
  number: number;
  notes: readonly Note[];
  active: boolean;
}) {
  const { t } = useTranslation('editing');
  const { t: structure } = useTranslation('structure');
  const nameOf = useMomentName();
  const [note, ...others] = notes;
  const text = note?.text ?? '';
  const locked = note !== undefined && isLocked(note, 'text');
  const write = (text: string) =>
    // A note stays while its text is rewritten: ideas may answer it.
    void work.run(
      note
        ? { do: 'edit', in: 'notes', id: note.id, change: { text } }
        : noteWriting(undefined, lane.id, onStep(step.id), text, freshId()),
    );
  const tint = notes.some(({ text }) => text.trim() !== '') ? styles[lane.kind] : undefined;
  return (
    <TextCell
      id={cellId(lane.id, step.id)}
      active={active}
      className={tint}
      lang={work.language}
      text={text}
      label={t(($) => $.cell, { lane: title, moment: nameOf(step, number) })}
      open={work.editing && !locked}
      refused={() => work.say(locked ? structure(($) => $.locked) : t(($) => $.readOnly))}
      write={write}
      settle={() => {
        if (note?.text === '') work.run(noteWriting(note, lane.id, note.on, '', freshId()));
      }}
      beside={
        <>
          {others.map(({ id, text }) => (
            <p key={id} lang={work.language}>
              {text}
            </p>
          ))}
          <Locked when={locked} />
        </>
      }
    >
      {text}
    </TextCell>
  );
}, sameParts);
