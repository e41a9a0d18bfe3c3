'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feelingWriting } from '../../../../lib/builder/index.ts';
import { type Feeling, isLocked, type Step } from '../../../../lib/journey/index.ts';
import { WritingArea, WritingLine } from '../../../ui/index.ts';
import { freshId } from '../../model.ts';
import { FaceChoice } from '../../moves/face-choice.tsx';
import type { TableWork } from './model.ts';
import styles from './table.module.css';

/**
 * How a moment feels, over the table: a face, a word and a reason, written at each change. Escape and “Cancel” give
 * back what stood there.
 */
export function FeelingEditor({
  work,
  step,
  name,
  feeling,
  words,
  close,
}: {
  work: TableWork;
  step: Step;
  /** What the moment is called. */
  name: string;
  feeling: Feeling | undefined;
  /** Words to choose from. */
  words: readonly string[];
  close: () => void;
}) {
  const { t } = useTranslation('editing');
  const { t: builder } = useTranslation('builder');
  const dialog = useRef<HTMLDialogElement>(null);
  const [before] = useState(feeling);
  const ids = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);

  const change = (part: Parameters<typeof feelingWriting>[2]) =>
    work.run(feelingWriting(feeling, step.id, part, freshId()));

  function giveBack() {
    if (!feeling) return;
    const { score = null, word = '', because = '' } = before ?? {};
    if (before) change({ score, word, because });
    else work.run({ do: 'remove', in: 'feelings', id: feeling.id });
  }

  const fixed = (field: 'score' | 'word' | 'because') =>
    !work.editing || (feeling !== undefined && isLocked(feeling, field));
  return (
    <dialog
      ref={dialog}
      className={styles.editor}
      aria-labelledby={`${ids}-title`}
      onCancel={giveBack}
      onClose={close}
    >
      <form method="dialog">
        <h3 id={`${ids}-title`}>{t(($) => $.feeling.title, { moment: name })}</h3>
        <datalist id={`${ids}-words`}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
        <FaceChoice
          name={`${ids}-face`}
          score={feeling?.score ?? null}
          band={work.ageBand}
          locked={fixed('score')}
          choose={(score) => change({ score })}
        />
        <label>
          <span>{builder(($) => $.fields.word)}</span>
          <WritingLine
            className="field"
            lang={work.language}
            list={`${ids}-words`}
            value={feeling?.word ?? ''}
            readOnly={fixed('word')}
            write={(text) => change({ word: text })}
          />
        </label>
        <label>
          <span>{builder(($) => $.fields.because)}</span>
          <WritingArea
            className={`field ${styles.because}`}
            rows={2}
            lang={work.language}
            value={feeling?.because ?? ''}
            readOnly={fixed('because')}
            write={(text) => change({ because: text })}
          />
        </label>
        <div className="buttons">
          <button type="submit" className="button">
            {t(($) => $.feeling.done)}
          </button>
          <button
            type="button"
            className="button plain"
            onClick={() => {
              giveBack();
              dialog.current?.close();
            }}
          >
            {t(($) => $.feeling.cancel)}
          </button>
        </div>
      </form>
    </dialog>
  );
}
