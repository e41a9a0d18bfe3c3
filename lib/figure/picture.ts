import { symbolSize } from './symbols/index.ts';

/** How far a symbol stands from each edge of a step's picture, so that something can be drawn around it. */
export const symbolInset = 8;

/** The side of a step's picture, in the units of its symbol; strokes are drawn over the whole of it. */
export const pictureSize = symbolSize + 2 * symbolInset;
