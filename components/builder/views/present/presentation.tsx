'use client';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMap } from '../../../../lib/journey/index.ts';
import { PathProgress } from '../../../ui/index.ts';
import styles from './presentation.module.css';
import { SlidePanel, useSlideName } from './slide-panel.tsx';
import { slidesOf } from './slides.ts';
import { useFit } from './use-fit.ts';

/** The map as slides over the whole screen, for a class to look at. It only shows: nothing can be changed here. */
export function Presentation({ map: newest, close }: { map: JourneyMap; close: () => void }) {
  const map = useDeferredValue(newest);
  const { t } = useTranslation('views');
  const slides = useMemo(() => slidesOf(map), [map]);
  const [wanted, want] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLElement>(null);
  const nameOf = useSlideName(map);
  const at = Math.min(wanted, slides.length - 1);
  const slide = slides[at];
  useFit(stage, slide);

  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    stage.current?.focus();
    // Escape leaves the full screen first, without a key press for the page: the presentation ends with it.
    const onFullscreen = () => {
      if (!document.fullscreenElement) current?.close();
    };
    document.addEventListener('fullscreenchange', onFullscreen);
    return () => document.removeEventListener('fullscreenchange', onFullscreen);
  }, []);

  function go(to: number) {
    want(Math.max(0, Math.min(to, slides.length - 1)));
    stage.current?.scrollTo(0, 0);
  }

  function onKey(event: KeyboardEvent<HTMLDialogElement>) {
    event.stopPropagation(); // the keys of the page below, undo among them, rest
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = placeFor(event, at, slides.length, stage.current);
    if (to === null) return;
    event.preventDefault();
    go(to);
  }

  if (!slide) return null;
  const title = map.title.trim();
  return (
    <dialog
      ref={dialog}
      className={styles.presentation}
      aria-label={title === '' ? t(($) => $.present.untitled) : t(($) => $.present.label, { title })}
      onClose={close}
      onKeyDown={onKey}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a slide that scrolls has to be reached by keyboard */}
      <section ref={stage} className={styles.stage} tabIndex={0} aria-label={t(($) => $.present.slide)}>
        <SlidePanel key={slide.id} slide={slide} map={map} />
      </section>
      <div className={styles.controls}>
        <button type="button" className="button plain" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          {t(($) => $.present.previous)}
        </button>
        <div className={styles.way}>
          <PathProgress at={at} count={slides.length} />
        </div>
        <p role="status" className={styles.position}>
          {t(($) => $.present.position, { number: at + 1, count: slides.length })}
          <span className="hidden">. {nameOf(slide)}</span>
        </p>
        <button
          type="button"
          className="button"
          aria-disabled={at === slides.length - 1}
          onClick={() => go(at + 1)}
        >
          {t(($) => $.present.next)}
        </button>
        <button
          type="button"
          className={`button plain ${styles.close}`}
          aria-label={t(($) => $.present.close)}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path
              d="M4 4 L16 16 M16 4 L4 16"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.6"
              strokeLinecap="round"
            />
          </svg>
        </button>
      </div>
    </dialog>
  );
}

/** Which slide a key asks for; null where it is no key of ours. A slide that is too long is scrolled with up and down. */
function placeFor(
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
  at: number,
  count: number,
  stage: HTMLElement | null,
): number | null {
  const onButton = target instanceof HTMLElement && target.closest('button') !== null;
  const scrolls = stage !== null && stage.scrollHeight > stage.clientHeight;
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return at + 1;
    case 'ArrowLeft':
    case 'PageUp':
      return at - 1;
    case 'ArrowDown':
      return scrolls ? null : at + 1;
    case 'ArrowUp':
      return scrolls ? null : at - 1;
    case ' ':
      return onButton ? null : at + 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
