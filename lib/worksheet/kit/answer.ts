import { face, faceRadius } from '../../figure/index.ts';
import type { Score } from '../../journey/index.ts';
import { valueAt } from '../fields/index.ts';
import { writingLine } from '../paper.ts';
import { type Desk, type } from './desk.ts';
import {
  type Block,
  block,
  drawBlock,
  heard,
  heightOf,
  leadingOn,
  type Said,
  told,
  widthOf,
} from './said.ts';

/** A place for an answer; `name` is that of its field. What the map says there already stands in it. */
export interface Blank {
  readonly name: string;
  /** What is asked, for who listens. */
  readonly hint: Said;
  /** How many lines there are to write on. */
  readonly lines: number;
}

/** The space between an answer's edge and its text. */
const pad = 4;

/** The height that an answer needs, in points: what is known takes its own. On the screen a long text scrolls. */
export function answerHeight(desk: Desk, blank: Blank, width: number): number {
  const room = blank.lines * writingLine + 2;
  if (desk.fillable) return room;
  const text = block(desk, given(desk, blank), width - 2 * pad);
  return text.lines.length === 0 ? room : heightOf(text) + 2 * pad;
}

/** What the map says at a blank's place. */
export const given = (desk: Desk, { name }: Pick<Blank, 'name'>): Said =>
  told(desk, (map) => valueAt(map, name));

/** Draws an answer into a box: a field on the screen, the text or lines to write on on paper. */
export function drawAnswer(
  desk: Desk,
  parent: number,
  blank: Blank,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
) {
  const { pen } = desk;
  if (desk.fillable) {
    const gap = 1.5;
    pen.rect(null, {
      x,
      y: y + gap,
      width,
      height: height - 2 * gap,
      radius: 2,
      fill: 'wash',
      stroke: 'soft',
      line: 0.5,
    });
    pen.field(parent, {
      kind: blank.lines > 1 ? 'area' : 'line',
      x,
      y: y + gap,
      width,
      height: height - 2 * gap,
      name: blank.name,
      value: valueAt(desk.sides[0].map, blank.name),
      hint: heard(blank.hint),
      size: type.text,
    });
    return;
  }
  const text = block(desk, given(desk, blank), width - 2 * pad);
  if (text.lines.length > 0) {
    drawBlock(desk, parent, text, x + pad, y + pad);
    return;
  }
  for (let line = 1; line <= blank.lines; line++)
    pen.line(null, {
      x1: x,
      y1: y + line * writingLine,
      x2: x + width,
      y2: y + line * writingLine,
      stroke: 'rule',
      line: 0.75,
    });
}

/** One of several values: a list on the screen, on paper words with a ring before each, the chosen one filled. */
export interface Choice {
  readonly name: string;
  readonly hint: Said;
  /** What there is to choose; on paper a face stands for a score's words. */
  readonly options: readonly { readonly value: string; readonly label: Said; readonly face?: Score }[];
}

const ring = 4.5;
const faceWidth = 20;
const faceGap = 4;

/** The height that a choice needs, in points. */
export const choiceHeight = (desk: Desk, choice: Choice, width: number): number =>
  desk.fillable
    ? writingLine
    : rowsOf(desk, choice, width).reduce((sum, row) => sum + heightOfRow(row), 0) + 4;

/** Draws a choice into a box. */
export function drawChoice(
  desk: Desk,
  parent: number,
  choice: Choice,
  { x, y, width }: { x: number; y: number; width: number },
) {
  const { pen } = desk;
  const value = valueAt(desk.sides[0].map, choice.name);
  if (desk.fillable) {
    const gap = 1.5;
    const height = writingLine - 2 * gap;
    pen.rect(null, { x, y: y + gap, width, height, radius: 2, fill: 'wash', stroke: 'soft', line: 0.5 });
    pen.field(parent, {
      kind: 'choice',
      x,
      y: y + gap,
      width,
      height,
      name: choice.name,
      value,
      hint: heard(choice.hint),
      size: type.text,
      options: [
        { value: '', label: '' },
        ...choice.options.map(({ value, label }) => ({ value, label: heard(label) })),
      ],
    });
    return;
  }
  let top = y + 2;
  for (const row of rowsOf(desk, choice, width)) {
    for (const { value: option, text, offset, label, score } of row) {
      // Where one is chosen, who listens hears that one alone.
      const node = value === '' || option === value ? parent : null;
      if (score !== undefined) {
        drawScore(desk, node, { score, alt: heard(label), chosen: option === value }, x + offset, top);
        continue;
      }
      pen.rect(null, {
        x: x + offset,
        y: top + 2.5,
        width: 2 * ring,
        height: 2 * ring,
        radius: ring,
        stroke: 'ink',
        line: 1,
        ...(option === value && { fill: 'ink' as const }),
      });
      drawBlock(desk, node, text, x + offset + 2 * ring + 4, top);
    }
    top += heightOfRow(row);
  }
}

/** A face to choose; the chosen one has a ring round it. */
function drawScore(
  desk: Desk,
  parent: number | null,
  { score, alt, chosen }: { score: Score; alt: string; chosen: boolean },
  x: number,
  top: number,
) {
  const { pen } = desk;
  const node = parent === null ? null : pen.node('Figure', parent, { alt });
  if (chosen)
    pen.rect(node, {
      x: x - 2,
      y: top - 1,
      width: faceWidth + 4,
      height: faceWidth + 4,
      radius: 6,
      fill: 'signal-wash',
      stroke: 'ink',
      line: 1.6,
    });
  const radius = faceWidth / 2 - 1;
  pen.shapes(node, face(score), {
    x: x + faceWidth / 2,
    y: top + 1 + faceWidth / 2,
    scale: radius / faceRadius,
  });
}

/** An option as it is set on paper, so far from the left. */
interface Set {
  readonly value: string;
  readonly label: Said;
  readonly score: Score | undefined;
  readonly text: Block;
  readonly offset: number;
}

const heightOfRow = (row: readonly Set[]): number =>
  Math.max(...row.map(({ score, text }) => (score === undefined ? heightOf(text) : faceWidth + 4)));

/** The options set one after the other, as many to a row as fit. */
function rowsOf(desk: Desk, { options }: Choice, width: number): Set[][] {
  const rows: Set[][] = [[]];
  const beside = 2 * ring + 4;
  let offset = 0;
  for (const { value, label, face: score } of options) {
    const words = label.map(({ text }) => text).join(' / ');
    const lang = label[0]?.lang ?? desk.sides[0].map.language;
    const joined = block(desk, [{ text: words, lang }], Infinity);
    // Two languages stand side by side where there is room, else one below the other.
    const text =
      widthOf(desk, joined) <= width - beside ? joined : block(desk, label, Math.max(40, width - beside));
    const gap = score === undefined ? 14 : faceGap;
    const wide = score === undefined ? beside + widthOf(desk, text) : faceWidth;
    if (offset > 0 && offset + wide > width) {
      rows.push([]);
      offset = 0;
    }
    rows.at(-1)?.push({ value, label, score, text: leadingOn(text), offset });
    offset += wide + gap;
  }
  return rows;
}

/** A box to tick; `hint` says for what. */
export interface Tick {
  readonly name: string;
  readonly hint: Said;
}

/** Draws a box to tick at its top left corner. */
export function drawTick(
  desk: Desk,
  parent: number,
  { name, hint }: Tick,
  { x, y }: { x: number; y: number },
) {
  const { pen } = desk;
  const value = valueAt(desk.sides[0].map, name);
  if (desk.fillable) {
    pen.field(parent, {
      kind: 'tick',
      x,
      y,
      width: tickSize,
      height: tickSize,
      name,
      value,
      hint: heard(hint),
      size: type.text,
    });
    return;
  }
  pen.rect(null, { x, y, width: tickSize, height: tickSize, radius: 2, stroke: 'ink', line: 1 });
  if (value !== '')
    pen.path(null, { d: 'M2.5 7 L6 10.5 L11.5 3.5', x, y, scale: 1, stroke: 'ink', line: 1.6 });
}

/** The side of a box to tick, in points. */
export const tickSize = 14;
