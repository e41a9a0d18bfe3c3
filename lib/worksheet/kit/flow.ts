import { documentNode } from '../pen.ts';
import { answerHeight, type Blank, drawAnswer } from './answer.ts';
import { type Desk, type Side, type } from './desk.ts';
import { block, drawBlock, heard, heightOf, type Said, type Style, say, widthOf } from './said.ts';

/** Goes on to a new page where there is not so much room left, in points. */
export function need(desk: Desk, height: number) {
  if (desk.y + height > desk.bottom) turn(desk);
}

/** Begins a further page: with the sheet's title, and a line for the name. */
export function turn(desk: Desk) {
  const { pen, left, right, top } = desk;
  pen.page();
  const width = (right - left) * 0.6;
  const node = pen.node('H2', documentNode);
  const [first] = desk.sides;
  const alone = { ...desk, sides: [first] } as const;
  const said = say(alone, (side) => side.words.continued(desk.title(side)));
  const title = block(desk, said, width, { size: type.heading, face: 'head' });
  const below = drawBlock(desk, node, title, left, top);
  line(alone, (side) => side.words.name, left + width + 20, right, top, 'pupil/name-again');
  desk.y = Math.max(below, top + 22) + 8;
}

/** Begins the sheet: its title, lines for name, class and date, and what is to be done. */
export function begin(desk: Desk, lead: Said) {
  const { pen, left, right } = desk;
  const wide = right - left;
  const h1 = pen.node('H1', documentNode);
  desk.y =
    drawBlock(
      desk,
      h1,
      block(desk, say(desk, desk.title), wide, { size: type.title, face: 'head' }),
      left,
      desk.y,
    ) + 4;
  const y = desk.y;
  const ends = [
    line(desk, (side) => side.words.name, left, left + wide * 0.52, y, 'pupil/name'),
    line(desk, (side) => side.words.class, left + wide * 0.54, left + wide * 0.76, y, 'pupil/class'),
    line(desk, (side) => side.words.date, left + wide * 0.78, right, y, 'pupil/date'),
  ];
  desk.y = Math.max(...ends) + 6;
  paragraph(desk, lead);
}

/** A label with a line to write on up to `to`; gives the y below it. */
function line(
  desk: Desk,
  pick: (side: Side) => string,
  from: number,
  to: number,
  y: number,
  name: string,
): number {
  const node = desk.pen.node('P', documentNode);
  const said = say(desk, pick);
  const label = block(desk, said, to - from, { face: 'strong' });
  const below = drawBlock(desk, node, label, from, y + 5);
  const x = from + widthOf(desk, label) + 6;
  drawAnswer(desk, node, { name, hint: said, lines: 1 }, { x, y: y - 5, width: to - x, height: 27.5 });
  return Math.max(below, y + 22);
}

/** A heading of a part, kept together with so many points below it. */
export function heading(desk: Desk, said: Said, below = 60) {
  const text = block(desk, said, desk.right - desk.left, { size: type.heading, face: 'head' });
  need(desk, heightOf(text) + below);
  const node = desk.pen.node('H2', documentNode);
  desk.y = drawBlock(desk, node, text, desk.left, desk.y + 4) + 4;
}

/** A paragraph across the page. */
export function paragraph(desk: Desk, said: Said, style: Style = {}) {
  const text = block(desk, said, desk.right - desk.left, style);
  if (text.lines.length === 0) return;
  need(desk, heightOf(text));
  desk.y = drawBlock(desk, desk.pen.node('P', documentNode), text, desk.left, desk.y) + 6;
}

/** A question with room for its answer below it. */
export function question(desk: Desk, asked: Said, blank: Omit<Blank, 'hint'> & { hint?: Said }) {
  const width = desk.right - desk.left;
  const label = block(desk, asked, width, { face: 'strong' });
  const full = { hint: asked, ...blank };
  const height = answerHeight(desk, full, width);
  need(desk, heightOf(label) + height);
  const node = desk.pen.node('P', documentNode);
  const below = drawBlock(desk, node, label, desk.left, desk.y);
  drawAnswer(desk, node, full, { x: desk.left, y: below, width, height });
  desk.y = below + height + 8;
}

/** A list of things that are said, each with its sign before it. */
export function list(desk: Desk, items: readonly Said[], sign: (at: number) => string = () => '•') {
  const { pen, left, right } = desk;
  const parent = pen.node('L', documentNode);
  const indent = 20;
  items.forEach((said, at) => {
    const text = block(desk, said, right - left - indent);
    need(desk, heightOf(text));
    const body = pen.node('LBody', pen.node('LI', parent));
    pen.text(body, {
      x: left + 2,
      y: desk.y + type.text * 0.96,
      size: type.text,
      face: 'text',
      ink: 'ink',
      text: `${sign(at)} `,
    });
    desk.y = drawBlock(desk, body, text, left + indent, desk.y) + 3;
  });
  desk.y += 4;
}

/** What a part of the sheet is called, for who listens: its words joined. */
export const called = (...said: readonly Said[]): Said => {
  const [first] = said;
  return first?.[0] ? [{ text: said.map(heard).filter(Boolean).join(': '), lang: first[0].lang }] : [];
};
