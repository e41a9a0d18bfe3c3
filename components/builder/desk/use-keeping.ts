'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeepFault } from '../../../lib/storage/index.ts';

/** Whether the device has the map as it is now, and if not, why. */
export type Saved = 'untouched' | 'saving' | 'saved' | KeepFault;

/** How the keeping stands, and when the device last got something, in milliseconds since 1970. */
export interface Keeping {
  readonly saved: Saved;
  readonly at: number | null;
}

/** Milliseconds of writing after which it is worth a word. */
const noticed = 200;

/**
 * Keeps one state of a thing after the other: while one is being written, only the newest waits. `write` has to stay
 * the same function.
 */
export function useKeeping<T>(
  write: (thing: T, now: number) => Promise<KeepFault | null>,
): [Keeping, (thing: T) => void] {
  const [keeping, setKeeping] = useState<Keeping>({ saved: 'untouched', at: null });
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
      const timer = setTimeout(
        () => alive.current && setKeeping(({ at }) => ({ saved: 'saving', at })),
        noticed,
      );
      let fault: KeepFault | null = null;
      while (waiting.current) {
        const next = waiting.current;
        waiting.current = null;
        fault = await write(next, Date.now());
      }
      busy.current = false;
      clearTimeout(timer);
      if (alive.current)
        setKeeping(({ at }) => (fault ? { saved: fault, at } : { saved: 'saved', at: Date.now() }));
    },
    [write],
  );
  return [keeping, keep];
}
