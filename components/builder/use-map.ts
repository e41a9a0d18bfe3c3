'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { begin, type History, record, redo, undo } from '../../lib/builder/index.ts';
import { apply, type Command, type JourneyMap } from '../../lib/journey/index.ts';
import { type KeepFault, keepMap } from '../../lib/storage/index.ts';

/** A map at work: what it is now, what can be done with it, and whether the device has it. */
export interface MapDesk {
  readonly map: JourneyMap;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saved: 'untouched' | 'saving' | 'saved' | KeepFault;
  /** Carries out a command; false where it would change nothing. */
  readonly run: (command: Command | null) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Holds a map's history and keeps every change on the device. Begins anew when `start` is another map. */
export function useMap(start: JourneyMap): MapDesk {
  const [history, setHistory] = useState<History>(() => begin(start));
  const latest = useRef(history);
  const [saved, keep] = useKeeping();

  const change = useCallback(
    (next: History) => {
      if (next === latest.current) return;
      latest.current = next;
      setHistory(next);
      keep(next.present);
    },
    [keep],
  );

  return {
    map: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    saved,
    run: (command) => {
      if (!command || apply(latest.current.present, command) === latest.current.present) return false;
      change(record(latest.current, command, Date.now()));
      return true;
    },
    undo: () => change(undo(latest.current)),
    redo: () => change(redo(latest.current)),
  };
}

/** Keeps maps one after the other: while one is being written, only the newest waits. */
function useKeeping(): [MapDesk['saved'], (map: JourneyMap) => void] {
  const [saved, setSaved] = useState<MapDesk['saved']>('untouched');
  const waiting = useRef<JourneyMap | null>(null);
  const busy = useRef(false);
  const alive = useRef(true);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const keep = useCallback(async (map: JourneyMap) => {
    waiting.current = map;
    if (busy.current) return;
    busy.current = true;
    setSaved('saving');
    let fault: KeepFault | null = null;
    while (waiting.current) {
      const next = waiting.current;
      waiting.current = null;
      fault = await keepMap({ map: next, reviews: [] }, Date.now());
    }
    busy.current = false;
    if (alive.current) setSaved(fault ?? 'saved');
  }, []);
  return [saved, keep];
}
