'use client';
import { useRef } from 'react';
import type { Order } from './order.ts';
import styles from './press.module.css';
import { type PressWords, usePress } from './use-press.ts';

/** A button that makes a PDF of what is ordered and hands it over; while it works it cannot be pressed again. */
export function PressButton({
  order,
  words,
  plain = false,
  set,
}: {
  order: () => Order | Promise<Order>;
  words: PressWords & { readonly download: string };
  /** Whether something else on the page is more important. */
  plain?: boolean;
  /** How a class set says how far it is, and what stops it; without it there is nothing to wait for. */
  set?: { readonly cancel: string; readonly progress: (progress: { done: number; all: number }) => string };
}) {
  const { state, progress, make, cancel } = usePress(order, words);
  const button = useRef<HTMLButtonElement>(null);

  function stop() {
    button.current?.focus(); // the button that is pressed goes away
    cancel();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={plain ? 'button plain' : 'button'}
        aria-disabled={state === 'busy'}
        onClick={make}
      >
        {state === 'busy' ? words.making : words.download}
      </button>
      {set && state === 'busy' && (
        <div className={styles.set}>
          <button type="button" className="button plain" onClick={stop}>
            {set.cancel}
          </button>
          {progress && (
            <label>
              <progress value={progress.done} max={progress.all} /> {set.progress(progress)}
            </label>
          )}
        </div>
      )}
      {state === 'failed' && <p className={styles.fault}>{words.fault}</p>}
    </>
  );
}
