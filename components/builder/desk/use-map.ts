'use client';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  begin,
  type Change,
  type History,
  record,
  redo,
  replaced,
  undo,
} from '../../../lib/builder/index.ts';
import type { JourneyMap, MapFile, Review } from '../../../lib/journey/index.ts';
import { keptMap } from '../../../lib/storage/index.ts';
import { type Saved, useKeeping } from './use-keeping.ts';
import { useTurn } from './use-turn.ts';

/** A map at work: what it is now, what can be done with it, and whether the device has it. Its functions stay the same. */
export interface MapDesk {
  readonly map: JourneyMap;
  /** What classmates said about the map; it stays beside it in its file. */
  readonly reviews: readonly Review[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saved: Saved;
  /** Whether this tab edits the map; another one may, and then this one only shows it. */
  readonly editing: boolean;
  /**
   * Carries out a command, or several as one change that is undone at once; false where it, or one of them, would
   * change nothing.
   */
  readonly run: (change: Change | null) => boolean;
  /** Puts another map, of the same id, in the place of this one; it can be undone. */
  readonly replace: (map: JourneyMap) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Makes this the tab that edits. */
  readonly takeOver: () => void;
}

/** Holds a map's history, keeps every change on the device, and shows what another tab changes. */
export function useMap({ map: start, reviews }: MapFile): MapDesk {
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

  const steady = useMemo(() => {
    const change = (next: History): boolean => {
      if (!editing || next === latest.current) return false;
      show(next);
      keep({ map: next.present, reviews });
      return true;
    };
    return {
      run: (wanted: Change | null): boolean =>
        wanted !== null && change(record(latest.current, wanted, Date.now())),
      replace: (map: JourneyMap) => void change(replaced(latest.current, map)),
      undo: () => void change(undo(latest.current)),
      redo: () => void change(redo(latest.current)),
    };
  }, [editing, show, keep, reviews]);

  return {
    map: history.present,
    reviews,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    saved,
    editing,
    ...steady,
    takeOver,
  };
}
