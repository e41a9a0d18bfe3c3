import type { Face } from '../page.ts';
import { documentNode } from '../pen.ts';
import { widestPart } from '../wrap.ts';
import {
  answerHeight,
  type Blank,
  type Choice,
  choiceHeight,
  drawAnswer,
  drawChoice,
  drawTick,
  given,
  type Tick,
  tickSize,
} from './answer.ts';
import { type Desk, leading, type } from './desk.ts';
import { turn } from './flow.ts';
import { type Block, block, drawBlock, heard, heightOf, type Said, shortened, slice } from './said.ts';
import { fairWidths } from './widths.ts';

/** What stands in a cell, from top to bottom: words, a box to tick, one of several values, a place for an answer. */
export interface Cell {
  readonly said?: Said;
  readonly tick?: Tick;
  readonly choice?: Choice;
  readonly blank?: Blank;
}

/** A table: its columns with their share of the width, and its rows, the first cell of each the row's head where it has words. */
export interface TableInput {
  /** What the table shows, for who listens. */
  readonly summary: Said;
  readonly columns: readonly { readonly head: Said; readonly share: number }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the columns keep their share of the width, also where that breaks a word. */
  readonly fixed?: boolean;
}

const pad = 5;
const step = type.text * leading;
const tickHeight = tickSize + 8;

interface Ready extends Cell {
  readonly text: Block;
  /** The height of what stands below the words. */
  readonly extra: number;
}

/** A column's head wrapped for a width in points; one that would fill the page is cut, and that is reported. */
export const tableHead = (desk: Desk, said: Said, width: number): Block =>
  shortened(desk, block(desk, said, width, { face: 'strong', size: type.small }), mostHeadLines);

const mostHeadLines = 12;

/** A table with its words wrapped. */
interface ReadyTable {
  readonly widths: readonly number[];
  readonly heads: readonly Block[];
  readonly headHeight: number;
  readonly rows: readonly (readonly Ready[])[];
}

function readyTable(desk: Desk, { columns, rows: asked, fixed = false }: TableInput): ReadyTable {
  const rows = asked.map((row) => row.map((cell) => answered(desk, cell)));
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const wished = columns.map(({ head, share }, at) => ({
    width: ((desk.right - desk.left) * share) / all,
    least: 2 * pad + Math.ceil(widestWord(desk, head, rows, at)),
  }));
  const widths = fixed ? wished.map(({ width }) => width) : fairWidths(wished);
  const heads = columns.map(({ head }, at) => tableHead(desk, head, (widths[at] ?? 0) - 2 * pad));
  return {
    widths,
    heads,
    headHeight: Math.max(...heads.map(heightOf)) + 2 * pad,
    rows: rows.map((row) => row.map((cell, at) => prepared(desk, cell, widths[at] ?? 0, at))),
  };
}

/** The height of a table in points: of all of it, and of what is drawn at least before it goes on on a further page. */
export function tableHeights(
  desk: Desk,
  input: TableInput,
): { readonly all: number; readonly least: number } {
  const { headHeight, rows } = readyTable(desk, input);
  const all = rows.reduce((sum, row) => sum + fullHeight(row), headHeight);
  return { all, least: headHeight + leastOf(rows) };
}

/**
 * Draws a table; it goes on on further pages with its heads repeated, never with its last row alone, and a row that is
 * too tall line by line.
 */
export function table(desk: Desk, input: TableInput) {
  const { pen, left, right } = desk;
  const { widths, heads, headHeight, rows: ready } = readyTable(desk, input);
  const xs = widths.map((_, at) => left + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const node = pen.node('Table', documentNode, { summary: heard(input.summary) });

  function drawHead(parent: number | null) {
    const row = parent === null ? null : pen.node('TR', pen.node('THead', parent));
    pen.rect(null, { x: left, y: desk.y, width: right - left, height: headHeight, fill: 'wash' });
    heads.forEach((text, at) => {
      const cell = row === null ? null : pen.node('TH', row, { scope: 'Column' });
      drawBlock(desk, cell, text, (xs[at] ?? 0) + pad, desk.y + pad);
    });
    desk.y += headHeight;
    pen.line(null, { x1: left, y1: desk.y, x2: right, y2: desk.y, stroke: 'ink', line: 1.5 });
  }

  if (desk.y + headHeight + leastOf(ready) > desk.bottom) turn(desk);
  drawHead(node);
  const body = pen.node('TBody', node);
  /** How many rows the page has. */
  let drawn = 0;
  const goOn = () => {
    turn(desk);
    drawHead(null);
    drawn = 0;
  };
  for (const [number, row] of ready.entries()) {
    const tr = pen.node('TR', body);
    // A row whose first cell is to be filled in has no head.
    const cells = row.map(({ text }, at) =>
      at === 0 && text.lines.length > 0 ? pen.node('TH', tr, { scope: 'Row' }) : pen.node('TD', tr),
    );
    const whole = fullHeight(row);
    const after = number === ready.length - 2 ? fullHeight(ready.at(-1) ?? []) : 0;
    const pair = after > 0 && drawn > 1 && headHeight + whole + after < (desk.bottom - desk.top) / 2;
    if (drawn > 0 && desk.y + whole + (pair ? after : 0) > desk.bottom) goOn();
    const longest = Math.max(...row.map(({ text }) => text.lines.length));
    const extra = Math.max(...row.map((cell) => cell.extra));
    for (let from = 0; ; ) {
      const rest = Math.max(...row.map((cell) => heightAt(cell, from, longest)));
      const fit = Math.max(1, Math.floor((desk.bottom - desk.y - extra - 2 * pad) / step));
      const to = desk.y + rest <= desk.bottom ? longest : Math.min(longest, from + fit);
      const last = to >= longest;
      const top = desk.y;
      const height = last
        ? Math.max(...row.map((cell) => heightAt(cell, from, to)))
        : (to - from) * step + 2 * pad;
      row.forEach((cell, at) => {
        const x = (xs[at] ?? 0) + pad;
        const width = (widths[at] ?? 0) - 2 * pad;
        const id = cells[at] ?? documentNode;
        let y = drawBlock(desk, id, slice(cell.text, from, to), x, top + pad);
        if (last) {
          if (cell.tick) {
            drawTick(desk, id, cell.tick, { x, y: y + 4 });
            y += tickHeight;
          }
          if (cell.choice) {
            drawChoice(desk, id, cell.choice, { x, y, width });
            y += choiceHeight(desk, cell.choice, width);
          }
          // On paper the row's own rule is the last line to write on.
          const lines = (cell.blank?.lines ?? 0) - (desk.fillable ? 0 : 1);
          if (cell.blank)
            drawAnswer(desk, id, { ...cell.blank, lines }, { x, y, width, height: top + height - pad - y });
        }
        if (at > 0)
          pen.line(null, { x1: x - pad, y1: top, x2: x - pad, y2: top + height, stroke: 'rule', line: 0.75 });
      });
      desk.y = top + height;
      pen.line(null, { x1: left, y1: desk.y, x2: right, y2: desk.y, stroke: 'rule', line: 0.75 });
      if (last) break;
      from = to;
      goOn();
    }
    drawn++;
  }
  desk.y += 10;
}

/** A cell whose answer is known has words like others, so that a long one goes on on the next page. */
function answered(desk: Desk, cell: Cell): Cell {
  const { blank, ...rest } = cell;
  const answer = blank && !cell.said && !desk.fillable ? given(desk, blank) : [];
  return answer.length > 0 ? { ...rest, said: answer } : cell;
}

const faceAt = (column: number): Face => (column === 0 ? 'strong' : 'text');

/** The width of the widest word in a column, its head and its cells. */
function widestWord(desk: Desk, head: Said, rows: readonly (readonly Cell[])[], at: number): number {
  const widest = (said: Said, face: Face, size: number) =>
    Math.max(0, ...said.map(({ text }) => widestPart(text, (part) => desk.measure(face, part, size))));
  const cells = rows.map((row) => widest(row[at]?.said ?? [], faceAt(at), type.text));
  return Math.max(widest(head, 'strong', type.small), ...cells);
}

function prepared(desk: Desk, cell: Cell, width: number, column: number): Ready {
  const inner = width - 2 * pad;
  const text = block(desk, cell.said ?? [], inner, { face: faceAt(column) });
  const extra =
    (cell.tick ? tickHeight : 0) +
    (cell.choice ? choiceHeight(desk, cell.choice, inner) : 0) +
    (cell.blank ? answerHeight(desk, cell.blank, inner) : 0);
  return { ...cell, text, extra };
}

const heightAt = ({ text, extra }: Ready, from: number, to: number): number =>
  heightOf(slice(text, from, to)) + extra + 2 * pad;

/** How much of the first row stands below the heads at least. */
const leastOf = ([first]: ReadyTable['rows']): number => (first ? Math.min(fullHeight(first), 90) : 0);

const fullHeight = (row: readonly Ready[]): number =>
  Math.max(...row.map((cell) => heightAt(cell, 0, cell.text.lines.length)));
