import { circle } from '../../../lib/figure/index.ts';

/** How a map is told apart from the others without colour: the mark at its moments (round the origin) and its line. */
export interface Sign {
  readonly mark: string;
  /** Lengths of dashes and gaps; none for an unbroken line. */
  readonly dash?: string;
}

/** A sign for each map that can be compared. */
export const signs: readonly Sign[] = [
  { mark: circle(0, 0, 6.5) },
  { mark: 'M-6 -6 H6 V6 H-6 Z', dash: '10 6' },
  { mark: 'M0 -8 L7.5 6 H-7.5 Z', dash: '2 7' },
  { mark: 'M0 -8.5 L8.5 0 L0 8.5 L-8.5 0 Z', dash: '15 6 2 6' },
  { mark: 'M0 8 L7.5 -6 H-7.5 Z', dash: '5 5' },
  { mark: 'M-2.7 -8 H2.7 V-2.7 H8 V2.7 H2.7 V8 H-2.7 V2.7 H-8 V-2.7 H-2.7 Z', dash: '22 5' },
];

/** How many maps can be compared at once. */
export const most = signs.length;
