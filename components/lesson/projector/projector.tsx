'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asksToPresent, notePresenting, PathProgress } from '../../ui/index.ts';
import { partsOf, show } from './parts.ts';
import styles from './projector.module.css';

/** Shows the article around it on a projector: part by part, in large letters, without what surrounds it. */
export function Projector() {
  const { t } = useTranslation('views');
  const bar = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const [count, setCount] = useState(0);
  const presenting = at !== null;

  const parts = useCallback(() => {
    const article = bar.current?.closest('article');
    return article ? partsOf(article) : [];
  }, []);

  useEffect(() => {
    if (asksToPresent()) setAt(0);
  }, []);

  useEffect(() => {
    const all = parts();
    setCount(all.length);
    show(all, at);
    document.documentElement.toggleAttribute('data-present', at !== null);
    if (at !== null) window.scrollTo(0, 0);
    return () => {
      show(all, null);
      document.documentElement.removeAttribute('data-present');
    };
  }, [at, parts]);

  useEffect(() => {
    if (!presenting) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      if (event.key === 'Escape') close();
      else if (['ArrowRight', 'PageDown'].includes(event.key)) go(1);
      else if (['ArrowLeft', 'PageUp'].includes(event.key)) go(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const go = (by: number) =>
    setAt((before) => (before === null ? null : Math.max(0, Math.min(before + by, count - 1))));

  async function open() {
    await document.documentElement.requestFullscreen?.().catch(() => {});
    notePresenting(true);
    setAt(0);
  }

  function close() {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    notePresenting(false);
    setAt(null);
    requestAnimationFrame(() => opener.current?.focus());
  }

  return (
    <div ref={bar} className={`${styles.projector} unprinted`} data-unread="" data-stays="">
      {!presenting && (
        <button ref={opener} type="button" className="button plain" onClick={open}>
          {t(($) => $.present.open)}
        </button>
      )}
      {presenting && (
        <div className={styles.controls}>
          <button type="button" className="button plain" aria-disabled={at === 0} onClick={() => go(-1)}>
            {t(($) => $.present.previous)}
          </button>
          <PathProgress at={at} count={count} className={styles.way} />
          <p role="status">{t(($) => $.present.position, { number: at + 1, count })}</p>
          <button type="button" className="button" aria-disabled={at === count - 1} onClick={() => go(1)}>
            {t(($) => $.present.next)}
          </button>
          <button type="button" className="button plain" onClick={close}>
            {t(($) => $.present.close)}
          </button>
        </div>
      )}
    </div>
  );
}

/** Keys belong to who writes, or chooses with them. */
const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [role="radiogroup"], dialog') !== null;
