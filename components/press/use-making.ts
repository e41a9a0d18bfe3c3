'use client';
import { useRef, useState } from 'react';
import { useSpeaker } from '../ui/index.ts';
import { download } from './download.ts';
import type { Making, Progress } from './work.ts';

/** What is said while a file is made. */
export interface MakingWords {
  readonly making: string;
  readonly made: string;
  readonly fault: string;
  /** Said where the making was stopped. */
  readonly cancelled?: string;
}

/** A file that was made, ready to be handed over. */
export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly name: string;
}

/** How the making of a file stands, and how it is begun and stopped. */
export interface MakingState {
  readonly state: 'ready' | 'busy' | 'made' | 'failed';
  /** How far it has come, where it tells. */
  readonly progress: Progress | null;
  readonly make: () => void;
  readonly cancel: () => void;
}

/** Makes a file and hands it over, one at a time, and says how it went; `makeFile` gives null where it could not. */
export function useMaking(
  makeFile: (making: Making) => Promise<MadeFile | null>,
  words: MakingWords,
): MakingState {
  const [state, setState] = useState<MakingState['state']>('ready');
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
    const file = await makeFile({ signal, onProgress: setProgress }).catch(() => null);
    making.current = null;
    setProgress(null);
    const made = file !== null && !signal.aborted;
    if (made) download(file.bytes, file.type, file.name);
    const failed = !file && !signal.aborted;
    setState(made ? 'made' : failed ? 'failed' : 'ready');
    say(made ? words.made : failed ? words.fault : (words.cancelled ?? ''));
  }

  return { state, progress, make, cancel: () => making.current?.abort() };
}
