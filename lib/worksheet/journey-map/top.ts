import { inOrder, type JourneyMap } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import { type } from '../kit/desk.ts';
import { line } from '../kit/flow.ts';
import { besideLink } from '../kit/link.ts';
import { block, drawBlock, type Said, say, told, widthOf } from '../kit/said.ts';
import { mapTitle } from '../kit/titles.ts';
import { documentNode } from '../pen.ts';
import { type MapDesk, mostLines } from './look.ts';
import { drawWritten, written } from './written.ts';

const mostTitle = 3;
/** What fields need between one row of them and the next. */
const between = 6;

/** Draws title, name, class, date and person at the top of the first page; gives the y below them. */
export function drawTop(whole: MapDesk): number {
  const desk = besideLink(whole);
  const { pen, left, right, y: top, corner } = desk;
  const wide = right - left;
  const style = { size: type.title, face: 'head', most: mostLines(desk, mostTitle) } as const;
  const h1 = pen.node('H1', documentNode);
  const y =
    drawBlock(desk, h1, block(desk, titleSaid(desk), wide, style), left, top - 4) +
    (desk.fillable ? between : 3);
  const below = [
    line(desk, ({ words }) => words.name, left, left + wide * 0.48, y, 'pupil/name'),
    line(desk, ({ words }) => words.class, left + wide * 0.5, left + wide * 0.73, y, 'pupil/class'),
    line(desk, ({ words }) => words.date, left + wide * 0.75, right, y, 'pupil/date'),
  ];
  return Math.max(drawPerson(desk, Math.max(...below)), corner?.bottom ?? 0);
}

/** Draws the short top of a further page; gives the y below it. */
export function drawContinued(desk: MapDesk): number {
  const { pen, left, right, top, sides } = desk;
  const alone = { ...desk, sides: [sides[0]] } as const;
  const said = say(alone, (side) => side.words.continued(mapTitle(side)));
  const width = (right - left) * (desk.fillable ? 1 : 0.56);
  const title = block(desk, said, width, { size: type.heading, face: 'head', most: 2 });
  const below = drawBlock(desk, pen.node('H2', documentNode), title, left, top - 2.4);
  // On the screen the name is written once.
  if (!desk.fillable)
    line(alone, ({ words }) => words.name, left + (right - left) * 0.6, right, top - 4.5, 'pupil/name-again');
  return Math.max(top + 24, below + 5);
}

/** The map's title, or the word for a map without one. */
function titleSaid(desk: MapDesk): Said {
  const titled = told(desk, ({ title }) => title);
  return titled.length > 0 ? titled : say(desk, ({ words }) => words.blankTitle);
}

const problemOf = ({ persona }: JourneyMap): string =>
  inOrder(persona.claims).find(({ about }) => about === 'problem')?.text ?? '';

/** Draws who the map is about, or room to write it; gives the y below it. */
function drawPerson(desk: MapDesk, top: number): number {
  const { pen, left, right } = desk;
  const wide = right - left;
  const [{ map }] = desk.sides;
  if (desk.fillable) return drawPersonFields(desk, top);
  let y = top;
  const problem = problemOf(map);
  if (map.persona.name === '') {
    const person = line(desk, ({ words }) => words.person, left, left + wide * 0.34, y, fieldName.persona);
    if (problem === '')
      y = line(desk, ({ words }) => words.problem, left + wide * 0.36, right, y, problemName);
    y = Math.max(y, person);
    if (problem === '') return y + 4.5;
  }
  const node = pen.node('P', documentNode);
  const [{ words }] = desk.sides;
  const label = words.labelled(map.persona.name === '' ? words.problem : words.person);
  const indent = desk.measure('strong', label, type.text);
  const face = 'strong';
  pen.text(node, { x: left, y: y + 5 + type.text * 0.96, size: type.text, face, ink: 'ink', text: label });
  const about = told(desk, (one) => [one.persona.name, problemOf(one)].filter(Boolean).join('. '));
  const text = block(desk, about, wide - indent, { most: mostLines(desk, mostTitle) });
  return drawBlock(desk, node, text, left + indent, y + 5) + 5.9;
}

const problemName = fieldName.claim('problem', 0, 'text');

function drawPersonFields(desk: MapDesk, y: number): number {
  const { pen, left, right } = desk;
  const top = y + between;
  const wide = right - left;
  const person = line(desk, ({ words }) => words.person, left, left + wide * 0.34, top, fieldName.persona);
  const asked = say(desk, ({ words }) => words.problem);
  const label = block(desk, asked, wide * 0.2, { face: 'strong' });
  const x = left + wide * 0.36;
  const from = x + widthOf(desk, label) + 6;
  const problem = written(desk, {
    name: problemName,
    hint: asked,
    said: told(desk, problemOf),
    width: right - from,
    style: {},
    open: true,
  });
  const node = pen.node('P', documentNode);
  const below = drawBlock(desk, node, label, x, top + 5);
  const end = drawWritten(desk, node, problem, { x: from, y: top - 3, width: right - from });
  return Math.max(person, below, end) + 4.5;
}
