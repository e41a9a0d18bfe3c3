import { documentNode } from '../pen.ts';
import { answerHeight, type Blank, type Choice, choiceHeight, drawAnswer, drawChoice } from './answer.ts';
import { type Desk, leading, type } from './desk.ts';
import { turn } from './flow.ts';
import { type Block, block, drawBlock, heard, heightOf, type Said, slice } from './said.ts';

/** What stands in a cell: words, a place for an answer, one of several values, or a place to choose and to write. */
export interface Cell {
  readonly said?: Said;
  readonly blank?: Blank;
  readonly choice?: Choice;
}

/** A table: its columns with their share of the width, and its rows, the first cell of each the row's head. */
export interface TableInput {
  /** What the table shows, for who listens. */
  readonly summary: Said;
  readonly columns: readonly { readonly head: Said; readonly share: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

const pad = 5;
const step = type.text * leading;

interface Ready extends Cell {
  readonly text: Block;
  /** The height of the choice and the answer below the words. */
  readonly extra: number;
}

/** Draws a table; it goes on on further pages with its heads repeated, a row that is too tall line by line. */
export function table(desk: Desk, { summary, columns, rows }: TableInput) {
  const { pen, left, right } = desk;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => ((right - left) * share) / all);
  const xs = widths.map((_, at) => left + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const ready = rows.map((row) => row.map((cell, at) => prepared(desk, cell, widths[at] ?? 0, at === 0)));
  const heads = columns.map(({ head }, at) =>
    block(desk, head, (widths[at] ?? 0) - 2 * pad, { face: 'strong', size: type.small }),
  );
  const headHeight = Math.max(...heads.map(heightOf)) + 2 * pad;
  const node = pen.node('Table', documentNode, { summary: heard(summary) });

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

  const first = ready[0];
  if (first && desk.y + headHeight + Math.min(fullHeight(first), 90) > desk.bottom) turn(desk);
  drawHead(node);
  const body = pen.node('TBody', node);
  let fresh = desk.y;
  const goOn = () => {
    turn(desk);
    drawHead(null);
    fresh = desk.y;
  };
  for (const row of ready) {
    const tr = pen.node('TR', body);
    const cells = row.map((_, at) => pen.node(at === 0 ? 'TH' : 'TD', tr, at === 0 ? { scope: 'Row' } : {}));
    if (desk.y + fullHeight(row) > desk.bottom && desk.y > fresh) goOn();
    const longest = Math.max(...row.map(({ text }) => text.lines.length));
    const extra = Math.max(...row.map((cell) => cell.extra));
    for (let from = 0; ; ) {
      const fit = Math.max(1, Math.floor((desk.bottom - desk.y - extra - 2 * pad) / step));
      const to = Math.min(longest, from + fit);
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
  }
  desk.y += 10;
}

function prepared(desk: Desk, cell: Cell, width: number, head: boolean): Ready {
  const inner = width - 2 * pad;
  const text = block(desk, cell.said ?? [], inner, head ? { face: 'strong' } : {});
  const extra =
    (cell.choice ? choiceHeight(desk, cell.choice, inner) : 0) +
    (cell.blank ? answerHeight(desk, cell.blank, inner) : 0);
  return { ...cell, text, extra };
}

const heightAt = ({ text, extra }: Ready, from: number, to: number): number =>
  heightOf(slice(text, from, to)) + extra + 2 * pad;

const fullHeight = (row: readonly Ready[]): number =>
  Math.max(...row.map((cell) => heightAt(cell, 0, cell.text.lines.length)));
