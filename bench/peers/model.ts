import type { Face, Made, Op } from '../../lib/worksheet/index.ts';

/** Where the whole font file of each face lies: the usual way takes the file as it comes. */
export type FontPaths = Readonly<Record<Exclude<Face, 'form'>, string>>;

/** The two pages that all draw: one sheet by hand, with its words, and one with places to write in on the screen. */
export const pagesDrawn = {
  printed: { name: 'journey-map', fillable: false },
  fillable: { name: 'touchpoints', fillable: true },
} as const;

/**
 * A maker of PDFs, ready to work: what it is given is laid out already, so that all draw the same words and sizes. We
 * alone tag them, make the fields work and put the map inside.
 */
export type Draw = (made: Made) => Promise<Uint8Array>;

/** Makes a peer ready: its library loaded, its fonts read. `load` imports a package from where the peers are. */
export type Prepare = (load: (name: string) => Promise<unknown>, fonts: FontPaths) => Promise<Draw>;

/** A drawn operation of one kind. */
export type OpOf<Kind extends Op['op']> = Extract<Op, { op: Kind }>;
