import { circle } from '../../figure/index.ts';
import type { Step } from '../../journey/index.ts';
import { wrap } from '../wrap.ts';
import { capped, type Desk, lines, mapLang, pad, spaced, type } from './desk.ts';
import type { Grid } from './head.ts';

const radius = 9;
const trailHeight = 26;
const mostLines = 8;
const small = { size: type.small, ink: 'soft' } as const;

/** Draws the row of steps: the trail with its waymarks, times and titles; gives the y below it. */
export function drawSteps(desk: Desk, grid: Grid, top: number, head: number | null): number {
  const { pen, words, left, right } = desk;
  const row = head === null ? null : pen.node('TR', head);
  const cell = () => (row === null ? null : pen.node('TH', row, { scope: 'Column' }));
  const middle = top + trailHeight / 2;
  pen.text(cell(), { x: left, y: middle + 4, ...small, face: 'strong', text: words.step });
  pen.line(null, {
    x1: grid.xOf(0) + pad,
    y1: middle,
    x2: right,
    y2: middle,
    stroke: 'trail',
    line: 1.5,
    dash: 3,
  });

  const width = grid.columnWidth - 2 * pad;
  const steps = grid.runs.flatMap((run) => run.steps);
  const ends = steps.map(({ step, number }, at) => {
    const x = grid.xOf(at) + pad;
    const node = cell();
    drawWaymark(desk, step, number, x, middle, node);
    const below = drawTime(desk, step, x, width, middle, node);
    return drawTitle(desk, step, x, width, below, node);
  });
  return Math.max(...ends) + 4;
}

function drawWaymark(desk: Desk, step: Step, number: number, x: number, y: number, node: number | null) {
  const { pen, measure } = desk;
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
function drawTime(
  desk: Desk,
  { when }: Step,
  left: number,
  room: number,
  middle: number,
  node: number | null,
) {
  const { pen, measure } = desk;
  const bottom = middle + trailHeight / 2;
  if (when === '') return bottom;
  const width = measure('text', when, type.small);
  const x = left + radius * 2 + 6;
  const letters = { ...small, face: 'text', lang: mapLang(desk) } as const;
  if (x + width <= left + room && !when.includes('\n')) {
    pen.rect(null, { x: x - 3, y: middle - 7, width: width + 6, height: 14, fill: 'paper' });
    pen.text(node, { x, y: middle + 3.8, ...letters, text: `${when} ` });
    return bottom;
  }
  const all = wrap(when, room, (part) => measure('text', part, type.small));
  const shown = spaced(capped(desk, all, mostLines));
  shown.forEach((text, line) => {
    pen.text(node, { x: left, y: bottom + 9 + line * type.leading, ...letters, text });
  });
  return bottom + shown.length * type.leading;
}

/** Draws a step's title, or a line to write one on; gives the y below. */
function drawTitle(
  desk: Desk,
  step: Step,
  x: number,
  width: number,
  top: number,
  node: number | null,
): number {
  const { pen } = desk;
  const title = capped(desk, lines(desk, step.title, width, 'strong'), mostLines);
  title.forEach((text, line) => {
    const y = top + 11 + line * type.leading;
    pen.text(node, { x, y, size: type.text, face: 'strong', ink: 'ink', text, lang: mapLang(desk) });
  });
  const y = top + 12;
  if (title.length === 0) pen.line(null, { x1: x, y1: y, x2: x + width, y2: y, stroke: 'soft', line: 0.75 });
  return top + Math.max(1, title.length) * type.leading;
}
