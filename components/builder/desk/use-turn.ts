'use client';
import { useEffect, useRef, useState } from 'react';
import { claimEditing, type EditingClaim, onKept } from '../../../lib/storage/index.ts';

/**
 * Whether it is this tab's turn to edit a map. `reread` is called when the map must be taken from the device: another
 * tab kept it, or this one has just got its turn after another.
 */
export function useTurn(id: string, reread: () => void): { editing: boolean; takeOver: () => void } {
  const [editing, setEditing] = useState(true);
  const claim = useRef<EditingClaim | null>(null);

  useEffect(() => {
    let had = true;
    claim.current = claimEditing(id, (has) => {
      setEditing(has);
      if (has && !had) reread();
      had = has;
    });
    return () => claim.current?.release();
  }, [id, reread]);

  useEffect(() => (editing ? undefined : onKept(id, reread)), [editing, id, reread]);

  return { editing, takeOver: () => claim.current?.takeOver() };
}
