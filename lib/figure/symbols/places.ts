import { circle, type Shape } from '../shape.ts';
import { box, dot, outline, stroke } from './pen.ts';

/** Places, and what takes one there. */
export const places = {
  door: [
    outline('M13 43 L13 7 C13 5.5 14 4.5 15.5 4.5 L34.5 4.5 C36 4.5 37 5.5 37 7 L37 43 Z', 'wash'),
    outline('M13 5.5 L27 10 C28 10.3 28.5 11 28.5 12 L28.5 45.5 L13 43 Z'),
    dot(24.5, 28, 1.8),
    stroke('M5 43 L13 43'),
    stroke('M37 43 L43 43'),
  ],
  table: [
    outline(box(10.5, 20.5, 27, 6, 2.5), 'wash'),
    stroke('M24 26.5 L24 41'),
    stroke('M18.5 41 L29.5 41'),
    stroke('M5 13 L6.5 30.5 L15 30.5 L15 41'),
    stroke('M6.5 30.5 L6.5 41'),
    stroke('M43 13 L41.5 30.5 L33 30.5 L33 41'),
    stroke('M41.5 30.5 L41.5 41'),
  ],
  bus: [
    outline(box(4, 9, 40, 27, 5)),
    outline(box(8, 13.5, 8.5, 9, 1.5), 'wash'),
    outline(box(18.5, 13.5, 8.5, 9, 1.5), 'wash'),
    outline(
      'M44 23 L31.5 23 C30.5 23 29.5 22 29.5 21 L29.5 15 C29.5 14 30.5 13.5 31.5 13.5 L43.3 13.5',
      'wash',
    ),
    stroke('M4 28.5 L44 28.5'),
    outline(circle(13.5, 36.5, 4.8)),
    outline(circle(34.5, 36.5, 4.8)),
  ],
  home: [
    outline('M33 17 L33 7.5 L38.5 7.5 L38.5 22'),
    outline('M9 20 L9 43 L39 43 L39 20 L24 8 Z'),
    outline(
      'M19.5 43 L19.5 31 C19.5 29.7 20.2 29 21.5 29 L26.5 29 C27.8 29 28.5 29.7 28.5 31 L28.5 43 Z',
      'wash',
    ),
    stroke('M4 24 L24 6.5 L44 24'),
  ],
  school: [
    stroke('M24 12 L24 3.5'),
    outline('M24 3.5 L32 5.8 L24 8.5 Z', 'wash'),
    outline(
      'M3.5 42.5 L3.5 24.5 C3.5 23.2 4.2 22.5 5.5 22.5 L42.5 22.5 C43.8 22.5 44.5 23.2 44.5 24.5 L44.5 42.5 Z',
    ),
    outline('M14.5 42.5 L14.5 20 L24 12 L33.5 20 L33.5 42.5 Z', 'wash'),
    outline('M20 42.5 L20 33 L28 33 L28 42.5'),
    outline(circle(24, 24, 3.6)),
    stroke('M9 28.5 L9 34.5'),
    stroke('M39 28.5 L39 34.5'),
  ],
  stairs: [
    outline(
      'M3.5 43.5 L3.5 37 L13.5 37 L13.5 31 L23.5 31 L23.5 25 L33.5 25 L33.5 19 L44.5 19 L44.5 43.5 Z',
      'wash',
    ),
    stroke('M8.5 37 L8.5 22.5 L39 4.5 L39 19'),
    stroke('M23.5 25 L23.5 14'),
  ],
  locker: [
    stroke('M10 41 L10 44.5'),
    stroke('M38 41 L38 44.5'),
    outline(box(5.5, 3.5, 37, 37.5, 2.5)),
    outline('M24 3.5 L40 3.5 C41.7 3.5 42.5 4.3 42.5 6 L42.5 38.5 C42.5 40.2 41.7 41 40 41 L24 41 Z', 'wash'),
    stroke('M11 10.5 L18.5 10.5'),
    stroke('M11 15.5 L18.5 15.5'),
    stroke('M29.5 10.5 L37 10.5'),
    stroke('M29.5 15.5 L37 15.5'),
    stroke('M18.5 24 L18.5 29'),
    stroke('M29.5 24 L29.5 29'),
  ],
  shelf: [
    stroke('M9 42 L9 44.5'),
    stroke('M39 42 L39 44.5'),
    outline(box(4.5, 3.5, 39, 38.5, 2.5)),
    outline('M9.5 22.5 L9.5 9.5 L15 9.5 L15 22.5 Z', 'wash'),
    outline('M15 22.5 L15 12 L20.5 12 L20.5 22.5 Z'),
    outline('M24.5 21.5 L29.5 9 L34.5 11 L30 22.5 Z', 'wash'),
    outline('M16 42 L16 30 L21.5 30 L21.5 42 Z'),
    outline('M21.5 42 L21.5 27.5 L27 27.5 L27 42 Z', 'wash'),
    outline('M27 42 L27 31 L32.5 31 L32.5 42 Z'),
    stroke('M4.5 22.5 L43.5 22.5'),
  ],
} as const satisfies Record<string, readonly Shape[]>;
