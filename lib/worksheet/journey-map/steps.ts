import { circle } from '../../figure/index.ts';
import type { Step } from '../../journey/index.ts';
import { type } from '../kit/desk.ts';
import { called } from '../kit/flow.ts';
import { block, drawBlock, heightOf, say } from '../kit/said.ts';
import { momentTitle } from '../kit/titles.ts';
import type { Grid } from './head.ts';
import { followed, headName, lineHeight, type MapDesk, mostLines, pad, smallHead, stepSaid } from './look.ts';
import { drawWritten, written } from './written.ts';

const radius = 9;
const trailHeight = 26;
const mostTitle = 8;
const small = { size: type.small, ink: 'soft' } as const;

/** A step's column in the head. */
interface Column {
  readonly step: Step;
  readonly number: number;
  readonly x: number;
  readonly width: number;
  readonly node: number | null;
}

/** Draws the row of steps: the trail with its waymarks, times and titles; gives the y below it. */
export function drawSteps(desk: MapDesk, grid: Grid, top: number, head: number | null): number {
  const { pen, left, right } = desk;
  const row = head === null ? null : pen.node('TR', head);
  const cell = () => (row === null ? null : pen.node('TH', row, { scope: 'Column' }));
  const middle = top + trailHeight / 2;
  const word = smallHead(
    desk,
    say(desk, ({ words }) => words.step),
  );
  const below = drawBlock(desk, cell(), word, left, middle - 6);
  pen.line(null, {
    x1: grid.xOf(0) + pad,
    y1: middle,
    x2: right,
    y2: middle,
    stroke: 'trail',
    line: 1.5,
    dash: 3,
  });
  const ends = grid.runs
    .flatMap((run) => run.steps)
    .map(({ step, number }, at) => {
      const x = grid.xOf(at) + pad;
      const column = { step, number, x, width: grid.columnWidth - 2 * pad, node: cell() };
      drawWaymark(desk, column, middle);
      return drawTitle(desk, column, drawTime(desk, column, middle));
    });
  return Math.max(below, ...ends) + 4;
}

function drawWaymark({ pen, measure }: MapDesk, { step, number, x, node }: Column, y: number) {
  const bright = step.momentOfTruth;
  const inks = bright
    ? ({ fill: 'signal', stroke: 'signal' } as const)
    : ({ fill: 'paper', stroke: 'trail' } as const);
  pen.path(null, { d: circle(0, 0, radius), x: x + radius, y, scale: 1, ...inks, line: 1.5 });
  const text = String(number);
  pen.text(node, {
    x: x + radius - measure('strong', text, type.small) / 2,
    y: y + 3.8,
    size: type.small,
    face: 'strong',
    ink: bright ? 'paper' : 'ink',
    text: `${text} `,
  });
}

/** Draws a step's time beside its waymark, or below it where it is too long; gives the y below. */
function drawTime(desk: MapDesk, column: Column, middle: number): number {
  const { pen, measure } = desk;
  const { step, number, node } = column;
  const bottom = middle + trailHeight / 2;
  const said = stepSaid(desk, step, 'when');
  const x = column.x + radius * 2 + 6;
  const room = column.x + column.width - x;
  const beside = written(desk, {
    name: headName(desk, 'steps', step.id, 'when'),
    hint: called(
      momentTitle(desk, step, number),
      say(desk, ({ words }) => words.when),
    ),
    said: said.slice(0, 1),
    width: Infinity,
    style: small,
    open: node !== null,
  });
  if (beside.blank) {
    drawWritten(desk, node, beside, { x: x - 2, y: middle - beside.room / 2, width: room + 2 });
    return below(desk, column, said.slice(1), bottom);
  }
  const [only] = said;
  if (!only) return bottom;
  const width = measure('text', only.text, type.small);
  if (said.length > 1 || width > room || only.text.includes('\n')) return below(desk, column, said, bottom);
  pen.rect(null, { x: x - 3, y: middle - 7, width: width + 6, height: 14, fill: 'paper' });
  drawBlock(desk, node, followed(beside.text), x, middle - 6.3);
  return bottom;
}

function below(desk: MapDesk, { x, width, node }: Column, said: ReturnType<typeof stepSaid>, top: number) {
  const text = followed(block(desk, said, width, { ...small, most: mostLines(desk, mostTitle) }));
  drawBlock(desk, node, text, x, top - 1);
  return top + heightOf(text);
}

/** Draws a step's title, or room to write one; gives the y below. */
function drawTitle(desk: MapDesk, { step, number, x, width, node }: Column, top: number): number {
  const title = written(desk, {
    name: headName(desk, 'steps', step.id, 'title'),
    hint: say(desk, ({ words }) => `${words.step} ${number}`),
    said: stepSaid(desk, step, 'title'),
    width,
    style: { face: 'strong', most: mostLines(desk, mostTitle) },
    open: node !== null,
  });
  drawWritten(desk, node, title, { x, y: top - 0.5, width });
  const y = top + 12;
  if (title.height === 0 && !desk.fillable)
    desk.pen.line(null, { x1: x, y1: y, x2: x + width, y2: y, stroke: 'soft', line: 0.75 });
  return top + Math.max(lineHeight, title.height);
}
