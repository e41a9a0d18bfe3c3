'use client';
import type { Sheet } from '../../lib/worksheet/index.ts';
import styles from './press.module.css';
import { type PressWords, usePress } from './use-press.ts';

/** A button that makes a sheet into a PDF and hands it over; while it works it cannot be pressed again. */
export function PressButton({
  sheet,
  words,
}: {
  sheet: () => Sheet | Promise<Sheet>;
  words: PressWords & { readonly download: string };
}) {
  const { state, make } = usePress(sheet, words);
  return (
    <>
      <button type="button" className="button" aria-disabled={state === 'busy'} onClick={make}>
        {state === 'busy' ? words.making : words.download}
      </button>
      {state === 'failed' && <p className={styles.fault}>{words.fault}</p>}
    </>
  );
}
