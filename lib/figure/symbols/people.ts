import { circle, type Shape } from '../shape.ts';
import { dot, outline, stroke } from './pen.ts';

const head = (x: number, y: number, r: number): Shape => outline(circle(x, y, r));

/** Somebody who stands in a line. */
const standing = (x: number, fill: 'paper' | 'wash'): Shape[] => [
  outline(
    `M${x - 3.6} 43 L${x - 3.6} 24 C${x - 3.6} 18.8 ${x + 3.6} 18.8 ${x + 3.6} 24 L${x + 3.6} 43 Z`,
    fill,
  ),
  head(x, 13, 3.5),
];

const bust = (x: number, fill: 'paper' | 'wash'): Shape[] => [
  outline(
    `M${x - 11} 42 L${x - 11} 38 C${x - 11} 31 ${x - 6} 28 ${x} 28 C${x + 6} 28 ${x + 11} 31 ${x + 11} 38 L${x + 11} 42 Z`,
    fill,
  ),
  head(x, 18, 8.5),
  dot(x - 3, 16.5, 1.5),
  dot(x + 3, 16.5, 1.5),
  stroke(`M${x - 3.8} 20.5 C${x - 2} 23.2 ${x + 2} 23.2 ${x + 3.8} 20.5`),
];

/** People, alone and together. */
export const people = {
  walk: [
    stroke('M22.5 29 L19 36 L12 42'),
    stroke('M25.5 29 L31 35 L32.5 43.5'),
    stroke('M22.5 18.5 L16 23 L14.5 29.5'),
    outline('M21.5 20 C22.3 15.5 31.3 15.5 30.8 20.5 L28.3 28.5 C27.3 32 20.8 31.5 20.8 28 Z', 'wash'),
    stroke('M29.5 19.5 L32.5 26 L38.5 27.5'),
    head(28.5, 9, 4.8),
  ],
  queue: [
    ...standing(6, 'paper'),
    ...standing(16.5, 'wash'),
    ...standing(27, 'paper'),
    outline('M37 28 L46 28 L46 43 L37 43 Z', 'wash'),
    stroke('M35 28 L46.5 28'),
    outline('M38 24.5 C38 19.5 45 19.5 45 24.5 Z'),
    stroke('M41.5 18.5 L41.5 20.5'),
  ],
  friends: [...bust(35, 'paper'), ...bust(13, 'wash')],
} as const satisfies Record<string, readonly Shape[]>;
