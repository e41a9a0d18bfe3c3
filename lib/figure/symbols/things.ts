import { circle, type Shape } from '../shape.ts';
import { box, dot, ink, outline, stroke, wash } from './pen.ts';

/** Things that are used, carried or waited for. */
export const things = {
  clock: [
    outline(circle(24, 24, 19)),
    wash('M24 24 L24 8 C32.8 8 40 15.2 40 24 C40 26.9 39.2 29.6 37.9 32 Z'),
    stroke('M24 12 L24 24 L32.5 29'),
    dot(24, 8.5, 1.3),
    dot(39.5, 24, 1.3),
    dot(24, 39.5, 1.3),
    dot(8.5, 24, 1.3),
  ],
  phone: [
    outline(box(12.5, 3.5, 23, 41, 5)),
    outline(box(17, 10, 14, 24, 1.5), 'wash'),
    dot(24, 39.5, 1.8),
    stroke('M22 6.8 L26 6.8'),
  ],
  screen: [
    outline(box(8.5, 7, 31, 24, 3.5)),
    wash(box(12.5, 11, 23, 16, 1.5)),
    stroke('M17 16.5 L27 16.5'),
    stroke('M17 21.5 L31 21.5'),
    outline('M3.5 36 L44.5 36 C44.5 39 43 40.5 40.5 40.5 L7.5 40.5 C5 40.5 3.5 39 3.5 36 Z'),
    stroke('M20.5 36 L27.5 36'),
  ],
  battery: [
    outline(box(3.5, 13, 37, 22, 4.5)),
    outline(
      'M40.5 19.5 L43 19.5 C44.2 19.5 44.8 20.2 44.8 21.2 L44.8 26.8 C44.8 27.8 44.2 28.5 43 28.5 L40.5 28.5 Z',
      'wash',
    ),
    ink(box(8, 17.5, 4.5, 13, 1.5)),
    stroke('M24.5 17.5 L24.5 25'),
    dot(24.5, 29.5, 1.7),
  ],
  parcel: [
    outline(
      'M6.5 16 L11 7.5 C11.4 6.6 12 6.2 13 6.2 L35 6.2 C36 6.2 36.6 6.6 37 7.5 L41.5 16 L41.5 39 C41.5 41 40.5 42 38.5 42 L9.5 42 C7.5 42 6.5 41 6.5 39 Z',
    ),
    outline('M21.5 6.2 L26.5 6.2 L28 16 L28 25 L20 25 L20 16 Z', 'wash'),
    stroke('M6.5 16 L41.5 16'),
    stroke('M30 36.5 L36 36.5'),
  ],
  card: [
    outline(box(3.5, 10, 41, 28, 4.5)),
    ink('M3.5 16.5 L44.5 16.5 L44.5 22.5 L3.5 22.5 Z'),
    outline(box(8.5, 27, 8, 6, 1.5), 'wash'),
    stroke('M29 32.5 L39 32.5'),
  ],
  bag: [
    stroke('M18.5 9 C18.5 1.8 29.5 1.8 29.5 9'),
    outline('M11 26 L8.5 26 C6.5 26 5.5 27 5.5 29 L5.5 37 C5.5 39 6.5 40 8.5 40 L11 40 Z', 'wash'),
    outline('M37 26 L39.5 26 C41.5 26 42.5 27 42.5 29 L42.5 37 C42.5 39 41.5 40 39.5 40 L37 40 Z', 'wash'),
    outline(
      'M10 20 C10 11 15.5 8 24 8 C32.5 8 38 11 38 20 L38 40 C38 42.5 36.5 44 34 44 L14 44 C11.5 44 10 42.5 10 40 Z',
    ),
    outline(box(15.5, 26.5, 17, 12, 2.5), 'wash'),
    stroke('M10 20.5 C18 22.5 30 22.5 38 20.5'),
    stroke('M24 26.5 L24 31'),
  ],
  coins: [
    outline('M3.5 35 L3.5 40 C3.5 45 23.5 45 23.5 40 L23.5 35 Z'),
    outline('M3.5 27 L3.5 34 C3.5 39 23.5 39 23.5 34 L23.5 27 Z'),
    outline('M3.5 21 L3.5 27 C3.5 32 23.5 32 23.5 27 L23.5 21 Z'),
    outline('M3.5 20.5 C3.5 15.3 23.5 15.3 23.5 20.5 C23.5 25.7 3.5 25.7 3.5 20.5 Z', 'wash'),
    outline(circle(32.5, 30, 12)),
    outline(circle(32.5, 30, 6.8), 'wash'),
  ],
} as const satisfies Record<string, readonly Shape[]>;
