import type { Shape } from '../figure/index.ts';
import type { Tag } from '../i18n/index.ts';
import { covers, printable } from './measure.ts';
import type {
  Face,
  FieldOp,
  Ink,
  LineOp,
  Node,
  Op,
  Page,
  PathOp,
  RectOp,
  Report,
  Sheet,
  TextOp,
} from './page.ts';

/** Draws on a sheet under construction; every drawing call takes the structure node it belongs to first. */
export interface Pen {
  /** Begins a new page. */
  page(): void;
  /** Adds a structure node and gives its number. */
  node(role: Node['role'], parent: number, rest?: Omit<Node, 'role' | 'parent'>): number;
  text(node: number | null, op: Omit<TextOp, 'op' | 'lang'> & { lang?: Tag | undefined }): void;
  rect(node: number | null, op: Omit<RectOp, 'op'>): void;
  line(node: number | null, op: Omit<LineOp, 'op'>): void;
  path(node: number | null, op: Omit<PathOp, 'op'>): void;
  /** Adds a field as a Form below a node. */
  field(parent: number, op: Omit<FieldOp, 'op'>): void;
  /** Draws shapes of `lib/figure`, scaled, their origin at `x`, `y`. */
  shapes(
    node: number | null,
    shapes: readonly Shape[],
    at: { x: number; y: number; scale: number; paper?: Ink },
  ): void;
  /** Notes what could not be drawn as asked; the same thing is noted once. */
  report(report: Report): void;
  /** Calls back for each page once their number is known, then gives the sheet. */
  finish(onPage: (page: number, pages: number) => void): Sheet;
}

/** The number of the Document node. */
export const documentNode = 0;

/** Begins a sheet without pages; sizes are in points. */
export function takePen(sheet: { title: string; lang: Tag; width: number; height: number }): Pen {
  const pages: Page[] = [];
  const structure: Node[] = [{ role: 'Document', parent: null }];
  const reports = new Map<string, Report>();
  let current: Op[] = [];

  const pen: Pen = {
    page() {
      current = [];
      pages.push({ width: sheet.width, height: sheet.height, ops: current });
    },
    node(role, parent, rest) {
      structure.push({ role, parent, ...rest });
      return structure.length - 1;
    },
    text(node, { lang, ...op }) {
      if (op.text === '') return;
      current.push({ node, op: 'text', ...op, ...(lang && lang !== sheet.lang && { lang }) });
    },
    rect: (node, op) => void current.push({ node, op: 'rect', ...op }),
    line: (node, op) => void current.push({ node, op: 'line', ...op }),
    path: (node, op) => void current.push({ node, op: 'path', ...op }),
    field: (parent, op) => void current.push({ node: pen.node('Form', parent), op: 'field', ...op }),
    shapes(node, shapes, { x, y, scale, paper = 'paper' }) {
      for (const { d, fill, stroke, line } of shapes) {
        pen.path(node, {
          d,
          x,
          y,
          scale,
          ...(fill && { fill: fill === 'paper' ? paper : fill }),
          ...(stroke && { stroke, line: (line ?? 1) * scale }),
        });
      }
    },
    report: (report) => void reports.set(JSON.stringify(report), report),
    finish(onPage) {
      pages.forEach((page, at) => {
        current = page.ops;
        onPage(at + 1, pages.length);
      });
      return {
        title: sheet.title,
        lang: sheet.lang,
        pages,
        structure,
        reports: [...missingIn(pages), ...reports.values()],
      };
    },
  };
  return pen;
}

function missingIn(pages: readonly Page[]): Report[] {
  const missing = new Set<string>();
  for (const { ops } of pages)
    for (const op of ops)
      if (op.op === 'text')
        for (const character of printable(op.text, op.face))
          if (!covers(op.face as Face, character)) missing.add(character);
  return [...missing].sort().map((character) => ({ code: 'missing-glyph', params: { character } }));
}
