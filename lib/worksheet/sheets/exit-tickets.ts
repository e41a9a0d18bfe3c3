import { answerHeight, type Blank, drawAnswer } from '../kit/answer.ts';
import { type Card, type CardGrid, cards, cardWidth } from '../kit/cards.ts';
import { type Desk, leading, makeSheet, type SheetInput, type Side, type } from '../kit/desk.ts';
import { begin, line } from '../kit/flow.ts';
import { lessonOf } from '../kit/lesson.ts';
import { block, drawBlock, heightOf, say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';
import { documentNode } from '../pen.ts';

/** How often the tickets of a lesson stand on a sheet of paper; each has two, so that half a page is one pupil's. */
const copies = 2;

/** How many lines there are to write on: as many as let all tickets stand on one page; where none do, the most. */
const lines = [4, 3, 2] as const;

/** What a card's edge takes of its height, in points. */
const edges = 20;

/** The exit tickets of a lesson, each with a line for the name and room to write: twice on paper, once on the screen. */
export function exitTicketsSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.exitTickets.title, { lesson: lessonOf(side).title });
  return makeSheet(input, { title, named: false }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => (desk.fillable ? $.exitTickets.leadOnScreen : $.exitTickets.lead))),
    );
    const { exitTickets } = lessonOf(desk.sides[0]);
    const all = Array.from({ length: desk.fillable ? 1 : copies }, () => exitTickets.keys().toArray()).flat();
    const room = desk.bottom - desk.y;
    const fit = (tickets: readonly Card[]) =>
      tickets.reduce((sum, { height }) => sum + height + edges, 0) <= room;
    const ways = lines.map((count) => all.map((at) => ticketOf(desk, at, count)));
    const tickets = ways.find(fit) ?? all.map((at) => ticketOf(desk, at, lines[0]));
    // On one page, or half of them on each.
    const share = room / (fit(tickets) ? exitTickets.length * copies : exitTickets.length);
    const even = tickets.every(({ height }) => height + edges <= share);
    cards(desk, { ...grid, least: even ? share : 0 }, tickets);
  });
}

const grid: CardGrid = { across: 1, least: 0, edge: 'cut' };

/** One ticket: who writes, what is asked, and room for the answer. */
function ticketOf(desk: Desk, at: number, count: number): Card {
  const width = cardWidth(desk, grid);
  const asked = say(desk, (side) => lessonOf(side).exitTickets[at] ?? '');
  const text = block(desk, asked, width, { face: 'strong' });
  const names = 10 + desk.sides.length * type.text * leading;
  const blank: Blank = { name: `sheet/ticket/${at}`, hint: asked, lines: count };
  const room = answerHeight(desk, blank, width);
  return {
    height: names + heightOf(text) + room,
    draw({ x, y }) {
      const [middle, right] = [x + width * 0.66, x + width];
      line(desk, ({ words }) => words.name, x, middle - 10, y, `sheet/ticket/${at}/name`);
      line(desk, ({ words }) => words.date, middle, right, y, `sheet/ticket/${at}/date`);
      const node = desk.pen.node('P', documentNode);
      const below = drawBlock(desk, node, text, x, y + names);
      drawAnswer(desk, node, blank, { x, y: below, width, height: room });
    },
  };
}
