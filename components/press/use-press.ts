'use client';
import { useState } from 'react';
import type { Sheet } from '../../lib/worksheet/index.ts';
import { useSpeaker } from '../ui/index.ts';
import { download, fileName, press } from './press.ts';

/** What is said while a sheet becomes a PDF. */
export interface PressWords {
  readonly making: string;
  readonly made: string;
  readonly fault: string;
}

/** Makes a sheet into a PDF and hands it over, one at a time, and says how it went. */
export function usePress(sheet: () => Sheet | Promise<Sheet>, words: PressWords) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const say = useSpeaker();

  async function make() {
    if (state === 'busy') return;
    setState('busy');
    say(words.making);
    // What a sheet says may still have to be fetched.
    const laid = await Promise.resolve(sheet()).catch(() => null);
    const bytes = laid && (await press(laid));
    if (laid && bytes) download(bytes, 'application/pdf', fileName(laid.title, 'pdf'));
    setState(bytes ? 'ready' : 'failed');
    say(bytes ? words.made : words.fault);
  }

  return { state, make };
}
