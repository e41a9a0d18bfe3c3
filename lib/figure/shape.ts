/**
 * One drawn shape: SVG path data with absolute M, L, C and Z alone, so that every painter can draw it.
 * `fill` and `stroke` name roles, not colours; `line` is the stroke's width in the drawing's own units.
 */
export interface Shape {
  readonly d: string;
  readonly fill?: 'ink' | 'paper' | 'wash' | 'trail' | 'signal';
  readonly stroke?: 'ink' | 'trail' | 'signal';
  readonly line?: number;
}

/** How far a Bézier curve's control points stand off to make a quarter of a circle of radius 1. */
const quarter = 0.5523;

/** Path data of a circle. */
export function circle(x: number, y: number, r: number): string {
  const k = r * quarter;
  return [
    `M${x + r} ${y}`,
    `C${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r}`,
    `C${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y}`,
    `C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}`,
    `C${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y}`,
    'Z',
  ].join(' ');
}

/** Shapes moved to a place and made larger or smaller; their lines stay as thick as they are. */
export const placed = (
  shapes: readonly Shape[],
  { x, y, scale }: { x: number; y: number; scale: number },
): readonly Shape[] => shapes.map((shape) => ({ ...shape, d: movedPath(shape.d, x, y, scale) }));

function movedPath(d: string, x: number, y: number, scale: number): string {
  let upright = false;
  return d.replace(/-?[\d.]+/g, (number) => {
    const to = Number(number) * scale + (upright ? y : x);
    upright = !upright;
    return String(Math.round(to * 100) / 100);
  });
}
