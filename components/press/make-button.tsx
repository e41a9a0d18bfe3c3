'use client';
import { useRef } from 'react';
import { Note } from '../ui/index.ts';
import styles from './press.module.css';
import type { MakingState, MakingWords } from './use-making.ts';
import type { Progress } from './work.ts';

/** A button that makes a file and hands it over; while it works it cannot be pressed again. */
export function MakeButton({
  making: { state, progress, make, cancel },
  words,
  plain = false,
  long,
}: {
  making: MakingState;
  words: MakingWords & { readonly download: string };
  /** Whether something else on the page is more important. */
  plain?: boolean;
  /** What is said while there is something to wait for: what stops it, and how far it is. */
  long?: { readonly cancel: string; readonly progress: (progress: Progress) => string } | undefined;
}) {
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
      {long && state === 'busy' && (
        <div className={styles.set}>
          <button type="button" className="button plain" onClick={stop}>
            {long.cancel}
          </button>
          {progress && (
            <label>
              <progress value={progress.done} max={progress.all} /> {long.progress(progress)}
            </label>
          )}
        </div>
      )}
      {(state === 'made' || state === 'failed') && (
        <Note state={state === 'made' ? 'done' : 'stopped'}>
          <p>{state === 'made' ? words.made : words.fault}</p>
        </Note>
      )}
    </>
  );
}
