import { type Desk, leading } from './desk.ts';
import { need } from './flow.ts';
import { type Block, slice } from './said.ts';

/** A box on a page, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card: the height that what stands on it needs, and how it is drawn into the box inside its edge. */
export interface Card {
  readonly height: number;
  readonly draw: (box: Box) => void;
}

/** How cards stand on a page; sizes in points. */
export interface CardGrid {
  readonly across: number;
  /** How high a card is at least, with its edge. */
  readonly least: number;
  /** Dashed to cut along, a box, or nothing to be seen; cards without an edge stand apart. */
  readonly edge: 'cut' | 'box' | 'none';
}

const inset = 10;
const apart = 14;
const gapOf = ({ edge }: CardGrid) => (edge === 'none' ? apart : 0);
const insetOf = ({ edge }: CardGrid) => (edge === 'none' ? 0 : inset);
const outerWidth = (desk: Desk, grid: CardGrid) =>
  (desk.right - desk.left - gapOf(grid) * (grid.across - 1)) / grid.across;

/** The width that a card has for what stands on it, in points. */
export const cardWidth = (desk: Desk, grid: CardGrid): number => outerWidth(desk, grid) - 2 * insetOf(grid);

/** Draws cards row by row; a row goes whole to the next page. Cards of a row are equally high. */
export function cards(desk: Desk, grid: CardGrid, all: readonly Card[]) {
  const [gap, edge] = [gapOf(grid), insetOf(grid)];
  const width = outerWidth(desk, grid);
  for (let from = 0; from < all.length; from += grid.across) {
    const row = all.slice(from, from + grid.across);
    const height = Math.max(grid.least, ...row.map((card) => card.height + 2 * edge));
    need(desk, height);
    const boxes = row.map((_, at) => ({ x: desk.left + at * (width + gap), y: desk.y, width, height }));
    for (const box of boxes) drawEdge(desk, grid, box);
    row.forEach(({ draw }, at) => {
      const { x, y } = boxes[at] ?? { x: desk.left, y: desk.y };
      draw({ x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge });
    });
    desk.y += height + gap;
  }
}

function drawEdge({ pen }: Desk, { edge }: CardGrid, { x, y, width, height }: Box) {
  if (edge === 'none') return;
  if (edge === 'box') {
    pen.rect(null, { x, y, width, height, stroke: 'soft', line: 0.75 });
    return;
  }
  const [right, bottom] = [x + width, y + height];
  const line = { stroke: 'soft', line: 0.75, dash: 4 } as const;
  // Neighbours draw the line between them twice, from the same end, so that its dashes fall together.
  pen.line(null, { x1: x, y1: y, x2: right, y2: y, ...line });
  pen.line(null, { x1: x, y1: bottom, x2: right, y2: bottom, ...line });
  pen.line(null, { x1: x, y1: y, x2: x, y2: bottom, ...line });
  pen.line(null, { x1: right, y1: y, x2: right, y2: bottom, ...line });
}

/** A block cut into parts of at most a height in points, for a text that is longer than a card can be. */
export function parts(block: Block, most: number): Block[] {
  const size = Math.max(1, Math.floor(most / (block.size * leading)));
  const count = Math.max(1, Math.ceil(block.lines.length / size));
  return Array.from({ length: count }, (_, at) => slice(block, at * size, (at + 1) * size));
}

/** What the head of a further page takes, in points: its title may need two lines. */
const head = 47;

/**
 * How high cards become when their rows fill the pages evenly from here on, with at most so many rows to a page. Of
 * the ways that take the fewest pages it is the one with the most room; never below the grid's least height.
 */
export function evenHeight(desk: Desk, grid: CardGrid, rows: number, most: number): number {
  const gap = gapOf(grid);
  const here = desk.bottom - desk.y + gap;
  const fresh = desk.bottom - desk.top - head + gap;
  let best = { height: grid.least, pages: Infinity };
  for (let count = 1; count <= Math.min(most, rows); count++) {
    const height = Math.floor(here / count) - gap;
    if (height < grid.least) break;
    const further = Math.min(most, Math.max(1, Math.floor(fresh / (height + gap))));
    const pages = 1 + Math.ceil((rows - count) / further);
    if (pages < best.pages) best = { height, pages };
  }
  return best.height;
}

/** How high the largest card on a page of its own can be, in points. */
export const wholePage = (desk: Desk): number => desk.bottom - desk.top - head;
