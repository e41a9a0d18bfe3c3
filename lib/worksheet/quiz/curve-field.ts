import { face, faceRadius } from '../../figure/index.ts';
import type { Score } from '../../journey/index.ts';
import { type Desk, leading, type } from '../kit/desk.ts';
import { block, drawBlock, heard, type Said, say, widthOf } from '../kit/said.ts';
import { documentNode } from '../pen.ts';

const scores: readonly Score[] = [2, 1, 0, -1, -2];
const radius = 9;

/** The height of one level, in points: room for its words in every language. */
const levelHeight = (desk: Desk) => Math.max(26, desk.sides.length * type.text * leading + 2);

/** The height of the field, in points. */
export const curveFieldHeight = (desk: Desk): number => scores.length * levelHeight(desk) + 26;

/** Draws a field of five levels with a numbered column for each of so many moments, to draw a curve into. */
export function drawCurveField(desk: Desk, moments: number, alt: Said) {
  const { pen, left, right } = desk;
  const node = pen.node('Figure', documentNode, { alt: heard(alt) });
  const level = levelHeight(desk);
  const labels = scores.map((score) =>
    block(
      desk,
      say(desk, ({ words }) => words.scores[score]),
      120,
    ),
  );
  const from = left + 2 * radius + 8 + Math.max(...labels.map((label) => widthOf(desk, label))) + 10;
  const column = (right - from) / moments;
  scores.forEach((score, at) => {
    const y = desk.y + (at + 0.5) * level;
    const label = labels[at];
    pen.shapes(node, face(score), { x: left + radius, y, scale: radius / faceRadius });
    if (label)
      drawBlock(desk, node, label, left + 2 * radius + 8, y - (label.lines.length * type.text * leading) / 2);
    pen.line(null, {
      x1: from,
      y1: y,
      x2: right,
      y2: y,
      stroke: score === 0 ? 'soft' : 'rule',
      line: score === 0 ? 1.25 : 0.75,
    });
  });
  const foot = desk.y + scores.length * level;
  for (let at = 0; at < moments; at++) {
    const x = from + (at + 0.5) * column;
    pen.line(null, { x1: x, y1: desk.y + 4, x2: x, y2: foot, stroke: 'rule', line: 0.75, dash: 3 });
    const number = `${at + 1} `;
    const width = desk.measure('strong', number.trim(), type.text);
    pen.text(node, {
      x: x - width / 2,
      y: foot + 14,
      size: type.text,
      face: 'strong',
      ink: 'ink',
      text: number,
    });
  }
  desk.y += curveFieldHeight(desk);
}
