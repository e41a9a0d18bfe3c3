import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to a control of a list that is drawn anew: the first of the named ones that is there. Answers the
 * reference for the list, and what to call before the change.
 */
export function useRefocus<E extends HTMLElement>(): [RefObject<E | null>, (...controls: string[]) => void] {
  const list = useRef<E>(null);
  const wanted = useRef<readonly string[]>([]);
  const refocus = useCallback((...controls: string[]) => {
    wanted.current = controls;
  }, []);
  useLayoutEffect(() => {
    const found = wanted.current
      .map((name) => list.current?.querySelector<HTMLElement>(`[data-control="${name}"]`))
      .find((element) => element);
    found?.focus();
    wanted.current = [];
  });
  return [list, refocus];
}
