'use client';
import { useCallback, useRef, useState } from 'react';
import { begin, type History, record, redo, undo } from '../../../lib/builder/index.ts';
import { apply, type Command, type JourneyMap } from '../../../lib/journey/index.ts';
import { keptMap } from '../../../lib/storage/index.ts';
import { type Saved, useKeeping } from './use-keeping.ts';
import { useTurn } from './use-turn.ts';

/** A map at work: what it is now, what can be done with it, and whether the device has it. */
export interface MapDesk {
  readonly map: JourneyMap;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saved: Saved;
  /** Whether this tab edits the map; another one may, and then this one only shows it. */
  readonly editing: boolean;
  /** Carries out a command; false where it would change nothing. */
  readonly run: (command: Command | null) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Makes this the tab that edits. */
  readonly takeOver: () => void;
}

/** Holds a map's history, keeps every change on the device, and shows what another tab changes. */
export function useMap(start: JourneyMap): MapDesk {
  const [history, setHistory] = useState<History>(() => begin(start));
  const latest = useRef(history);
  const [saved, keep] = useKeeping();

  const show = useCallback((next: History) => {
    latest.current = next;
    setHistory(next);
  }, []);

  const reread = useCallback(async () => {
    const read = await keptMap(start.id);
    if (read?.ok) show(begin(read.file.map));
  }, [start.id, show]);

  const { editing, takeOver } = useTurn(start.id, reread);

  const change = (next: History) => {
    if (!editing || next === latest.current) return;
    show(next);
    keep(next.present);
  };

  return {
    map: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    saved,
    editing,
    run: (command) => {
      const { present } = latest.current;
      if (!editing || !command || apply(present, command) === present) return false;
      change(record(latest.current, command, Date.now()));
      return true;
    },
    undo: () => change(undo(latest.current)),
    redo: () => change(redo(latest.current)),
    takeOver,
  };
}
