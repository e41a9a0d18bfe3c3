import { valueAt } from '../fields/index.ts';
import { documentNode } from '../pen.ts';
import { answerHeight, type Blank, drawAnswer, given } from './answer.ts';
import { type Desk, type Side, type } from './desk.ts';
import { besideLink } from './link.ts';
import {
  type Block,
  block,
  drawBlock,
  heard,
  heightOf,
  leadingOn,
  type Said,
  type Style,
  say,
  slice,
  widthOf,
} from './said.ts';

/** Goes on to a new page where there is not so much room left, in points. */
export function need(desk: Desk, height: number) {
  if (desk.y + height > desk.bottom) turn(desk);
}

/** Begins a further page: with the sheet's title, and a line for the name. */
export function turn(desk: Desk) {
  const { pen, left, right, top } = desk;
  const page = pen.page();
  const width = (right - left) * (desk.named ? 0.6 : 1);
  const node = pen.node('H2', documentNode);
  const [first] = desk.sides;
  const alone = { ...desk, sides: [first] } as const;
  const said = say(alone, (side) => side.words.continued(desk.title(side)));
  const title = block(desk, said, width, { size: type.heading, face: 'head' });
  const below = drawBlock(desk, node, title, left, top);
  if (desk.named)
    line(alone, (side) => side.words.name, left + width + 20, right, top + 4, `pupil/name-${page}`);
  desk.y = Math.max(below, top + 22) + 8;
}

/** Begins the sheet: its title, lines for name, class and date where it has them, and what is to be done. */
export function begin(desk: Desk, lead: Said) {
  const h1 = desk.pen.node('H1', documentNode);
  desk.y = drawBlock(desk, h1, titleBlock(desk), desk.left, desk.y) + 4;
  if (desk.named) pupilLines(desk);
  const around = besideLink(desk);
  paragraph(around, lead);
  desk.y = Math.max(around.y, desk.corner?.bottom ?? 0);
}

/** The title of a sheet; one that needs more lines beside a code than it would alone is set smaller. */
function titleBlock(desk: Desk): Block {
  const said = say(desk, desk.title);
  const within = (right: number, size: number) =>
    block(desk, said, right - desk.left, { size, face: 'head' });
  const { right } = besideLink(desk);
  const title = within(right, type.title);
  const alone = within(desk.right, type.title);
  return title.lines.length > alone.lines.length ? within(right, type.smallTitle) : title;
}

function pupilLines(desk: Desk) {
  const { left, y } = desk;
  // What is written on a line begins above it.
  const { right } = besideLink({ ...desk, y: y - 5 });
  const wide = right - left;
  const ends = [
    line(desk, (side) => side.words.name, left, left + wide * 0.52, y, 'pupil/name'),
    line(desk, (side) => side.words.class, left + wide * 0.54, left + wide * 0.76, y, 'pupil/class'),
    line(desk, (side) => side.words.date, left + wide * 0.78, right, y, 'pupil/date'),
  ];
  desk.y = Math.max(...ends) + 6;
}

/** A label with a line to write on up to `to`; gives the y below it. `hint` asks where the label is too short to. */
export function line(
  desk: Desk,
  pick: (side: Side) => string,
  from: number,
  to: number,
  y: number,
  name: string,
  hint = pick,
): number {
  const node = desk.pen.node('P', documentNode);
  const said = say(desk, pick);
  const label = leadingOn(block(desk, said, to - from, { face: 'strong' }));
  const below = drawBlock(desk, node, label, from, y + 5);
  const x = from + widthOf(desk, label) + 6;
  const blank = { name, hint: say(desk, hint), lines: 1 };
  // What is known stands beside its label, what is written by hand on a line below the label's foot.
  const known = !desk.fillable && valueAt(desk.sides[0].map, name) !== '';
  const top = known ? y + 1 : y - 5;
  const height = answerHeight(desk, blank, to - x);
  drawAnswer(desk, node, blank, { x, y: top, width: to - x, height });
  if (name.startsWith('pupil/name') && !desk.fillable) nameSlot(desk, node, x, to, y + 17);
  return Math.max(below, y + 22, known ? top + height - 5 : 0);
}

/** Where a pupil's name stands in a class set. */
function nameSlot({ pen }: Desk, node: number, from: number, to: number, y: number) {
  const x = from + 4;
  const look = { size: type.text, face: 'text', ink: 'ink' } as const;
  pen.text(node, { ...look, x, y, width: to - x, text: '', slot: 'name' });
}

/** The space above a heading, and below it. */
const around = 4;

/** A heading of a part, kept together with so many points below it. */
export function heading(desk: Desk, said: Said, below = 60) {
  const text = block(desk, said, desk.right - desk.left, { size: type.heading, face: 'head' });
  need(desk, heightOf(text) + 2 * around + below);
  const node = desk.pen.node('H2', documentNode);
  desk.y = drawBlock(desk, node, text, desk.left, desk.y + around) + around;
}

/** A paragraph across the page. */
export function paragraph(desk: Desk, said: Said, style: Style = {}) {
  const text = block(desk, said, desk.right - desk.left, style);
  if (text.lines.length === 0) return;
  drawOn(desk, desk.pen.node('P', documentNode), text);
  desk.y += 6;
}

/** Draws a block across the page; one that is taller than a page goes on on the next, any other stays whole. */
function drawOn(desk: Desk, node: number, text: Block) {
  if (heightOf(text) <= (desk.bottom - desk.top) * 0.7) need(desk, heightOf(text));
  const step = heightOf(slice(text, 0, 1));
  for (let from = 0; from < text.lines.length; ) {
    need(desk, step);
    const to = from + Math.floor((desk.bottom - desk.y) / step);
    desk.y = drawBlock(desk, node, slice(text, from, to), desk.left, desk.y);
    from = to;
  }
}

/** A question with room for its answer below it. */
export function question(desk: Desk, asked: Said, blank: Omit<Blank, 'hint'> & { hint?: Said }) {
  const width = desk.right - desk.left;
  const label = leadingOn(block(desk, asked, width, { face: 'strong' }));
  const full = { hint: asked, ...blank };
  const height = answerHeight(desk, full, width);
  const node = desk.pen.node('P', documentNode);
  if (heightOf(label) + height > (desk.bottom - desk.top) * 0.7) {
    need(desk, heightOf(label) + 60);
    desk.y = drawBlock(desk, node, label, desk.left, desk.y);
    drawOn(desk, node, block(desk, given(desk, full), width));
    desk.y += 8;
    return;
  }
  need(desk, heightOf(label) + height);
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
  const first = said.find((one) => one.length > 0)?.[0];
  return first ? [{ text: said.map(heard).filter(Boolean).join(': '), lang: first.lang }] : [];
};
