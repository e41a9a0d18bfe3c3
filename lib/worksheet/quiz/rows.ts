import { drawTick, tickSize } from '../kit/answer.ts';
import { type Desk, type } from '../kit/desk.ts';
import { need } from '../kit/flow.ts';
import { drawLetterBox, type LetterBox, letterBoxSize } from '../kit/letter-box.ts';
import { block, drawBlock, heightOf, leadingOn, type Said } from '../kit/said.ts';
import { documentNode } from '../pen.ts';

/** Where rows stand: their left edge and width in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** All of a page's width. */
export const wholeWidth = ({ left, right }: Desk): Column => ({ x: left, width: right - left });

/** A row of a list: its height in points, and how it is drawn from a height on the page. */
export interface Row {
  readonly height: number;
  draw(parent: number, top: number): void;
}

const gap = 6;

/** A thing with a box to tick before it. */
export function tickRow(desk: Desk, said: Said, name: string): Row {
  const { x, width } = wholeWidth(desk);
  const indent = tickSize + 10;
  const text = block(desk, said, width - indent);
  return {
    height: Math.max(heightOf(text), tickSize) + gap,
    draw(parent, top) {
      drawTick(desk, parent, { name, hint: said }, { x, y: top + 1 });
      drawBlock(desk, parent, text, x + indent, top);
    },
  };
}

/** A thing with a box for a number or a letter before it. */
export function boxRow(desk: Desk, said: Said, box: LetterBox, { x, width } = wholeWidth(desk)): Row {
  const indent = letterBoxSize.width + 10;
  const text = block(desk, said, width - indent);
  const height = Math.max(heightOf(text), letterBoxSize.height);
  return {
    height: height + gap,
    draw(parent, top) {
      drawLetterBox(desk, parent, box, { x, y: top + (height - letterBoxSize.height) / 2 });
      drawBlock(desk, parent, text, x + indent, top + (height - heightOf(text)) / 2);
    },
  };
}

/** A thing with a letter or a number before it. */
export function signRow(desk: Desk, sign: string, said: Said, { x, width } = wholeWidth(desk)): Row {
  const indent = 24;
  const lang = said[0]?.lang ?? 'en';
  const mark = leadingOn(block(desk, [{ text: sign, lang }], indent, { face: 'strong' }));
  const text = block(desk, said, width - indent);
  return {
    height: heightOf(text) + 3,
    draw(parent, top) {
      drawBlock(desk, parent, mark, x, top);
      drawBlock(desk, parent, text, x + indent, top);
    },
  };
}

/** The height of rows together. */
export const heightOfRows = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** Draws rows as a list; one that no longer fits goes to the next page. */
export function drawRows(desk: Desk, rows: readonly Row[]) {
  const parent = desk.pen.node('L', documentNode);
  for (const row of rows) {
    need(desk, row.height);
    row.draw(desk.pen.node('LBody', desk.pen.node('LI', parent)), desk.y);
    desk.y += row.height;
  }
  desk.y += type.text * 0.4;
}
