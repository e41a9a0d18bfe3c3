import { circle } from '../../figure/index.ts';
import type { ColumnRun } from '../columns.ts';
import { type Desk, laneWidth, lines, mapLang, pad, type } from './desk.ts';

/** The columns of one page: where the lanes' heads stand and where each step does, in points. */
export interface Grid {
  readonly runs: readonly ColumnRun[];
  readonly columnWidth: number;
  readonly xOf: (column: number) => number;
}

const radius = 9;
const stageHeight = 22;
const trailHeight = 26;

/** Shares the free width out among the steps of a page. */
export function gridOf(desk: Desk, runs: readonly ColumnRun[]): Grid {
  const count = runs.reduce((sum, { steps }) => sum + steps.length, 0);
  const columnWidth = (desk.right - desk.left - laneWidth) / count;
  return { runs, columnWidth, xOf: (column) => desk.left + laneWidth + column * columnWidth };
}

/**
 * Draws stages and steps above the columns; gives the y below them. `table` is null where the head is repeated
 * on a further page: there it is decoration, since the table is read as one.
 */
export function drawHead(desk: Desk, grid: Grid, top: number, table: number | null): number {
  const { pen } = desk;
  const head = table === null ? null : pen.node('THead', table);
  let y = top;
  if (grid.runs.some(({ stage }) => stage.title) || grid.runs.length > 1) {
    drawStages(desk, grid, y, head);
    y += stageHeight;
  }
  const bottom = drawSteps(desk, grid, y, head);
  pen.line(null, { x1: desk.left, y1: bottom, x2: desk.right, y2: bottom, stroke: 'ink', line: 1.5 });
  return bottom;
}

function drawStages(desk: Desk, grid: Grid, y: number, head: number | null) {
  const { pen, words } = desk;
  const row = head === null ? null : pen.node('TR', head);
  const cell = (colSpan = 1) => (row === null ? null : pen.node('TH', row, { scope: 'Column', colSpan }));
  const base = y + 14.5;
  pen.text(cell(), {
    x: desk.left,
    y: base,
    size: type.small,
    face: 'strong',
    ink: 'soft',
    text: words.stage,
  });
  let column = 0;
  for (const { stage, number, steps } of grid.runs) {
    const x = grid.xOf(column);
    const width = grid.columnWidth * steps.length;
    pen.rect(null, { x: x + 1, y, width: width - 2, height: stageHeight - 3, radius: 4, fill: 'wash' });
    const node = cell(steps.length);
    const label = `${number}. `;
    const from = x + pad + desk.measure('head', label, type.text);
    pen.text(node, { x: x + pad, y: base, size: type.text, face: 'head', ink: 'ink', text: label });
    if (stage.title === '')
      pen.line(null, {
        x1: from,
        y1: base + 2,
        x2: x + width - pad,
        y2: base + 2,
        stroke: 'soft',
        line: 0.75,
      });
    else
      pen.text(node, {
        x: from,
        y: base,
        size: type.text,
        face: 'head',
        ink: 'ink',
        text: shortened(desk, stage.title, x + width - pad - from),
        lang: mapLang(desk),
      });
    column += steps.length;
  }
}

function drawSteps(desk: Desk, grid: Grid, top: number, head: number | null): number {
  const { pen, words } = desk;
  const row = head === null ? null : pen.node('TR', head);
  const cell = () => (row === null ? null : pen.node('TH', row, { scope: 'Column' }));
  const steps = grid.runs.flatMap((run) => run.steps);
  const titles = steps.map(({ step }) => lines(desk, step.title, grid.columnWidth - 2 * pad, 'strong'));
  const tall = Math.max(1, ...titles.map((title) => title.length));
  const middle = top + trailHeight / 2;
  pen.text(cell(), {
    x: desk.left,
    y: middle + 4,
    size: type.small,
    face: 'strong',
    ink: 'soft',
    text: words.step,
  });
  pen.line(null, {
    x1: grid.xOf(0) + pad,
    y1: middle,
    x2: desk.right,
    y2: middle,
    stroke: 'trail',
    line: 1.5,
    dash: 3,
  });
  steps.forEach(({ step, number }, at) => {
    const x = grid.xOf(at) + pad;
    const node = cell();
    const bright = step.momentOfTruth;
    pen.path(null, {
      d: circle(0, 0, radius),
      x: x + radius,
      y: middle,
      scale: 1,
      fill: bright ? 'signal' : 'paper',
      stroke: bright ? 'signal' : 'trail',
      line: 1.5,
    });
    const label = String(number);
    pen.text(node, {
      x: x + radius - desk.measure('strong', label, type.small) / 2,
      y: middle + 3.8,
      size: type.small,
      face: 'strong',
      ink: bright ? 'paper' : 'ink',
      text: label,
    });
    if (step.when !== '') {
      const width = desk.measure('text', step.when, type.small);
      const whenX = x + radius * 2 + 6;
      pen.rect(null, { x: whenX - 3, y: middle - 7, width: width + 6, height: 14, fill: 'paper' });
      pen.text(node, {
        x: whenX,
        y: middle + 3.8,
        size: type.small,
        face: 'text',
        ink: 'soft',
        text: step.when,
        lang: mapLang(desk),
      });
    }
    const title = titles[at] ?? [];
    title.forEach((text, line) => {
      pen.text(node, {
        x,
        y: top + trailHeight + 11 + line * type.leading,
        size: type.text,
        face: 'strong',
        ink: 'ink',
        text,
        lang: mapLang(desk),
      });
    });
    if (title.length === 0) {
      const y = top + trailHeight + 12;
      pen.line(null, { x1: x, y1: y, x2: x + grid.columnWidth - 2 * pad, y2: y, stroke: 'soft', line: 0.75 });
    }
  });
  return top + trailHeight + tall * type.leading + 4;
}

/** Cuts a stage's title that is wider than its columns; whole titles are in the builder. */
function shortened(desk: Desk, title: string, width: number): string {
  if (desk.measure('head', title, type.text) <= width) return title;
  let cut = title;
  while (cut !== '' && desk.measure('head', `${cut}…`, type.text) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
