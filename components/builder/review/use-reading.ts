'use client';
import { useCallback, useRef, useState } from 'react';
import { blankReview, type MapFile, type Review, withReview } from '../../../lib/journey/index.ts';
import { keepReading, type Reading } from '../../../lib/storage/index.ts';
import { type Keeping, useKeeping } from '../desk/use-keeping.ts';

/** A classmate's map that is being read: the file with the review in it, and whether the device has it. */
export interface ReadingDesk {
  readonly file: MapFile;
  readonly review: Review;
  readonly keeping: Keeping;
  /** Changes the review; always the same function. */
  readonly change: (next: (review: Review) => Review) => void;
}

/** Holds the review while it is written and keeps every change on the device. The map stays as it came. */
export function useReading({ file: start, review: id }: Reading): ReadingDesk {
  const [file, setFile] = useState(start);
  const latest = useRef(file);
  const [keeping, keep] = useKeeping(keepReading);

  const change = useCallback(
    (next: (review: Review) => Review) => {
      latest.current = withReview(latest.current, next(reviewIn(latest.current, id)));
      setFile(latest.current);
      keep({ file: latest.current, review: id });
    },
    [id, keep],
  );
  return { file, review: reviewIn(file, id), keeping, change };
}

const reviewIn = ({ map, reviews }: MapFile, id: string): Review =>
  reviews.find((review) => review.id === id) ?? blankReview(map.id, id);
