import type { Tag } from '../i18n/index.ts';
import type { FieldOp, Node, Op, Page, Sheet } from '../worksheet/index.ts';
import { penFor } from './draw.ts';

/** A field as it stands on a page: the structure node that is its own, and how many stretches come before it. */
export interface Placed {
  field: FieldOp;
  node: number;
  after: number;
}

/** A page's content stream; `marks` holds, by marked-content id, the structure node of each stretch. */
export interface Content {
  operators: string;
  marks: number[];
  fields: Placed[];
}

// A node without a language of its own speaks that of the nearest node above, at the root that of the sheet.
function langOf(sheet: Sheet, index: number): Tag {
  let node: Node | undefined = sheet.structure[index];
  while (node) {
    if (node.lang) return node.lang;
    node = node.parent === null ? undefined : sheet.structure[node.parent];
  }
  return sheet.lang;
}

function inLanguage(sheet: Sheet, op: Op, drawing: string): string {
  if (op.op !== 'text' || op.node === null || !op.lang || op.lang === langOf(sheet, op.node)) return drawing;
  return `/Span <</Lang (${op.lang})>> BDC\n${drawing}EMC\n`;
}

/**
 * Writes one page of a sheet. Consecutive operations of one structure node share one stretch of marked
 * content; operations of no node are artifacts. A field is no content: it ends the stretch before it, so that what
 * follows it is read after it. Throws a RangeError for an operation of an unknown node and a field without one.
 */
export function contentOf(sheet: Sheet, page: Page): Content {
  const pen = penFor(page.height);
  const marks: number[] = [];
  const fields: Placed[] = [];
  let operators = '';
  let open: number | null | undefined;
  for (const op of page.ops) {
    if (op.op === 'field') {
      fields.push({ field: op, node: formOf(sheet, op), after: marks.length });
      if (open !== undefined) operators += 'EMC\n';
      open = undefined;
      continue;
    }
    const drawing = pen.draw(op);
    if (drawing === '') continue;
    if (op.node !== open) {
      if (open !== undefined) operators += 'EMC\n';
      open = op.node;
      operators += open === null ? '/Artifact BMC\n' : opening(sheet, open, marks);
    }
    operators += inLanguage(sheet, op, drawing);
  }
  if (open !== undefined) operators += 'EMC\n';
  return { operators, marks, fields };
}

function formOf(sheet: Sheet, { node, name }: Extract<Op, { op: 'field' }>): number {
  if (node === null || sheet.structure[node]?.role !== 'Form') {
    throw new RangeError(`The field "${name}" has no Form of its own`);
  }
  return node;
}

function opening(sheet: Sheet, index: number, marks: number[]): string {
  const node = sheet.structure[index];
  if (!node) throw new RangeError(`The sheet has no structure node ${index}`);
  marks.push(index);
  return `/${node.role} <</MCID ${marks.length - 1}>> BDC\n`;
}
