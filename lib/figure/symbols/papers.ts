import { circle, type Shape } from '../shape.ts';
import { box, dot, ink, outline, stroke } from './pen.ts';

/** What is read, shown and filled in. */
export const papers = {
  book: [
    outline('M24 12.5 C19 7.5 11 6.5 3.5 8 L3.5 37.5 C11 36 19 37 24 42 Z'),
    outline('M24 12.5 C29 7.5 37 6.5 44.5 8 L44.5 37.5 C37 36 29 37 24 42 Z', 'wash'),
    stroke('M9 16 C12.5 15.8 15.5 16.4 18.5 18'),
    stroke('M9 23 C12.5 22.8 15.5 23.4 18.5 25'),
    stroke('M9 30 C12.5 29.8 15.5 30.4 18.5 32'),
    stroke('M39 16 C35.5 15.8 32.5 16.4 29.5 18'),
    stroke('M39 23 C35.5 22.8 32.5 23.4 29.5 25'),
    stroke('M39 30 C35.5 29.8 32.5 30.4 29.5 32'),
  ],
  ticket: [
    outline(
      'M4.4 19.4 L36 7.9 C37.5 7.3 39.1 8.1 39.7 9.6 L41.2 13.7 C36.9 15.2 39.6 22.4 43.8 20.9 L45.3 24.9 C45.8 26.5 45.1 28.1 43.6 28.6 L12 40.1 C10.5 40.7 8.9 39.9 8.3 38.4 L6.8 34.3 C11.1 32.8 8.4 25.6 4.2 27.1 L2.7 23.1 C2.2 21.5 2.9 19.9 4.4 19.4 Z',
    ),
    outline(
      'M27.4 11 L36 7.9 C37.5 7.3 39.1 8.1 39.7 9.6 L41.2 13.7 C36.9 15.2 39.6 22.4 43.8 20.9 L45.3 24.9 C45.8 26.5 45.1 28.1 43.6 28.6 L35 31.7 Z',
      'wash',
    ),
    stroke('M13.8 24.1 L24.2 20.4 M16.1 30.4 L22.9 28'),
  ],
  plan: [
    outline('M17 9 L31 13.5 L31 44 L17 39.5 Z', 'wash'),
    outline('M17 9 L17 39.5 L3.5 44 L3.5 13.5 Z'),
    outline('M31 13.5 L44.5 9 L44.5 39.5 L31 44 Z'),
    outline('M24 33 C19 26 14.5 21.5 14.5 14.5 C14.5 1.5 33.5 1.5 33.5 14.5 C33.5 21.5 29 26 24 33 Z'),
    dot(24, 14, 3.2),
  ],
  calendar: [
    outline(box(5, 8, 38, 35.5, 4)),
    ink('M5 11.5 L43 11.5 L43 18 L5 18 Z'),
    stroke('M15 4 L15 12'),
    stroke('M33 4 L33 12'),
    dot(13, 24.5),
    dot(22, 24.5),
    dot(13, 34.5),
    dot(22, 34.5),
    outline(circle(33, 31, 5.8), 'wash'),
    dot(33, 31, 2.2),
  ],
  form: [
    outline(box(5, 3.5, 29, 41, 4)),
    outline(box(10.5, 9.5, 6, 6, 1), 'wash'),
    stroke('M22 12.5 L28.5 12.5'),
    outline(box(10.5, 20, 6, 6, 1), 'wash'),
    stroke('M22 23 L25 23'),
    stroke('M11 35 L20 35'),
    outline('M37.3 18.5 L26.8 31.9 L25.7 38.7 L32 36 L42.5 22.6 C44.3 20.2 39.1 16.1 37.3 18.5 Z'),
  ],
} as const satisfies Record<string, readonly Shape[]>;
