import { wrap } from '../wrap.ts';
import { capped, type Desk, mapLang, pad, type } from './desk.ts';
import type { Grid } from './head.ts';

const first = 14.5;
const mostLines = 4;

/** Draws the row of stages, each across its steps; gives the y below it. */
export function drawStages(desk: Desk, grid: Grid, top: number, head: number | null): number {
  const { pen, words } = desk;
  const row = head === null ? null : pen.node('TR', head);
  const cell = (colSpan = 1) => (row === null ? null : pen.node('TH', row, { scope: 'Column', colSpan }));
  const ink = { size: type.small, face: 'strong', ink: 'soft' } as const;
  pen.text(cell(), { x: desk.left, y: top + first, ...ink, text: words.stage });

  const stages = placed(desk, grid);
  const tall = Math.max(1, ...stages.map(({ title }) => title.length)) * type.leading;
  for (const { x, width, label, from, title, steps } of stages) {
    pen.rect(null, { x: x + 1, y: top, width: width - 2, height: tall + 3, radius: 4, fill: 'wash' });
    const node = cell(steps);
    const type12 = { size: type.text, face: 'head', ink: 'ink' } as const;
    pen.text(node, { x: x + pad, y: top + first, ...type12, text: label });
    title.forEach((text, line) => {
      const y = top + first + line * type.leading;
      pen.text(node, { x: from, y, ...type12, text, lang: mapLang(desk) });
    });
    const y = top + first + 2;
    if (title.length === 0)
      pen.line(null, { x1: from, y1: y, x2: x + width - pad, y2: y, stroke: 'soft', line: 0.75 });
  }
  return top + tall + 6;
}

function placed(desk: Desk, grid: Grid) {
  let column = 0;
  return grid.runs.map(({ stage, number, steps }) => {
    const x = grid.xOf(column);
    column += steps.length;
    const width = grid.columnWidth * steps.length;
    const label = `${number}. `;
    const from = x + pad + desk.measure('head', label, type.text);
    const all = wrap(stage.title, x + width - pad - from, (part) => desk.measure('head', part, type.text));
    return { x, width, label, from, title: capped(desk, all, mostLines), steps: steps.length };
  });
}
