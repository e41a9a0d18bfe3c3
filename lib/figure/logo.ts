import { circle } from './shape.ts';

const marks = [
  { x: 5, y: 34, r: 4 },
  { x: 20, y: 18, r: 4 },
] as const;
const goal = { x: 38, y: 9, r: 5.5 } as const;

/**
 * The sign of Waymark in a square of 44: the path, its two waymarks and the place it leads to. The page's icon
 * (`app/icon.svg`) is drawn from the same numbers.
 */
export const logo = {
  size: 44,
  path: 'M5 34 C13 34 12 18 20 18 C28 18 28 26 33 20 C35 17 36 13 38 9',
  marks: marks.map(({ x, y, r }) => circle(x, y, r)),
  goal: circle(goal.x, goal.y, goal.r),
  places: [...marks, goal],
} as const;
