import { curve, type Point } from './curve.ts';

/** How a place on the path stands to the one who walks it: gone through, where one is, or still to come. */
export type Standing = 'done' | 'here' | 'ahead';

/** How a place stands for somebody who is at the place `here` of the same path; both count from 0. */
export const standingAt = (place: number, here: number): Standing =>
  place < here ? 'done' : place === here ? 'here' : 'ahead';

/** The radius of the waymark that `tick` is drawn in, in its own units; its centre is the origin. */
export const waymarkRadius = 12;

/** The tick of a waymark that is done: path data of a line, so that it is told from the others without its colour. */
export const tick = 'M-5.5 0.5 L-1.8 4.4 L5.5 -4.4';

/**
 * The places of a path that winds a little from left to right: `count` of them in a strip of a width and a height,
 * the outer ones `margin` from its ends. Where many stand close together it winds less.
 */
export function winding(
  count: number,
  { width, height, margin }: { width: number; height: number; margin: number },
): readonly Point[] {
  const gap = (width - 2 * margin) / Math.max(1, count - 1);
  const swing = Math.min(height / 8, gap / 2);
  return Array.from({ length: count }, (_, at) => ({
    x: margin + at * gap,
    y: height / 2 + (at % 2 === 0 ? swing : -swing),
  }));
}

/** The path through places, parted at the one where somebody is: path data of what was walked and of what lies ahead. */
export const parted = (
  places: readonly Point[],
  here: number,
): { readonly walked: string; readonly ahead: string } => ({
  walked: curve(places.slice(0, here + 1)),
  ahead: curve(places.slice(Math.max(0, here))),
});
