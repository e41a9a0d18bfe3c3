import { inOrder } from '../../journey/index.ts';
import { heard, say } from '../kit/said.ts';
import { mapTitle } from '../kit/titles.ts';
import { documentNode } from '../pen.ts';
import { drawRow, rowNodes } from './draw-row.ts';
import { drawHead, type Grid } from './head.ts';
import type { MapDesk } from './look.ts';
import { heightOf, linesIn, type Row, rowOf } from './row.ts';
import { drawContinued } from './top.ts';

/** Draws the table for the columns of a page; lanes for which it has no room go on on further pages. */
export function drawTable(desk: MapDesk, grid: Grid, top: number) {
  const { pen } = desk;
  const table = pen.node('Table', documentNode, { summary: heard(say(desk, mapTitle)) });
  let y = drawHead(desk, grid, top, table);
  const body = pen.node('TBody', table);
  const turn = () => {
    pen.page();
    y = drawHead(desk, grid, drawContinued(desk), null);
    return y;
  };
  let fresh = y;
  for (const lane of inOrder(desk.sides[0].map.states.now.lanes)) {
    const row = rowOf(desk, grid, lane);
    const nodes = rowNodes(desk, body, row);
    if (y + heightOf(row, row.longest, true) > desk.bottom && y > fresh) fresh = turn();
    for (const [from, to] of slices(row, desk.bottom - y, desk.bottom - fresh)) {
      if (from > 0) fresh = turn();
      y = drawRow(desk, grid, row, nodes, { y, from, to, first: from === 0 });
    }
  }
}

/** The lines of a row page by page: all at once where they fit. */
function slices(row: Row, room: number, roomOnFresh: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  do {
    const first = from === 0;
    const to = Math.min(row.longest, from + Math.max(1, linesIn(row, first ? room : roomOnFresh, first)));
    parts.push([from, to]);
    from = to;
  } while (from < row.longest);
  return parts;
}
