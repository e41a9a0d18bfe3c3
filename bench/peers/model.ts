import type { Face, Op, Sheet } from '../../lib/worksheet/index.ts';

/** Where the whole font file of each face lies: the usual way takes the file as it comes. */
export type FontPaths = Readonly<Record<Face, string>>;

/** A maker of PDFs, ready to work: what it is given is laid out already, so that all draw the same words and sizes. */
export type Draw = (sheet: Sheet) => Promise<Uint8Array>;

/** Makes a peer ready: its library loaded, its fonts read. `load` imports a package from where the peers are. */
export type Prepare = (load: (name: string) => Promise<unknown>, fonts: FontPaths) => Promise<Draw>;

/** A drawn operation of one kind. */
export type OpOf<Kind extends Op['op']> = Extract<Op, { op: Kind }>;
