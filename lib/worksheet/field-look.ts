import { metrics } from './fonts.ts';
import { measure, printable } from './measure.ts';
import type { FieldOp, PathOp, RectOp, TextOp } from './page.ts';
import { wrap } from './wrap.ts';

/** One shape of what a field shows. */
export type FieldShape = RectOp | PathOp | TextOp;

/** The space between a field's left edge, or its top, and its letters, in points. */
const pad = 2;

/** From one line's foot to the next, as a share of the letters' size. */
const leading = 1.2;

/** The side of the square in which the shapes of a tick are drawn. */
const tickSide = 14;

/**
 * What a field shows, its origin at the field's top left corner: a box and its tick, or the lines of its value. A text
 * that is longer than the field goes on beyond its edges: whoever paints it cuts it there.
 */
export function fieldLook(field: FieldOp): FieldShape[] {
  return field.kind === 'tick' ? tickLook(field) : textLook(field);
}

/** What a field says to a reader: its value, or for a choice the label of the option that has it. */
export function fieldText({ kind, value, options }: FieldOp): string {
  if (kind !== 'choice') return value;
  return options?.find((option) => option.value === value)?.label ?? value;
}

function tickLook({ value, width, height }: FieldOp): FieldShape[] {
  const scale = Math.min(width, height) / tickSide;
  const inset = scale / 2;
  const side = tickSide * scale - scale;
  const box: RectOp = { op: 'rect', x: inset, y: inset, width: side, height: side, radius: 2 * scale };
  const shapes: FieldShape[] = [{ ...box, fill: 'paper', stroke: 'ink', line: scale }];
  if (value === '') return shapes;
  const mark = 'M2.5 7L6 10.5L11.5 3.5';
  return [...shapes, { op: 'path', d: mark, x: 0, y: 0, scale, stroke: 'ink', line: 1.6 * scale }];
}

function textLook(field: FieldOp): FieldShape[] {
  const { kind, size, width, height } = field;
  const { ascent, descent, unitsPerEm } = metrics.form;
  const [up, down] = [(ascent / unitsPerEm) * size, (-descent / unitsPerEm) * size];
  const several = kind === 'area';
  const text = fieldText(field).replace(/\r\n?/g, '\n');
  const lines = several ? wrap(text, width - 2 * pad, (part) => measure('form', part, size)) : [text];
  const first = several ? pad + up : (height - up - down) / 2 + up;
  return lines.flatMap((line, at): TextOp[] => {
    if (printable(line, 'form').trim() === '') return [];
    return [
      { op: 'text', x: pad, y: first + at * size * leading, size, face: 'form', ink: 'ink', text: line },
    ];
  });
}
