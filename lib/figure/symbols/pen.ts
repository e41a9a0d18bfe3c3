import { circle, type Shape } from '../shape.ts';

/** The side of the square that every symbol is drawn in. */
export const symbolSize = 48;

const line = 2.2;

/** A closed outline: what it encloses has the colour of the paper unless told. */
export const outline = (d: string, fill: 'paper' | 'wash' = 'paper'): Shape => ({
  d,
  fill,
  stroke: 'ink',
  line,
});

/** A line that encloses nothing. */
export const stroke = (d: string): Shape => ({ d, stroke: 'ink', line });

/** A surface of ink. */
export const ink = (d: string): Shape => ({ d, fill: 'ink' });

/** A surface without a line of its own. */
export const wash = (d: string): Shape => ({ d, fill: 'wash' });

/** A round spot of ink. */
export const dot = (x: number, y: number, r = 1.9): Shape => ink(circle(x, y, r));

/** Path data of a box with rounded corners. */
export function box(x: number, y: number, width: number, height: number, r = 3): string {
  const k = r * 0.4477; // what is left of the corner beyond the control point of a quarter circle
  const [right, bottom] = [x + width, y + height];
  return [
    `M${x + r} ${y} L${right - r} ${y}`,
    `C${right - k} ${y} ${right} ${y + k} ${right} ${y + r} L${right} ${bottom - r}`,
    `C${right} ${bottom - k} ${right - k} ${bottom} ${right - r} ${bottom} L${x + r} ${bottom}`,
    `C${x + k} ${bottom} ${x} ${bottom - k} ${x} ${bottom - r} L${x} ${y + r}`,
    `C${x} ${y + k} ${x + k} ${y} ${x + r} ${y} Z`,
  ].join(' ');
}
