'use client';
import { useMemo, useRef, useState } from 'react';
import type { Id, Review } from '../../../lib/journey/index.ts';

interface Said {
  readonly present: readonly Review[];
  /** The lists from which a review was taken away, the newest last. */
  readonly before: readonly (readonly Review[])[];
}

/** The reviews of a map: one can be taken away, and brought back while the page is open. Its functions stay the same. */
export function useReviews(start: readonly Review[]) {
  const [said, setSaid] = useState<Said>({ present: start, before: [] });
  const now = useRef(said);

  const steady = useMemo(() => {
    const show = (next: Said) => {
      now.current = next;
      setSaid(next);
      return true;
    };
    return {
      latest: () => now.current.present,
      drop(id: Id): boolean {
        const { present, before } = now.current;
        const left = present.filter((review) => review.id !== id);
        return left.length < present.length && show({ present: left, before: [...before, present] });
      },
      bringBack(): boolean {
        const { before } = now.current;
        const last = before.at(-1);
        return last !== undefined && show({ present: last, before: before.slice(0, -1) });
      },
      /** Takes what the device has. */
      renew: (present: readonly Review[]) => void show({ present, before: [] }),
    };
  }, []);
  return { present: said.present, canBringBack: said.before.length > 0, ...steady };
}
