import { circle, type Shape } from '../shape.ts';
import { box, outline, stroke } from './pen.ts';

/** What is eaten, and how it is offered. */
export const food = {
  menu: [
    outline(box(9, 3.5, 30, 41, 4)),
    outline('M16.5 20 C16.5 10.5 31.5 10.5 31.5 20 Z', 'wash'),
    stroke('M14 20 L34 20'),
    stroke('M24 10 L24 12'),
    stroke('M15.5 27.5 L32.5 27.5'),
    stroke('M15.5 33 L32.5 33'),
    stroke('M15.5 38.5 L25.5 38.5'),
  ],
  tray: [
    stroke('M11.5 8 C9.5 10.5 13.5 12.5 11.5 15'),
    stroke('M18.5 8 C16.5 10.5 20.5 12.5 18.5 15'),
    outline('M6 20 L24 20 C24 27.5 21 33 15 33 C9 33 6 27.5 6 20 Z', 'wash'),
    outline('M29.5 16 L41 16 L39.5 33 L31 33 Z'),
    stroke('M30 21.5 L40.5 21.5'),
    outline('M3 33 L45 33 L42 38 C41.5 39.3 40.5 40 39 40 L9 40 C7.5 40 6.5 39.3 6 38 Z'),
  ],
  plate: [
    outline(circle(24, 24, 12.5)),
    outline(circle(24, 24, 7), 'wash'),
    stroke('M3.5 8 L3.5 15 C3.5 20 9.5 20 9.5 15 L9.5 8'),
    stroke('M6.5 8 L6.5 41'),
    stroke('M42 41 L42 8 C38.5 11 37.8 19 39 26 L42 26'),
  ],
} as const satisfies Record<string, readonly Shape[]>;
