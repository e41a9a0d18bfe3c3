import {
  boxWidth,
  type Face,
  type Ink,
  type LineOp,
  measure,
  metrics,
  type PathOp,
  pieces,
  type RectOp,
  type TextOp,
} from '../worksheet/index.ts';
import { rgb } from './ink.ts';
import { num } from './number.ts';
import { segmentsOf } from './path.ts';

/** What leaves a trace on paper: all but a field, which is an object of its own. */
export type Drawable = RectOp | LineOp | PathOp | TextOp;

/** Writes the drawing operators of one page; it leaves out settings that already hold. */
export interface Pen {
  /** The operators of one shape, or an empty string where there is nothing to see. */
  draw(op: Drawable): string;
}

// Control points at this share of the radius make four curves look like a circle.
const arc = 0.5523;

const operatorOf = { M: 'm', L: 'l', C: 'c', Z: 'h' };

const hexOfUnit: string[] = [];
const hexOf = (text: string) => {
  let hex = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hexOfUnit[unit] ??= unit.toString(16).padStart(4, '0');
    hex += hexOfUnit[unit];
  }
  return hex;
};

/**
 * A pen for a page `height` points high; turns the origin of a sheet (top left) into that of PDF. A font's resource key
 * is its face's name, or `fontKey`.
 */
export function penFor(height: number, fontKey?: string): Pen {
  const state = new Map<string, string>();
  const set = (operator: string, operands: string) => {
    if (state.get(operator) === operands) return '';
    state.set(operator, operands);
    return `${operands} ${operator}\n`;
  };
  const point = (x: number, y: number) => `${num(x)} ${num(height - y)}`;
  const stroked = (ink: Ink, line: number, round: boolean, dash = 0) =>
    set('RG', rgb(ink)) +
    set('w', num(line)) +
    set('J', round ? '1' : '0') +
    set('j', round ? '1' : '0') +
    set('d', dash > 0 ? `[${num(dash)}] 0` : '[] 0');

  const painted = (outline: string, { fill, stroke, line = 1 }: RectOp | PathOp, round: boolean) => {
    if (!fill && !stroke) return '';
    const settings = (fill ? set('rg', rgb(fill)) : '') + (stroke ? stroked(stroke, line, round) : '');
    return `${settings}${outline} ${fill ? (stroke ? 'B' : 'f') : 'S'}\n`;
  };

  const rect = (op: RectOp) => {
    const { x, y, width, height: tall } = op;
    const radius = Math.min(op.radius ?? 0, width / 2, tall / 2);
    if (radius <= 0) return painted(`${point(x, y + tall)} ${num(width)} ${num(tall)} re`, op, false);
    const right = x + width;
    const bottom = y + tall;
    const near = radius * (1 - arc);
    const outline = [
      `${point(x + radius, y)} m ${point(right - radius, y)} l`,
      `${point(right - near, y)} ${point(right, y + near)} ${point(right, y + radius)} c`,
      `${point(right, bottom - radius)} l`,
      `${point(right, bottom - near)} ${point(right - near, bottom)} ${point(right - radius, bottom)} c`,
      `${point(x + radius, bottom)} l`,
      `${point(x + near, bottom)} ${point(x, bottom - near)} ${point(x, bottom - radius)} c`,
      `${point(x, y + radius)} l`,
      `${point(x, y + near)} ${point(x + near, y)} ${point(x + radius, y)} c h`,
    ];
    return painted(outline.join(' '), op, false);
  };

  const line = (op: LineOp) =>
    `${stroked(op.stroke, op.line, false, op.dash)}${point(op.x1, op.y1)} m ${point(op.x2, op.y2)} l S\n`;

  const path = (op: PathOp) => {
    const outline = segmentsOf(op.d).map(({ command, points }) => {
      let step = '';
      for (let i = 0; i < points.length; i += 2) {
        step += `${point(op.x + (points[i] ?? 0) * op.scale, op.y + (points[i + 1] ?? 0) * op.scale)} `;
      }
      return step + operatorOf[command];
    });
    return outline.length === 0 ? '' : painted(outline.join(' '), op, true);
  };

  const letters = (face: Face, size: number, ink: Ink, x: number, y: number, text: string) =>
    `${set('rg', rgb(ink))}${set('Tf', `/${fontKey ?? face} ${num(size)}`)}BT ${point(x, y)} Td <${hexOf(text)}> Tj ET\n`;

  // The box stands for a character that the font lacks; ActualText keeps the character for who copies or hears it.
  const box = (op: TextOp, x: number, character: string) => {
    const { capHeight, unitsPerEm } = metrics[op.face];
    const width = (boxWidth - 0.12) * op.size;
    const tall = (capHeight / unitsPerEm) * op.size;
    const corner = point(x + 0.06 * op.size, op.y);
    const settings = stroked(op.ink, op.size * 0.06, false);
    return `/Span <</ActualText <feff${hexOf(character)}>>> BDC\n${settings}${corner} ${num(width)} ${num(tall)} re S\nEMC\n`;
  };

  const text = (op: TextOp) => {
    let operators = '';
    let x = op.x;
    for (const piece of pieces(op.text, op.face)) {
      operators += piece.missing
        ? box(op, x, piece.text)
        : letters(op.face, op.size, op.ink, x, op.y, piece.text);
      x += measure(op.face, piece.text, op.size);
    }
    return operators;
  };

  return {
    draw(op) {
      if (op.op === 'rect') return rect(op);
      if (op.op === 'line') return line(op);
      if (op.op === 'path') return path(op);
      return text(op);
    },
  };
}
