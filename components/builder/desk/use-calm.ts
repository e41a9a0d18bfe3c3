'use client';
import { startTransition, useEffect, useState } from 'react';

/** Milliseconds without a change after which what is only read follows what is written. */
const short = 150;

/** A value as it was at the last pause: what is only read must not hold up a letter. */
export function useCalm<T>(value: T, pause = short): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setCalm(value)), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return calm;
}
