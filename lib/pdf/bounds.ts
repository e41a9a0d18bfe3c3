import { measure, metrics, type Op, type Page, type Sheet } from '../worksheet/index.ts';
import { segmentsOf } from './path.ts';

/** Left, top, right and bottom in points, origin top left. */
type Box = [number, number, number, number];

function boxOf(op: Op): Box {
  if (op.op === 'rect')
    return grown([op.x, op.y, op.x + op.width, op.y + op.height], op.stroke ? (op.line ?? 1) : 0);
  if (op.op === 'line') {
    const { x1, y1, x2, y2 } = op;
    return grown([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)], op.line);
  }
  if (op.op === 'text') {
    const { ascent, descent, unitsPerEm } = metrics[op.face];
    const em = op.size / unitsPerEm;
    return [op.x, op.y - ascent * em, op.x + measure(op.face, op.text, op.size), op.y - descent * em];
  }
  if (op.op === 'field') return [op.x, op.y, op.x + op.width, op.y + op.height];
  const points = segmentsOf(op.d).flatMap((segment) => segment.points);
  const xs = points.filter((_, i) => i % 2 === 0).map((x) => op.x + x * op.scale);
  const ys = points.filter((_, i) => i % 2 === 1).map((y) => op.y + y * op.scale);
  return grown(
    [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    op.stroke ? (op.line ?? 1) : 0,
  );
}

const grown = ([left, top, right, bottom]: Box, line: number): Box => [
  left - line / 2,
  top - line / 2,
  right + line / 2,
  bottom + line / 2,
];

const joined = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function figureAbove(sheet: Sheet, index: number): number | undefined {
  for (let at: number | null = index; at !== null; at = sheet.structure[at]?.parent ?? null) {
    if (sheet.structure[at]?.role === 'Figure') return at;
  }
  return undefined;
}

const toPdf = ([left, top, right, bottom]: Box, page: Page) => [
  left,
  page.height - bottom,
  right,
  page.height - top,
];

/**
 * Where each figure stands on the first page that shows it: left, bottom, right and top in points, origin
 * bottom left as PDF wants it, by the figure's index in `sheet.structure`.
 */
export function figureBoxes(sheet: Sheet): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (!sheet.structure.some((node) => node.role === 'Figure')) return found;
  for (const page of sheet.pages) {
    const here = new Map<number, Box>();
    for (const op of page.ops) {
      const figure = op.node === null ? undefined : figureAbove(sheet, op.node);
      if (figure === undefined || found.has(figure)) continue;
      const before = here.get(figure);
      here.set(figure, before ? joined(before, boxOf(op)) : boxOf(op));
    }
    for (const [figure, box] of here) found.set(figure, toPdf(box, page));
  }
  return found;
}
