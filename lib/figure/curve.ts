/** A point on a page or screen, y growing downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Path data of the path through points from left to right. It is level at every point and never swings past
 * one, so the lowest point drawn is the lowest score given. Empty for fewer than two points.
 */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  let from = first;
  const bends = rest.map((to) => {
    const middle = round((from.x + to.x) / 2);
    const bend = `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
    from = to;
    return bend;
  });
  return `M${round(first.x)} ${round(first.y)} ${bends.join(' ')}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
