'use client';
import { useRef, useState } from 'react';
import { useSpeaker } from '../ui/index.ts';
import type { Order, Progress } from './order.ts';
import { download, fileName, press } from './press.ts';

/** What is said while a sheet becomes a PDF. */
export interface PressWords {
  readonly making: string;
  readonly made: string;
  readonly fault: string;
  /** Said where the making was stopped. */
  readonly cancelled?: string;
}

/**
 * Makes a PDF of what is ordered and hands it over, one at a time, and says how it went. `progress` tells how far a
 * class set has come, `cancel` stops it.
 */
export function usePress(order: () => Order | Promise<Order>, words: PressWords) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const [progress, setProgress] = useState<Progress | null>(null);
  const making = useRef<AbortController | null>(null);
  const say = useSpeaker();

  async function make() {
    if (making.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    making.current = controller;
    setState('busy');
    say(words.making);
    // What a sheet says may still have to be fetched.
    const ordered = await Promise.resolve()
      .then(order)
      .catch(() => null);
    const bytes = ordered && (await press(ordered, { signal, onProgress: setProgress }));
    making.current = null;
    setProgress(null);
    if (ordered && bytes) download(bytes, 'application/pdf', fileName(ordered.sheet.title, 'pdf'));
    const failed = !bytes && !signal.aborted;
    setState(failed ? 'failed' : 'ready');
    say(bytes ? words.made : failed ? words.fault : (words.cancelled ?? ''));
  }

  return { state, progress, make, cancel: () => making.current?.abort() };
}
