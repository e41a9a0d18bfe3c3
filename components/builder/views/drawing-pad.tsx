'use client';
import { type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { simplified } from '../../../lib/figure/index.ts';
import type { Drawing } from '../../../lib/journey/index.ts';
import styles from './picture-dialog.module.css';
import { PictureShapes, pictureBox, Stroke, usePictureWords } from './step-picture.tsx';

/** What a finger or a mouse presses: neither can tell. */
const usualPressure = 0.5;

/**
 * A step's picture to draw on with a pen, a finger or the mouse. Each stroke is handed over when it is done. The
 * picture's own words are in the language around.
 */
export function DrawingPad({
  drawing,
  locked,
  add,
}: {
  drawing: Pick<Drawing, 'symbol' | 'strokes' | 'alt'>;
  locked: boolean;
  add: (stroke: readonly number[]) => void;
}) {
  const { t, i18n } = useTranslation('storyboard');
  const told = usePictureWords(drawing);
  const drawn = useRef<number[]>([]);
  const pointer = useRef<number | null>(null);
  const [line, show] = useState<readonly number[]>([]);

  function follow(event: PointerEvent<SVGSVGElement>) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const { nativeEvent } = event;
    const passed = nativeEvent.getCoalescedEvents?.() ?? [];
    for (const { clientX, clientY, pressure, pointerType } of passed.length > 0 ? passed : [nativeEvent])
      drawn.current.push(
        (clientX - left) / width,
        (clientY - top) / height,
        pointerType === 'pen' ? pressure : usualPressure,
      );
    show(simplified(drawn.current));
  }

  function start(event: PointerEvent<SVGSVGElement>) {
    if (locked || pointer.current !== null || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pointer.current = event.pointerId;
    drawn.current = [];
    follow(event);
  }

  function stop() {
    pointer.current = null;
    show([]);
  }

  return (
    <svg
      viewBox={pictureBox}
      className={styles.pad}
      role="img"
      aria-label={told.text || t(($) => $.pad)}
      lang={told.own ? undefined : i18n.language}
      onPointerDown={start}
      onPointerMove={(event) => {
        if (event.pointerId === pointer.current) follow(event);
      }}
      onPointerUp={(event) => {
        if (event.pointerId !== pointer.current) return;
        add(simplified(drawn.current));
        stop();
      }}
      onPointerCancel={(event) => {
        if (event.pointerId === pointer.current) stop();
      }}
    >
      <PictureShapes drawing={drawing} />
      {line.length > 0 && <Stroke points={line} />}
    </svg>
  );
}
