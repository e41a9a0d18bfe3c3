import type { Tag } from '../i18n/index.ts';

/** The colours a sheet may use. Painters choose the values; every pair stays readable in grey. */
export type Ink =
  | 'ink'
  | 'soft'
  | 'rule'
  | 'paper'
  | 'wash'
  | 'signal'
  | 'signal-wash'
  | 'trail'
  | 'trail-wash';

/** The typefaces of a sheet: running text, the same in bold, headings, and what is filled in on the screen. */
export type Face = 'text' | 'strong' | 'head' | 'form';

/** A filled and/or outlined rectangle; `x`, `y` is its top left corner, `radius` rounds all four corners. */
export interface RectOp {
  op: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  fill?: Ink;
  stroke?: Ink;
  line?: number;
}

/** A straight line; `dash` is the length of dashes and of the gaps between them. */
export interface LineOp {
  op: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: Ink;
  line: number;
  dash?: number;
}

/**
 * A drawn shape. `d` is SVG path data with absolute M, L, C and Z alone, in its own coordinates, which are
 * scaled by `scale` and then moved to `x`, `y`. `line` is the stroke's width in points, after scaling.
 */
export interface PathOp {
  op: 'path';
  d: string;
  x: number;
  y: number;
  scale: number;
  fill?: Ink;
  stroke?: Ink;
  line?: number;
}

/** One line of text; `x` is its left edge, `y` its baseline. `lang` only where it differs from the sheet's. */
export interface TextOp {
  op: 'text';
  x: number;
  y: number;
  size: number;
  face: Face;
  ink: Ink;
  text: string;
  lang?: Tag;
  /** What stands here instead of `text` in a class set: the pupil's name. */
  slot?: 'name';
  /** How wide a slot is; without it, it goes on to half an inch from the page's right edge. */
  width?: number;
}

/**
 * A place that is filled in on the screen, its top left corner at `x`, `y`. `name` says where its value belongs (see
 * `fields.ts`) and is the same for the same place of any sheet; `value` is what the map says there, an option's value
 * for a choice, `yes` or nothing for a tick; `hint` is its label for who listens, in the language of the sheet.
 */
export interface FieldOp {
  op: 'field';
  kind: 'line' | 'area' | 'tick' | 'choice';
  x: number;
  y: number;
  width: number;
  height: number;
  name: string;
  value: string;
  hint: string;
  /** The size of its letters. */
  size: number;
  /** What a choice offers. */
  options?: readonly { readonly value: string; readonly label: string }[];
}

/**
 * One drawing operation. `node` is its place in `Sheet.structure`, or null for decoration (an artifact); a field's is a
 * Form of its own.
 */
export type Op = { node: number | null } & (RectOp | LineOp | PathOp | TextOp | FieldOp);

/** One page: its size in points, origin top left, y growing downwards, operations in reading order. */
export interface Page {
  width: number;
  height: number;
  ops: Op[];
}

/** The roles of PDF/UA-1 that our sheets use. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Form'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span';

/**
 * A node of the structure tree. `parent` is an index into `Sheet.structure` (null for the Document, index 0);
 * children are read in the order of their indexes. A Figure has `alt`, a TH has `scope`, a Table has `summary`.
 */
export interface Node {
  role: Role;
  parent: number | null;
  alt?: string;
  scope?: 'Column' | 'Row';
  colSpan?: number;
  summary?: string;
  /** The address to which a P leads, where it can be followed. */
  href?: string;
  lang?: Tag;
}

/**
 * What a layout could not do as asked: a character that the font lacks was drawn as a box, or a heading that
 * would have filled the page was cut (`text` is how it begins).
 */
export type Report =
  | { code: 'missing-glyph'; params: { character: string } }
  | { code: 'shortened'; params: { text: string } };

/** A worksheet, laid out: one result for every painter. */
export interface Sheet {
  title: string;
  lang: Tag;
  pages: Page[];
  structure: Node[];
  reports: Report[];
}

/** The width in points of a piece of text at a size in points. */
export type Measure = (face: Face, text: string, size: number) => number;
