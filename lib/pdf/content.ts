import type { Tag } from '../i18n/index.ts';
import {
  type FieldOp,
  fitted,
  type Node,
  type Op,
  type Page,
  roomOf,
  type Sheet,
  type TextOp,
} from '../worksheet/index.ts';
import { type Drawable, penFor } from './draw.ts';

/** A stretch of marked content: its id on the page, and the structure node whose content it is. */
export interface Mark {
  id: number;
  node: number;
}

/** A field as it stands on a page: the structure node that is its own, and how many stretches come before it. */
export interface Placed {
  field: FieldOp;
  node: number;
  after: number;
}

/** A place for a name; `mark` is null for decoration. */
interface Slot {
  op: Op & TextOp;
  mark: Mark | null;
}

/** A page's content stream, with its stretches of marked content and its fields in reading order. */
export interface Content {
  operators: string;
  marks: Mark[];
  fields: Placed[];
  /** The places for a name that were left out of the stream; see `nameOn`. */
  slots: Slot[];
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
 * Writes one page of a sheet, with `unnamed` without what stands in the slots for a name. Consecutive operations of one
 * structure node share one stretch of marked content; operations of no node are artifacts. A field or a slot ends the
 * stretch before it, so that what follows it is read after it. Throws a RangeError for an operation of an unknown node
 * and a field without one.
 */
export function contentOf(sheet: Sheet, page: Page, unnamed: boolean): Content {
  const pen = penFor(page.height);
  const content: Content = { operators: '', marks: [], fields: [], slots: [] };
  const { marks, fields, slots } = content;
  let ids = 0;
  let open: number | null | undefined;
  const close = () => {
    if (open !== undefined) content.operators += 'EMC\n';
    open = undefined;
  };
  for (const op of page.ops) {
    if (op.op === 'field') {
      close();
      fields.push({ field: op, node: formOf(sheet, op), after: marks.length });
      continue;
    }
    if (unnamed && op.op === 'text' && op.slot) {
      close();
      const mark = op.node === null ? null : { id: -1, node: op.node };
      if (mark) marks.push(mark);
      slots.push({ op, mark });
      continue;
    }
    const drawing = pen.draw(op);
    if (drawing === '') continue;
    if (op.node !== open) {
      close();
      open = op.node;
      const mark = open === null ? null : { id: ids++, node: open };
      if (mark) marks.push(mark);
      content.operators += opening(sheet, mark);
    }
    content.operators += inLanguage(sheet, op, drawing);
  }
  close();
  // The names come in a stream of their own, behind this one.
  for (const { mark } of slots) if (mark) mark.id = ids++;
  return content;
}

/** Writes a name into the slots of a page: what follows the page's own stream for the copy of one pupil. */
export function nameOn(sheet: Sheet, page: Page, slots: readonly Slot[], name: string): string {
  const pen = penFor(page.height);
  return slots
    .map(({ op, mark }) => {
      const lines = fitted(name, op, roomOf(op, page));
      const drawing = lines.map((line) => pen.draw({ ...op, ...line } satisfies Drawable)).join('');
      return `${opening(sheet, mark)}${drawing}EMC\n`;
    })
    .join('');
}

function formOf(sheet: Sheet, { node, name }: Extract<Op, { op: 'field' }>): number {
  if (node === null || sheet.structure[node]?.role !== 'Form') {
    throw new RangeError(`The field "${name}" has no Form of its own`);
  }
  return node;
}

function opening(sheet: Sheet, mark: Mark | null): string {
  if (!mark) return '/Artifact BMC\n';
  const node = sheet.structure[mark.node];
  if (!node) throw new RangeError(`The sheet has no structure node ${mark.node}`);
  return `/${node.role} <</MCID ${mark.id}>> BDC\n`;
}
