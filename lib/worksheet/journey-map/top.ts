import { inOrder } from '../../journey/index.ts';
import { documentNode } from '../pen.ts';
import { wrap } from '../wrap.ts';
import { capped, type Desk, lines, mapLang, type } from './desk.ts';

const gap = 10;

/** Draws title, name, class, date and person at the top of the first page; gives the y below them. */
export function drawTop(desk: Desk): number {
  const { pen, map, words, left, right, top } = desk;
  const h1 = pen.node('H1', documentNode);
  const title = map.title || words.blankTitle;
  const lang = map.title ? mapLang(desk) : undefined;
  let y = top + type.title * 0.8;
  for (const line of titleLines(desk, title, type.title, right - left, mostLines)) {
    pen.text(h1, { x: left, y, size: type.title, face: 'head', ink: 'ink', text: line, lang });
    y += type.title * 1.2;
  }
  const wide = right - left;
  blank(desk, words.name, left, left + wide * 0.48, y);
  blank(desk, words.class, left + wide * 0.5, left + wide * 0.73, y);
  blank(desk, words.date, left + wide * 0.75, right, y);
  return drawPerson(desk, y + 22);
}

/** Draws the short top of a further page; gives the y below it. */
export function drawContinued(desk: Desk): number {
  const { pen, map, words, left, right, top } = desk;
  const y = top + type.continued * 0.8;
  const node = pen.node('H2', documentNode);
  const all = words.continued(map.title || words.blankTitle);
  const [title = ''] = titleLines(desk, all, type.continued, (right - left) * 0.56, 1);
  pen.text(node, { x: left, y, size: type.continued, face: 'head', ink: 'ink', text: title.trimEnd() });
  blank(desk, words.name, left + (right - left) * 0.6, right, y);
  return y + 12;
}

const mostLines = 3;

function titleLines(desk: Desk, title: string, size: number, width: number, most: number): readonly string[] {
  return capped(
    desk,
    wrap(title, width, (part) => desk.measure('head', part, size)),
    most,
  );
}

function drawPerson(desk: Desk, top: number): number {
  const { pen, map, words, left, right } = desk;
  const { name, claims } = map.persona;
  let y = top;
  if (name === '') {
    blank(desk, words.person, left, left + (right - left) * 0.34, y);
    blank(desk, words.problem, left + (right - left) * 0.36, right, y);
    return y + gap;
  }
  const node = pen.node('P', documentNode);
  const label = words.labelled(words.person);
  const labelWidth = desk.measure('strong', label, type.text);
  pen.text(node, { x: left, y, size: type.text, face: 'strong', ink: 'ink', text: label });
  const problem = inOrder(claims).find(({ about }) => about === 'problem')?.text;
  const text = problem ? `${name}. ${problem}` : name;
  for (const line of capped(desk, lines(desk, text, right - left - labelWidth), mostLines)) {
    pen.text(node, {
      x: left + labelWidth,
      y,
      size: type.text,
      face: 'text',
      ink: 'ink',
      text: line,
      lang: mapLang(desk),
    });
    y += type.leading;
  }
  return y - type.leading + gap;
}

/** Draws a label with a line to write on, up to `to`. */
function blank({ pen, measure }: Desk, label: string, from: number, to: number, y: number) {
  const node = pen.node('P', documentNode);
  pen.text(node, { x: from, y, size: type.text, face: 'strong', ink: 'ink', text: label });
  const x1 = from + measure('strong', label, type.text) + 6;
  pen.line(null, { x1, y1: y + 2, x2: to, y2: y + 2, stroke: 'soft', line: 0.75 });
}
