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
} as const satisfies Record<string, readonly Shape[]>;
