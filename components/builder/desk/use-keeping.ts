'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapFile } from '../../../lib/journey/index.ts';
import { type KeepFault, keepMap } from '../../../lib/storage/index.ts';

/** Whether the device has the map as it is now, and if not, why. */
export type Saved = 'untouched' | 'saving' | 'saved' | KeepFault;

/** Keeps maps one after the other: while one is being written, only the newest waits. */
export function useKeeping(): [Saved, (file: MapFile) => void] {
  const [saved, setSaved] = useState<Saved>('untouched');
  const waiting = useRef<MapFile | null>(null);
  const busy = useRef(false);
  const alive = useRef(true);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const keep = useCallback(async (file: MapFile) => {
    waiting.current = file;
    if (busy.current) return;
    busy.current = true;
    setSaved('saving');
    let fault: KeepFault | null = null;
    while (waiting.current) {
      const next = waiting.current;
      waiting.current = null;
      fault = await keepMap(next, Date.now());
    }
    busy.current = false;
    if (alive.current) setSaved(fault ?? 'saved');
  }, []);
  return [saved, keep];
}
