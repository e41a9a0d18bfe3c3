'use client';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawingCommand } from '../../../lib/builder/index.ts';
import { drawing as blank, drawingAt, isLocked, type Step } from '../../../lib/journey/index.ts';
import { Speaker, useSpeaker, WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId } from '../model.ts';
import { Locked } from '../moves/locked.tsx';
import { useMomentName } from '../use-moment-name.ts';
import { DrawingPad } from './drawing-pad.tsx';
import styles from './picture-dialog.module.css';
import { usePictureWords } from './step-picture.tsx';
import { SymbolChoice } from './symbol-choice.tsx';

interface PictureProps {
  readonly desk: MapDesk;
  readonly step: Step;
  readonly number: number;
}

/** Where a step's picture is chosen, drawn and described. The focus goes back to where it was when it closes. */
export function PictureDialog({ close, ...props }: PictureProps & { close: () => void }) {
  const { t } = useTranslation('storyboard');
  const nameOf = useMomentName();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={close}>
      {/* A voice of its own: what stands behind an open dialog is not read out. */}
      <Speaker>
        <h2 id={title}>{t(($) => $.title, { title: nameOf(props.step, props.number) })}</h2>
        <Picture {...props} />
        <div className={styles.done}>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t(($) => $.done)}
          </button>
        </div>
      </Speaker>
    </dialog>
  );
}

function Picture({ desk, step }: PictureProps) {
  const { t } = useTranslation('storyboard');
  const say = useSpeaker();
  const drawing = drawingAt(desk.map, step.id) ?? blank({ id: '', step: step.id });
  const { strokes, symbol, alt } = drawing;
  const suggested = usePictureWords({ symbol, alt: '' }).text;
  const change = (part: Parameters<typeof drawingCommand>[2]) =>
    desk.run(drawingCommand(desk.map, step.id, part, freshId()));
  const locked = (field: string) => isLocked({ ...drawing, pos: '' }, field);
  const drawn = strokes.length > 0 && !locked('strokes');

  return (
    <fieldset className={styles.picture} disabled={!desk.editing}>
      <div className={styles.drawn}>
        <p>
          {t(($) => $.draw)} <Locked when={locked('strokes')} />
        </p>
        <div lang={desk.map.language}>
          <DrawingPad
            drawing={drawing}
            locked={!desk.editing || locked('strokes')}
            add={(stroke) => change({ strokes: [...strokes, stroke] })}
          />
        </div>
        <div className="buttons">
          <button
            type="button"
            className="button plain"
            aria-disabled={!drawn}
            onClick={() => {
              if (drawn && change({ strokes: strokes.slice(0, -1) })) say(t(($) => $.said.strokeUndone));
            }}
          >
            {t(($) => $.undoStroke)}
          </button>
          <button
            type="button"
            className="button plain"
            aria-disabled={!drawn}
            onClick={() => {
              if (drawn && change({ strokes: [] })) say(t(($) => $.said.cleared));
            }}
          >
            {t(($) => $.clear)}
          </button>
        </div>
      </div>
      <div>
        <SymbolChoice chosen={symbol} locked={locked('symbol')} choose={(name) => change({ symbol: name })} />
        <label className={styles.alt}>
          <span>
            {t(($) => $.alt)} <Locked when={locked('alt')} />
          </span>
          <WritingLine
            className="field"
            autoComplete="off"
            lang={desk.map.language}
            value={alt}
            readOnly={locked('alt')}
            placeholder={suggested}
            write={(text) => change({ alt: text })}
          />
        </label>
      </div>
    </fieldset>
  );
}
