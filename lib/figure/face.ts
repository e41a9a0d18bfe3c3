import { circle, type Shape } from './shape.ts';

/** The radius of a face, in its own units; its centre is the origin. */
export const faceRadius = 16;

const eye = (x: number, y: number): Shape => ({ d: circle(x, y, 2.1), fill: 'ink' });
const stroke = (d: string): Shape => ({ d, stroke: 'ink', line: 2.4 });

/** Eyes, brows and mouth. The five differ in line alone, so they can be told apart in grey and when small. */
const features: Record<-2 | -1 | 0 | 1 | 2, readonly Shape[]> = {
  [-2]: [
    eye(-5.6, -1.2),
    eye(5.6, -1.2),
    stroke('M-10 -5 L-4.2 -8.6'),
    stroke('M10 -5 L4.2 -8.6'),
    stroke('M-7.6 10 C-5.6 2.2 5.6 2.2 7.6 10'),
  ],
  [-1]: [eye(-5.6, -4), eye(5.6, -4), stroke('M-7 8.2 C-4.4 3 4.4 3 7 8.2')],
  0: [eye(-5.6, -4), eye(5.6, -4), stroke('M-7 5.6 L7 5.6')],
  1: [eye(-5.6, -4), eye(5.6, -4), stroke('M-7.6 3.4 C-4.6 9.4 4.6 9.4 7.6 3.4')],
  2: [
    stroke('M-9 -3 C-8 -7 -4 -7 -3 -3'),
    stroke('M9 -3 C8 -7 4 -7 3 -3'),
    { d: 'M-8.4 1.8 L8.4 1.8 C7.4 12.6 -7.4 12.6 -8.4 1.8 Z', fill: 'ink', stroke: 'ink', line: 1.6 },
  ],
};

/** A face for a score from -2 to +2, drawn round the origin; the head comes first. */
export const face = (score: -2 | -1 | 0 | 1 | 2): readonly Shape[] => [
  { d: circle(0, 0, faceRadius), fill: 'paper', stroke: 'ink', line: 2.2 },
  ...features[score],
];
