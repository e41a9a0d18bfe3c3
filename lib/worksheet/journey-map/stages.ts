import { type } from '../kit/desk.ts';
import { drawBlock, heightOf, say } from '../kit/said.ts';
import type { Grid } from './head.ts';
import { headName, lineHeight, type MapDesk, mostLines, pad, smallHead, stageSaid } from './look.ts';
import { drawWritten, written } from './written.ts';

/** Where the letters of the first line begin below the top of the row. */
const letters = 3;
const mostTitle = 4;

/** Draws the row of stages, each across its steps; gives the y below it. */
export function drawStages(desk: MapDesk, grid: Grid, top: number, head: number | null): number {
  const { pen, left } = desk;
  const row = head === null ? null : pen.node('TR', head);
  const cell = (colSpan = 1) => (row === null ? null : pen.node('TH', row, { scope: 'Column', colSpan }));
  const word = smallHead(
    desk,
    say(desk, ({ words }) => words.stage),
  );
  drawBlock(desk, cell(), word, left, top + letters + 1.4);

  const stages = placed(desk, grid, head !== null);
  const tall = Math.max(lineHeight, heightOf(word) + 2, ...stages.map(({ title }) => title.height));
  for (const { x, width, label, from, title, steps } of stages) {
    pen.rect(null, { x: x + 1, y: top, width: width - 2, height: tall + 3, radius: 4, fill: 'wash' });
    const node = cell(steps);
    const y = top + letters + type.text * 0.96;
    pen.text(node, { x: x + pad, y, size: type.text, face: 'head', ink: 'ink', text: label });
    drawWritten(desk, node, title, {
      x: from,
      y: top + (title.blank ? 1.5 : letters),
      width: x + width - pad - from,
    });
    if (title.height === 0 && !desk.fillable)
      pen.line(null, { x1: from, y1: y + 2, x2: x + width - pad, y2: y + 2, stroke: 'soft', line: 0.75 });
  }
  return top + tall + 6;
}

function placed(desk: MapDesk, grid: Grid, open: boolean) {
  let column = 0;
  return grid.runs.map(({ stage, number, steps }) => {
    const x = grid.xOf(column);
    column += steps.length;
    const width = grid.columnWidth * steps.length;
    const label = `${number}. `;
    const from = x + pad + desk.measure('head', label, type.text);
    const title = written(desk, {
      name: headName(desk, 'stages', stage.id, 'title'),
      hint: say(desk, ({ words }) => `${words.stage} ${number}`),
      said: stageSaid(desk, stage),
      width: x + width - pad - from,
      style: { face: 'head', most: mostLines(desk, mostTitle) },
      open,
    });
    return { x, width, label, from, title, steps: steps.length };
  });
}
