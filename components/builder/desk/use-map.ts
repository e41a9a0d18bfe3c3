'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  begin,
  type Change,
  type History,
  record,
  redo,
  replaced,
  undo,
} from '../../../lib/builder/index.ts';
import type { Id, JourneyMap, MapFile, Review } from '../../../lib/journey/index.ts';
import { keepMap, keptAt, keptMap } from '../../../lib/storage/index.ts';
import { type Keeping, useKeeping } from './use-keeping.ts';
import { useReviews } from './use-reviews.ts';
import { useTurn } from './use-turn.ts';

/** A map at work: what it is now, what can be done with it, and whether the device has it. Its functions stay the same. */
export interface MapDesk {
  readonly map: JourneyMap;
  /** What classmates said about the map; it stays beside it in its file. */
  readonly reviews: readonly Review[];
  /** Whether a review was taken away that can be brought back. */
  readonly canBringBack: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly keeping: Keeping;
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
  /** Takes a review away from the map. */
  readonly dropReview: (id: Id) => void;
  /** Brings the review back that was taken away last. */
  readonly bringBackReview: () => void;
  /** Makes this the tab that edits. */
  readonly takeOver: () => void;
}

/** Holds a map's history, keeps every change on the device, and shows what another tab changes. */
export function useMap({ map: start, reviews: said }: MapFile): MapDesk {
  const [history, setHistory] = useState<History>(() => begin(start));
  const latest = useRef(history);
  const [kept, keep] = useKeeping(keepMap);
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  const reviews = useReviews(said);
  const { latest: latestReviews, drop, bringBack, renew } = reviews;

  const show = useCallback((next: History) => {
    latest.current = next;
    setHistory(next);
  }, []);

  const reread = useCallback(async () => {
    const read = await keptMap(start.id);
    if (!read?.ok) return;
    show(begin(read.file.map));
    renew(read.file.reviews);
  }, [start.id, show, renew]);

  useEffect(() => {
    keptAt(start.id).then(setOpenedAt);
  }, [start.id]);

  const { editing, takeOver } = useTurn(start.id, reread);

  const steady = useMemo(() => {
    const change = (next: History): boolean => {
      if (!editing || next === latest.current) return false;
      show(next);
      keep({ map: next.present, reviews: latestReviews() });
      return true;
    };
    const keepReviews = (changed: boolean) => {
      if (changed) keep({ map: latest.current.present, reviews: latestReviews() });
    };
    return {
      run: (wanted: Change | null): boolean =>
        wanted !== null && change(record(latest.current, wanted, Date.now())),
      replace: (map: JourneyMap) => void change(replaced(latest.current, map)),
      undo: () => void change(undo(latest.current)),
      redo: () => void change(redo(latest.current)),
      dropReview: (id: Id) => keepReviews(editing && drop(id)),
      bringBackReview: () => keepReviews(editing && bringBack()),
    };
  }, [editing, show, keep, latestReviews, drop, bringBack]);

  return {
    map: history.present,
    reviews: reviews.present,
    canBringBack: reviews.canBringBack,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    keeping: { saved: kept.saved, at: kept.at ?? openedAt },
    editing,
    ...steady,
    takeOver,
  };
}
