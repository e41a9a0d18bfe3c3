import { circle, type Shape } from '../shape.ts';
import { box, dot, outline, stroke } from './pen.ts';

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
  wheelchair: [
    stroke('M5 15.5 L10 15.5 L13 29'),
    stroke('M20 26.5 L32 26.5 L35.5 39 L42 39'),
    outline(circle(33.5, 42, 2.4)),
    outline('M13.5 28 L13.5 18.5 C13.5 12.5 24 12.5 24 18.5 L24 28 Z', 'wash'),
    head(19, 6.5, 5),
    outline(circle(18, 34.5, 9)),
    dot(18, 34.5, 2.1),
    stroke('M19 18 L19.5 24 L26 28.5'),
  ],
  teacher: [
    outline(box(18.5, 5, 26, 24, 2.5)),
    stroke('M30 11.5 L39 11.5'),
    stroke('M30 17 L39 17'),
    stroke('M30 22.5 L36 22.5'),
    outline('M4.5 43.5 L4.5 28 C4.5 19.5 19.5 19.5 19.5 28 L19.5 43.5 Z', 'wash'),
    head(12, 13.5, 5.5),
    stroke('M16 27 L22.5 24 L26.5 18'),
  ],
  hand: [
    outline(
      'M15.5 38 L7.7 27.5 C5.6 24.4 9.5 21.4 11.8 24 L15 28 L15 11 C15 7 20.5 7 20.5 11 L20.5 7.5 C20.5 3.5 26 3.5 26 7.5 L26 10 C26 6 31.5 6 31.5 10 L31.5 14.5 C31.5 10.7 37 10.7 37 14.5 L37 28 C37 33 36 36 34 38 Z',
    ),
    stroke('M20.5 11 L20.5 21.5'),
    stroke('M26 10 L26 21.5'),
    stroke('M31.5 14.5 L31.5 22'),
    outline(box(13, 37, 23.5, 7.5, 2), 'wash'),
  ],
} as const satisfies Record<string, readonly Shape[]>;
