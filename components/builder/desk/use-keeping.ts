'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeepFault } from '../../../lib/storage/index.ts';

/** Whether the device has the map as it is now, and if not, why. */
export type Saved = 'untouched' | 'saving' | 'saved' | KeepFault;

/**
 * Keeps one state of a thing after the other: while one is being written, only the newest waits. `write` has to stay
 * the same function.
 */
export function useKeeping<T>(
  write: (thing: T, now: number) => Promise<KeepFault | null>,
): [Saved, (thing: T) => void] {
  const [saved, setSaved] = useState<Saved>('untouched');
  const waiting = useRef<T | null>(null);
  const busy = useRef(false);
  const alive = useRef(true);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const keep = useCallback(
    async (thing: T) => {
      waiting.current = thing;
      if (busy.current) return;
      busy.current = true;
      setSaved('saving');
      let fault: KeepFault | null = null;
      while (waiting.current) {
        await pause(() => waiting.current);
        const next = waiting.current;
        waiting.current = null;
        fault = await write(next, Date.now());
      }
      busy.current = false;
      if (alive.current) setSaved(fault ?? 'saved');
    },
    [write],
  );
  return [saved, keep];
}

/** Milliseconds without a change before a thing is kept, and the longest that a change may wait. */
const calm = 200;
const longest = 1500;

/** Until nothing has changed for a moment: making a file of a large map must not hold up a letter. */
async function pause(newest: () => unknown) {
  const since = performance.now();
  for (let seen: unknown; seen !== newest() && performance.now() - since < longest; ) {
    seen = newest();
    await calmOrLeft();
  }
}

/** A moment, or less when the page is being left. */
const calmOrLeft = (): Promise<void> =>
  new Promise((resolve) => {
    const leaving = new AbortController();
    const go = () => {
      leaving.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, document.visibilityState === 'hidden' ? 0 : calm);
    document.addEventListener('visibilitychange', go, { signal: leaving.signal });
    window.addEventListener('pagehide', go, { signal: leaving.signal });
  });
