'use client';
import { useState } from 'react';
import type { Sheet } from '../../lib/worksheet/index.ts';
import { useSpeaker } from '../ui/index.ts';
import styles from './press.module.css';
import { download, fileName, press } from './press.ts';

/** A button that makes a sheet into a PDF and hands it over; while it works it cannot be pressed again. */
export function PressButton({
  sheet,
  words,
}: {
  sheet: () => Sheet;
  words: { download: string; making: string; made: string; fault: string };
}) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const say = useSpeaker();

  async function make() {
    if (state === 'busy') return;
    setState('busy');
    say(words.making);
    const laid = sheet();
    const bytes = await press(laid);
    if (bytes) download(bytes, 'application/pdf', fileName(laid.title, 'pdf'));
    setState(bytes ? 'ready' : 'failed');
    say(bytes ? words.made : words.fault);
  }

  return (
    <>
      <button type="button" className="button" aria-disabled={state === 'busy'} onClick={make}>
        {state === 'busy' ? words.making : words.download}
      </button>
      {state === 'failed' && <p className={styles.fault}>{words.fault}</p>}
    </>
  );
}
