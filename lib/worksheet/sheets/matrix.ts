import { inOrder } from '../../journey/index.ts';
import { type Desk, leading, type } from '../kit/desk.ts';
import { block, drawBlock, heard, heightOf, say, widthOf } from '../kit/said.ts';
import { documentNode } from '../pen.ts';

const ranks = [1, 2, 3, 4, 5] as const;
const dot = 11;
const beside = [0, 1, -1] as const;

/** Draws the matrix across the page, so high: impact upwards, feasibility to the right, ideas as their numbers. */
export function matrix(desk: Desk, height: number) {
  const { pen, right, measure } = desk;
  const node = pen.node('Figure', documentNode, { alt: altOf(desk) });
  const impact = block(
    desk,
    say(desk, ({ t }) => t(($) => $.priorities.impact)),
    Infinity,
    { face: 'strong' },
  );
  const feasibility = block(
    desk,
    say(desk, ({ t }) => t(($) => $.priorities.feasibility)),
    Infinity,
    { face: 'strong' },
  );
  const left = desk.left + 22;
  const top = desk.y + heightOf(impact) + 4;
  const bottom = desk.y + height - heightOf(feasibility) - 22;
  const xOf = (rank: number) => left + ((rank - 0.5) * (right - left)) / 5;
  const yOf = (rank: number) => bottom - ((rank - 0.5) * (bottom - top)) / 5;

  drawBlock(desk, node, impact, desk.left, desk.y);
  pen.rect(node, { x: xOf(3), y: top, width: right - xOf(3), height: yOf(3) - top, fill: 'trail-wash' });
  for (const at of [1, 2, 3, 4]) {
    const x = left + (at * (right - left)) / 5;
    const y = bottom - (at * (bottom - top)) / 5;
    pen.line(node, { x1: x, y1: top, x2: x, y2: bottom, stroke: 'rule', line: 0.5, dash: 2 });
    pen.line(node, { x1: left, y1: y, x2: right, y2: y, stroke: 'rule', line: 0.5, dash: 2 });
  }
  pen.line(node, { x1: xOf(3), y1: top, x2: xOf(3), y2: bottom, stroke: 'soft', line: 1.5 });
  pen.line(node, { x1: left, y1: yOf(3), x2: right, y2: yOf(3), stroke: 'soft', line: 1.5 });
  pen.rect(node, { x: left, y: top, width: right - left, height: bottom - top, stroke: 'ink', line: 1.5 });

  const names = [
    ['plan', left, top],
    ['first', xOf(3), top],
    ['leave', left, bottom],
    ['small', xOf(3), bottom],
  ] as const;
  for (const [name, x, y] of names) {
    const text = block(
      desk,
      say(desk, ({ t }) => t(($) => $.priorities[name])),
      (right - left) / 2 - 16,
      { face: 'strong', ink: 'soft' },
    );
    const from = y === top ? y + 5 : y - heightOf(text) - 5;
    // The grid's lines stop where a name stands.
    pen.rect(node, {
      x: x + 6,
      y: from,
      width: widthOf(desk, text) + 4,
      height: heightOf(text),
      fill: name === 'first' ? 'trail-wash' : 'paper',
    });
    drawBlock(desk, node, text, x + 8, from);
  }
  const number = (text: string, x: number, y: number) =>
    pen.text(node, {
      x: x - measure('text', text, type.text) / 2,
      y: y + 4.3,
      size: type.text,
      face: 'text',
      ink: 'ink',
      text,
    });
  for (const rank of ranks) {
    number(String(rank), desk.left + 8, yOf(rank));
    number(String(rank), xOf(rank), bottom + 10);
  }
  drawBlock(desk, node, feasibility, right - widthOf(desk, feasibility), bottom + 18);
  drawIdeas(desk, node, xOf, yOf);
  desk.y += height + type.text * (leading - 1);
}

/** The ideas that have both their ranks, with their numbers. */
const placed = (desk: Desk) =>
  inOrder(desk.sides[0].map.ideas).flatMap(({ impact, feasibility, chosen }, at) =>
    impact === null || feasibility === null ? [] : [{ number: at + 1, impact, feasibility, chosen }],
  );

function drawIdeas(desk: Desk, node: number, xOf: (rank: number) => number, yOf: (rank: number) => number) {
  const taken = new Map<string, number>();
  for (const { number, impact, feasibility, chosen } of placed(desk)) {
    const place = `${impact}/${feasibility}`;
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    // Ideas with the same ranks stand beside each other, and then below.
    const x = xOf(feasibility) + (beside[before % 3] ?? 0) * (2 * dot + 3);
    const y = yOf(impact) + Math.floor(before / 3) * (2 * dot + 2);
    desk.pen.rect(node, {
      x: x - dot,
      y: y - dot,
      width: 2 * dot,
      height: 2 * dot,
      radius: dot,
      fill: chosen ? 'signal' : 'trail',
      ...(chosen && { stroke: 'ink', line: 2 }),
    });
    const text = String(number);
    desk.pen.text(node, {
      x: x - desk.measure('strong', text, type.text) / 2,
      y: y + 4.3,
      size: type.text,
      face: 'strong',
      ink: 'paper',
      text,
    });
  }
}

/** What the matrix shows, for who listens. */
const altOf = (desk: Desk): string =>
  [
    say(desk, ({ t }) => t(($) => $.priorities.matrixAlt)),
    ...placed(desk).map(({ number, impact, feasibility }) =>
      say(desk, ({ t }) => t(($) => $.priorities.placed, { number, impact, feasibility })),
    ),
  ]
    .map(heard)
    .join(' ');
