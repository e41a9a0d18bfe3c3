import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** What is being dragged, and where it would come to stand: before (-1) or behind (+1) another. */
export interface Drag {
  readonly dragged: string;
  readonly over: string;
  readonly by: -1 | 1;
}

/** Near the edge of the window, in pixels, the page scrolls along, so many pixels at a time. */
const edge = 60;
const scroll = 14;

/**
 * Dragging with mouse, pen or finger among the elements with `data-drop` around a handle; an extra beside buttons and
 * keys. `drop` is called when it is let go; Escape gives it up.
 */
export function useDrag(drop: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef<Drag | null>(null);
  const show = useCallback((next: Drag | null) => {
    latest.current = next;
    setDrag(next);
  }, []);

  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && show(null);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dragging, show]);

  const grab = useCallback(
    (event: PointerEvent<HTMLElement>, id: string) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      show({ dragged: id, over: id, by: 1 });
    },
    [show],
  );
  const pull = useCallback(
    ({ clientY, currentTarget }: PointerEvent<HTMLElement>) => {
      const { current } = latest;
      if (!current) return;
      if (clientY < edge) window.scrollBy(0, -scroll);
      if (clientY > window.innerHeight - edge) window.scrollBy(0, scroll);
      const near = nearest(currentTarget, clientY);
      if (near && (near.over !== current.over || near.by !== current.by)) show({ ...current, ...near });
    },
    [show],
  );
  const release = useCallback(() => {
    const { current } = latest;
    show(null);
    if (current && current.over !== current.dragged) drop(current);
  }, [show, drop]);
  const cancel = useCallback(() => show(null), [show]);
  return { drag, grab, pull, release, cancel };
}

/** The handlers that make an element a handle. */
export type Handle = Omit<ReturnType<typeof useDrag>, 'drag'>;

function nearest(handle: HTMLElement, y: number): Pick<Drag, 'over' | 'by'> | null {
  const places = [...(handle.closest('[data-drops]')?.querySelectorAll<HTMLElement>('[data-drop]') ?? [])];
  const measured = places.map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return {
      over: element.dataset.drop ?? '',
      away: Math.max(top - y, y - bottom, 0),
      middle: (top + bottom) / 2,
    };
  });
  const [near] = measured.sort((a, b) => a.away - b.away);
  return near ? { over: near.over, by: y < near.middle ? -1 : 1 } : null;
}
