import { circle, type Shape } from '../shape.ts';
import { dot, outline, stroke } from './pen.ts';

/** What is said, heard, asked and thought of it. */
export const signs = {
  message: [
    outline(
      'M10 7 L38 7 C41.5 7 44 9.5 44 13 L44 27 C44 30.5 41.5 33 38 33 L23 33 L13 42 L13 33 L10 33 C6.5 33 4 30.5 4 27 L4 13 C4 9.5 6.5 7 10 7 Z',
      'wash',
    ),
    dot(15, 20, 2.4),
    dot(24, 20, 2.4),
    dot(33, 20, 2.4),
  ],
  search: [
    stroke('M29.5 29.5 L33.5 33.5'),
    outline('M34.8 31.2 L43 39.5 C45.2 41.8 41.8 45.2 39.5 43 L31.2 34.8 Z'),
    outline(circle(19.5, 19.5, 14.5), 'wash'),
    stroke('M11.5 19 C11.5 14.5 14.5 11.5 19 11.5'),
  ],
  question: [
    outline(circle(24, 24, 19.5), 'wash'),
    stroke('M17.5 19 C17.5 9.5 30.5 9.5 30.5 18.5 C30.5 24 24 23.5 24 29.5'),
    dot(24, 35.5, 2.2),
  ],
  star: [
    outline(
      'M22.2 5.8 C23 4.2 25 4.2 25.8 5.8 L30.3 15.2 L40.6 16.6 C42.4 16.9 43 18.9 41.8 20.2 L34.3 27.4 L36.1 37.7 C36.4 39.5 34.7 40.7 33.1 39.9 L24 35 L14.9 39.9 C13.3 40.7 11.6 39.5 11.9 37.7 L13.7 27.4 L6.2 20.2 C5 18.9 5.6 16.9 7.4 16.6 L17.7 15.2 Z',
      'wash',
    ),
  ],
  noise: [
    outline(
      'M4 20 C4 18.7 4.7 18 6 18 L12.5 18 L22.5 9.5 C23.6 8.6 24.5 9 24.5 10.5 L24.5 37.5 C24.5 39 23.6 39.4 22.5 38.5 L12.5 30 L6 30 C4.7 30 4 29.3 4 28 Z',
      'wash',
    ),
    stroke('M30 18 C33 21 33 27 30 30'),
    stroke('M35 13 C40.5 18.5 40.5 29.5 35 35'),
    stroke('M40 8.5 C46.6 16 46.6 32 40 39.5'),
  ],
} as const satisfies Record<string, readonly Shape[]>;
