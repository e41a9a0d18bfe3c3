'use client';
import { type RefObject, useLayoutEffect } from 'react';

/** How often a slide is made smaller before it scrolls; the style sheet has a size for each. */
const steps = 4;

/** Makes what stands in a box smaller, in steps, until it fits; what is still too long scrolls. */
export function useFit(box: RefObject<HTMLElement | null>, shown: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what fits
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const fit = () => {
      for (let step = 0; step <= steps; step += 1) {
        current.dataset.fit = String(step);
        if (current.scrollHeight <= current.clientHeight) return;
      }
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(current);
    document.fonts.ready.then(fit);
    return () => sizes.disconnect();
  }, [box, shown]);
}
