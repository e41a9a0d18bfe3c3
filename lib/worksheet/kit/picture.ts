import { isSymbol, pictureSize, strokePath, symbol, symbolInset } from '../../figure/index.ts';
import { type Drawing, drawingAt, type Id } from '../../journey/index.ts';
import type { Box } from './cards.ts';
import type { Desk } from './desk.ts';
import { heard, type Said } from './said.ts';

/** A moment's picture, where the map has one that shows something. */
export function pictureOf({ sides: [{ map }] }: Desk, step: Id): Drawing | undefined {
  const drawing = drawingAt(map, step);
  return drawing && (isSymbol(drawing.symbol) || drawing.strokes.length > 0) ? drawing : undefined;
}

/** Draws a picture as large as a box allows, in its middle; `alt` is what it is called without words of its own. */
export function drawPicture(
  { pen, sides: [{ map }] }: Desk,
  parent: number,
  drawing: Drawing,
  alt: Said,
  { x, y, width, height }: Box,
) {
  const side = Math.min(width, height);
  const scale = side / pictureSize;
  const [left, top] = [x + (width - side) / 2, y + (height - side) / 2];
  const own = drawing.alt.trim();
  const node = pen.node(
    'Figure',
    parent,
    own === '' ? { alt: heard(alt) } : { alt: own, lang: map.language },
  );
  if (isSymbol(drawing.symbol)) {
    const inset = symbolInset * scale;
    pen.shapes(node, symbol(drawing.symbol), { x: left + inset, y: top + inset, scale });
  }
  for (const points of drawing.strokes) {
    const d = strokePath(points, pictureSize);
    if (d !== '') pen.path(node, { d, x: left, y: top, scale, fill: 'ink' });
  }
}
