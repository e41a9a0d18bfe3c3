import { logo } from '../figure/index.ts';
import type { Pen } from './pen.ts';

/** Draws the sign of Waymark as decoration: `x`, `y` is its top left corner, `size` and `line` are in points. */
export function drawSign(
  pen: Pen,
  { x, y, size, line }: { x: number; y: number; size: number; line: number },
) {
  const scale = size / logo.size;
  pen.path(null, { d: logo.path, x, y, scale, stroke: 'trail', line });
  for (const d of logo.marks) pen.path(null, { d, x, y, scale, fill: 'ink' });
  pen.path(null, { d: logo.goal, x, y, scale, fill: 'signal' });
}
