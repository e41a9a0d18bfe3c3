import { circle, curve, face, faceRadius } from '../../../figure/index.ts';
import { feelingAt, lowestStep, type Score, type Step } from '../../../journey/index.ts';
import { type Desk, type } from '../../kit/desk.ts';
import { type Block, block, drawBlock, heard, heightOf, say } from '../../kit/said.ts';
import { momentTitle } from '../../kit/titles.ts';
import { documentNode } from '../../pen.ts';

/** A moment with its number, from 1. */
export interface Moment {
  readonly step: Step;
  readonly number: number;
}

/** Where the columns of a page stand, in points. */
export interface Columns {
  /** The width of the column for the levels' faces. */
  readonly head: number;
  readonly width: number;
  readonly moments: readonly Moment[];
}

/** The scores from the best down, as they stand on paper. */
export const levels: readonly Score[] = [2, 1, 0, -1, -2];

const faceSize = 9;
const numbers = 26;
/** From the chart's edge to its first and last level. */
const rim = 15;
const spacing = { least: 26, most: 46 } as const;

interface Level {
  readonly score: Score;
  readonly words: Block;
}

const levelsOf = (desk: Desk, head: number): Level[] =>
  levels.map((score) => ({
    score,
    words: block(
      desk,
      say(desk, ({ words }) => words.scores[score]),
      head - 2 * faceSize - 10,
    ),
  }));

const heightFor = (space: number): number => numbers + 2 * rim + (levels.length - 1) * space;

/** How high a chart is at least and at most, in points. */
export function chartHeights(desk: Desk, head: number): { least: number; most: number } {
  const words = Math.max(...levelsOf(desk, head).map(({ words }) => heightOf(words)));
  const least = Math.max(spacing.least, words + 1);
  return { least: heightFor(least), most: heightFor(Math.max(least, spacing.most)) };
}

/** Draws the chart: five levels, a column for each moment, and the curve through the scores that are known. */
export function drawChart(desk: Desk, columns: Columns, height: number) {
  const { pen, left, right, y: top } = desk;
  const { head, width, moments } = columns;
  const space = (height - numbers - 2 * rim) / (levels.length - 1);
  const yOf = (score: Score) => top + numbers + rim + (2 - score) * space;
  const bottom = top + height;
  const start = left + head;
  const node = pen.node('Figure', documentNode, { alt: told(desk, moments) });

  pen.rect(null, {
    x: start,
    y: top + numbers,
    width: right - start,
    height: height - numbers,
    fill: 'paper',
  });
  for (const { score, words } of levelsOf(desk, head)) {
    const y = yOf(score);
    pen.line(null, {
      x1: start,
      y1: y,
      x2: right,
      y2: y,
      stroke: score === 0 ? 'soft' : 'rule',
      line: 0.75,
      ...(score !== 0 && { dash: 3 }),
    });
    pen.shapes(node, face(score), { x: left + faceSize + 1, y, scale: faceSize / faceRadius });
    drawBlock(desk, node, words, left + 2 * faceSize + 8, y - heightOf(words) / 2);
  }
  for (const x of [start, ...moments.map((_, at) => start + (at + 1) * width)])
    pen.line(null, { x1: x, y1: top + numbers, x2: x, y2: bottom, stroke: 'rule', line: 0.75 });
  for (const y of [top + numbers, bottom])
    pen.line(null, { x1: start, y1: y, x2: right, y2: y, stroke: 'rule', line: 0.75 });

  const middle = (at: number) => start + (at + 0.5) * width;
  moments.forEach(({ number }, at) => {
    const text = String(number);
    const y = top + numbers / 2 - 2;
    pen.path(node, {
      d: circle(0, 0, 10.5),
      x: middle(at),
      y,
      scale: 1,
      fill: 'paper',
      stroke: 'trail',
      line: 1.5,
    });
    pen.text(node, {
      x: middle(at) - desk.measure('strong', text, type.text) / 2,
      y: y + 4.2,
      size: type.text,
      face: 'strong',
      ink: 'ink',
      text,
    });
  });

  const [{ map }] = desk.sides;
  const points = moments.flatMap(({ step }, at) => {
    const score = feelingAt(map.states.now, step.id)?.score ?? null;
    return score === null ? [] : [{ x: middle(at), y: yOf(score), score, id: step.id }];
  });
  const d = curve(points);
  if (d !== '') pen.path(node, { d, x: 0, y: 0, scale: 1, stroke: 'trail', line: 3 });
  const lowest = lowestStep(map.states.now)?.id;
  for (const { x, y, score, id } of points)
    pen.shapes(node, face(score), {
      x,
      y,
      scale: ((id === lowest ? 1.2 : 1) * 11) / faceRadius,
      paper: id === lowest ? 'signal-wash' : 'paper',
    });
  desk.y = bottom + 4;
}

/** The curve in words; where nothing is known yet, what there is to draw on. */
function told(desk: Desk, moments: readonly Moment[]): string {
  const alone = { ...desk, sides: [desk.sides[0]] } as const;
  const [{ map, words, t }] = desk.sides;
  const points = moments.flatMap(({ step, number }) => {
    const score = feelingAt(map.states.now, step.id)?.score ?? null;
    if (score === null) return [];
    return [`${words.labelled(heard(momentTitle(alone, step, number)))}${words.scores[score]}`];
  });
  return points.length > 0 ? points.join('. ') : t(($) => $.emotionCurve.empty);
}
