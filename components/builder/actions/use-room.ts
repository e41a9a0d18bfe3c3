'use client';
import { type RefObject, useEffect } from 'react';

const air = 16;

/** Keeps what has the focus from lying under a strip at the lower edge of the page. */
export function useRoom(strip: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const root = document.documentElement;
    const watcher = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      root.style.scrollPaddingBottom = `${height + air}px`;
      const { activeElement } = document;
      if (activeElement !== document.body && !strip.current?.contains(activeElement))
        activeElement?.scrollIntoView({ block: 'nearest' });
    });
    if (strip.current) watcher.observe(strip.current);
    return () => {
      watcher.disconnect();
      root.style.scrollPaddingBottom = '';
    };
  }, [strip]);
}
