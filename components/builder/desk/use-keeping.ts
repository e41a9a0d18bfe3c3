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
