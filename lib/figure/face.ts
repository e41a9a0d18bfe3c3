import { circle, type Shape } from './shape.ts';

/** The radius of a face, in its own units; its centre is the origin. */
export const faceRadius = 16;

const eye = (x: number, y: number): Shape => ({ d: circle(x, y, 1.9), fill: 'ink' });
const stroke = (d: string): Shape => ({ d, stroke: 'ink', line: 2.2 });

/** Eyes, brows and mouth. The five differ in line alone, so they can be told apart in grey and when small. */
const features: Record<-2 | -1 | 0 | 1 | 2, readonly Shape[]> = {
  [-2]: [
    eye(-5.5, -1.5),
    eye(5.5, -1.5),
    stroke('M-9.5 -5.5 L-4 -8.5'),
    stroke('M9.5 -5.5 L4 -8.5'),
    stroke('M-7 9.5 C-4.5 2.5 4.5 2.5 7 9.5'),
  ],
  [-1]: [eye(-5.5, -3.5), eye(5.5, -3.5), stroke('M-6 8 C-3.5 4.2 3.5 4.2 6 8')],
  0: [eye(-5.5, -3.5), eye(5.5, -3.5), stroke('M-6 6 L6 6')],
  1: [eye(-5.5, -3.5), eye(5.5, -3.5), stroke('M-6.5 4.5 C-3.5 8.6 3.5 8.6 6.5 4.5')],
  2: [
    stroke('M-8 -3 C-7 -6 -4 -6 -3 -3'),
    stroke('M8 -3 C7 -6 4 -6 3 -3'),
    { d: 'M-7.5 2.5 L7.5 2.5 C6.5 11.5 -6.5 11.5 -7.5 2.5 Z', fill: 'ink', stroke: 'ink', line: 1.4 },
  ],
};

/** A face for a score from -2 to +2, drawn round the origin; the head comes first. */
export const face = (score: -2 | -1 | 0 | 1 | 2): readonly Shape[] => [
  { d: circle(0, 0, faceRadius), fill: 'paper', stroke: 'ink', line: 2.2 },
  ...features[score],
];
