import { drawAnswer, drawChoice } from '../kit/answer.ts';
import { drawBlock, say, slice } from '../kit/said.ts';
import { writingLine } from '../paper.ts';
import type { Cell } from './cell.ts';
import { drawCurve, drawFace, drawScale } from './curve.ts';
import type { Grid } from './head.ts';
import { type MapDesk, pad, rise, smallHead } from './look.ts';
import { heightOf, type Row, textHeight } from './row.ts';

/** The structure nodes of a row: its head, and each cell. */
export interface RowNodes {
  readonly head: number;
  readonly cells: readonly number[];
}

/** Which lines of a row's cells are drawn where; `first` is false on the pages on which the row goes on. */
export interface Slice {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
}

/** Adds the nodes of a row to the table's body. */
export function rowNodes({ pen }: MapDesk, body: number, row: Row): RowNodes {
  const tr = pen.node('TR', body);
  const head = pen.node('TH', tr, { scope: 'Row' });
  return { head, cells: row.cells.map(() => pen.node('TD', tr)) };
}

/** Draws a slice of a row; gives the y below it. */
export function drawRow(desk: MapDesk, grid: Grid, row: Row, nodes: RowNodes, part: Slice): number {
  const { pen, left, right } = desk;
  const { y, from, to, first } = part;
  const bottom = y + heightOf(row, to - from, first);
  const curved = first && row.curved;
  const crest = first ? row.crest : 0;
  if (curved) drawScale(desk, grid, y);
  drawBlock(desk, first ? nodes.head : null, row.label, left, y + rise);
  if (first && row.places > 0 && row.lane.kind === 'feeling') drawPartNames(desk, row, y + crest);
  if (curved) drawCurve(desk, grid, row, y);
  row.cells.forEach((cell, at) => {
    const x = grid.xOf(at);
    const width = grid.columnWidth;
    const node = nodes.cells[at] ?? null;
    const text = slice(cell.text, from, to);
    const shown = first ? cell.says : text.lines.length > 0;
    if (shown && row.lane.kind === 'pain') tint(desk, { x, y, width, bottom }, 'signal');
    if (shown && row.lane.kind === 'opportunity') tint(desk, { x, y, width, bottom }, 'trail');
    if (curved && node !== null) drawFace(desk, grid, row, y, at, node);
    if (first && node !== null && cell.places.length > 0) {
      const end = bottom - textHeight(text.lines.length);
      drawPlaces(desk, node, cell, { x: x + pad, y: y + crest + 1, width: width - 2 * pad, end: end - 1 });
      drawBlock(desk, node, text, x + pad + 2, end + rise);
    } else drawBlock(desk, node, text, x + pad + 2, y + crest + rise);
    if (text.lines.length === 0 && row.writable && first)
      for (let line = y + crest + writingLine; line <= bottom - 3; line += writingLine)
        pen.line(null, {
          x1: x + pad,
          y1: line,
          x2: x + width - pad,
          y2: line,
          stroke: 'rule',
          line: 0.75,
        });
    pen.line(null, { x1: x, y1: y, x2: x, y2: bottom, stroke: 'rule', line: 0.75 });
  });
  pen.line(null, { x1: left, y1: bottom, x2: right, y2: bottom, stroke: 'rule', line: 0.75 });
  return bottom;
}

/** Draws the places of a cell one below the other; the last one takes what room is left. */
function drawPlaces(
  desk: MapDesk,
  node: number,
  { places }: Cell,
  { x, y, width, end }: { x: number; y: number; width: number; end: number },
) {
  let top = y;
  places.forEach(({ blank, choice, height }, at) => {
    if (choice) drawChoice(desk, node, choice, { x, y: top, width });
    else
      drawAnswer(desk, node, blank, {
        x,
        y: top,
        width,
        height: at === places.length - 1 ? end - top : height,
      });
    top += height;
  });
}

/** Names the places of a feeling beside them, for who sees; who listens hears it with each field. */
function drawPartNames(desk: MapDesk, { cells: [cell] }: Row, top: number) {
  const names = [say(desk, ({ words }) => words.feelingWord), say(desk, ({ words }) => words.feelingReason)];
  let y = top + 1;
  names.forEach((said, at) => {
    y += cell?.places[at]?.height ?? 0;
    drawBlock(desk, null, smallHead(desk, said), desk.left, y + 4);
  });
}

function tint(
  { pen }: MapDesk,
  { x, y, width, bottom }: { x: number; y: number; width: number; bottom: number },
  ink: 'signal' | 'trail',
) {
  pen.rect(null, { x, y, width, height: bottom - y, fill: `${ink}-wash` });
  pen.rect(null, { x, y, width: 3.5, height: bottom - y, fill: ink });
}
