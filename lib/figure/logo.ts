import { circle } from './shape.ts';

/** The sign of Waymark in a square of 44: the path, its two waymarks and the place it leads to. */
export const logo = {
  size: 44,
  path: 'M5 34 C13 34 12 18 20 18 C28 18 28 26 33 20 C35 17 36 13 38 9',
  marks: [circle(5, 34, 4), circle(20, 18, 4)],
  goal: circle(38, 9, 5.5),
} as const;
