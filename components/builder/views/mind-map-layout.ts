import { measure, pieces, wrap } from '../../../lib/worksheet/index.ts';
import type { Branch } from './mind-map-tree.ts';

/** A branch with its box and its lines, in the drawing's own units. */
export interface PlacedBranch {
  readonly branch: Branch;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Whether others grow from it, and whether they are hidden. */
  readonly fold: 'none' | 'open' | 'folded';
  /** On which edge its own branches grow. */
  readonly side: 'left' | 'right' | 'below';
  /** Path data of the way from where it grows; empty for the middle. */
  readonly path: string;
}

/** Where everything of a mind map stands. */
export interface MindMapLayout {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly branches: readonly PlacedBranch[];
}

type Kind = Branch['kind'];

/** Sizes of letters and lines; the style sheet names the same. */
const letters: Readonly<Record<Kind, number>> = { centre: 19, stage: 16, step: 15.5, leaf: 14.5 };
/** The height of a line. */
export const lineHeight: Readonly<Record<Kind, number>> = { centre: 24, stage: 20, step: 19, leaf: 18 };
const faces = { centre: 'head', stage: 'head', step: 'strong', leaf: 'text' } as const;
const widths: Readonly<Record<Kind, number>> = { centre: 190, stage: 156, step: 206, leaf: 270 };
const least: Readonly<Record<Kind, number>> = { centre: 60, stage: 48, step: 48, leaf: 32 };
/** The space between neighbours. A branch that can be folded and its space together are 64: room for a finger. */
const space: Readonly<Record<Kind, number>> = { centre: 0, stage: 16, step: 16, leaf: 8 };
const between = 46;
const padding = 11;
/** The room for a step's face and for the sign that it can be folded. */
const faceRoom = 34;
const foldRoom = 16;
const margin = 22;
const mostLines = 3;
/** More than three lines never hold; without the rest a text of any length is measured at once. */
const mostLetters = 240;

/** A character that the font lacks is drawn by another font, at most so wide (em). */
const strangerWidth = 1.3;

const widthOf = (kind: Kind) => (text: string) =>
  pieces(text, faces[kind]).reduce(
    (sum, piece) =>
      sum + (piece.missing ? strangerWidth * letters[kind] : measure(faces[kind], piece.text, letters[kind])),
    0,
  );

/** A text in at most three lines; an ellipsis stands for the rest. */
export function shortened(text: string, width: number, kind: Kind): string[] {
  const measured = widthOf(kind);
  const start = text.slice(0, mostLetters).toWellFormed().replace(/\s+/g, ' ').trim();
  const lines = wrap(start, width, measured).map((line) => line.trimEnd());
  if (lines.length <= mostLines && start.length >= text.trim().replace(/\s+/g, ' ').length) return lines;
  const shown = lines.slice(0, mostLines);
  const last = [...(shown.pop() ?? '')];
  while (last.length > 0 && measured(`${last.join('')}…`) > width) last.pop();
  return [...shown, `${last.join('').trimEnd()}…`];
}

interface Sized {
  readonly branch: Branch;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly fold: PlacedBranch['fold'];
  readonly branches: readonly Sized[];
  /** The height of the branch with all that grows from it. */
  readonly reach: number;
}

function sized(branch: Branch, folded: ReadonlySet<string>, widthAt: (kind: Kind, depth: number) => number) {
  const size = (one: Branch, depth: number): Sized => {
    const width = widthAt(one.kind, depth);
    const fold =
      one.branches.length === 0 || one.kind === 'centre' ? 'none' : folded.has(one.id) ? 'folded' : 'open';
    const room = width - 2 * padding - (one.score === null ? 0 : faceRoom) - (fold === 'none' ? 0 : foldRoom);
    const lines = shortened(one.text, room, one.kind);
    const height = Math.max(least[one.kind], lines.length * lineHeight[one.kind] + 2 * padding - 4);
    const branches = fold === 'folded' ? [] : one.branches.map((next) => size(next, depth + 1));
    return { branch: one, lines, width, height, fold, branches, reach: Math.max(height, reachOf(branches)) };
  };
  return size(branch, 0);
}

const reachOf = (branches: readonly Sized[]): number =>
  branches.reduce((sum, { reach, branch }, at) => sum + reach + (at === 0 ? 0 : space[branch.kind]), 0);

/** The tree on both sides of its middle: first the right side, then the left one, each from top to bottom. */
export function spread(tree: Branch, folded: ReadonlySet<string>): MindMapLayout {
  const root = sized(tree, folded, (kind) => widths[kind]);
  const placed: PlacedBranch[] = [];
  const half = root.width / 2;

  const grow = (branches: readonly Sized[], side: 'left' | 'right', edge: number, middle: number) => {
    const way = side === 'right' ? 1 : -1;
    let top = middle - reachOf(branches) / 2;
    for (const one of branches) {
      const near = edge + way * between;
      const centre = top + one.reach / 2;
      const bend = (edge + near) / 2;
      placed.push({
        branch: one.branch,
        x: side === 'right' ? near : near - one.width,
        y: centre - one.height / 2,
        width: one.width,
        height: one.height,
        lines: one.lines,
        fold: one.fold,
        side,
        path: `M${edge} ${middle} C${bend} ${middle} ${bend} ${centre} ${near} ${centre}`,
      });
      grow(one.branches, side, near + way * one.width, centre);
      top += one.reach + space[one.branch.kind];
    }
  };

  const first = fairShare(root.branches);
  grow(root.branches.slice(0, first), 'right', half, 0);
  grow(root.branches.slice(first), 'left', -half, 0);
  const { branch, lines, width, height, fold } = root;
  placed.push({ branch, lines, width, height, fold, x: -half, y: -height / 2, side: 'right', path: '' });
  return framed(placed);
}

/** How many of the branches go to the right, so that both sides are about as high. */
function fairShare(branches: readonly Sized[]): number {
  const lopsided = (count: number) =>
    Math.abs(reachOf(branches.slice(0, count)) - reachOf(branches.slice(count)));
  const counts = branches.map((_, at) => at + 1);
  return counts.reduce((best, count) => (lopsided(count) < lopsided(best) ? count : best), counts.length);
}

/** The tree from top to bottom, each branch a step further to the right: for a phone. */
export function stacked(tree: Branch, folded: ReadonlySet<string>): MindMapLayout {
  const full = 336;
  const indent = 22;
  const root = sized(tree, folded, (_, depth) => full - depth * indent);
  const placed: PlacedBranch[] = [];
  let y = 0;
  const put = (one: Sized, depth: number, from: { x: number; y: number } | null) => {
    const x = depth * indent;
    const middle = y + one.height / 2;
    placed.push({
      branch: one.branch,
      x,
      y,
      width: one.width,
      height: one.height,
      lines: one.lines,
      fold: one.fold,
      side: 'below',
      path: from
        ? `M${from.x} ${from.y} L${from.x} ${middle - 10} C${from.x} ${middle} ${from.x} ${middle} ${x} ${middle}`
        : '',
    });
    const root = { x: x + indent / 2, y: y + one.height };
    y += one.height + 16;
    for (const next of one.branches) put(next, depth + 1, root);
  };
  put(root, 0, null);
  return framed(placed);
}

function framed(branches: readonly PlacedBranch[]): MindMapLayout {
  const left = Math.min(...branches.map(({ x }) => x)) - margin;
  const top = Math.min(...branches.map(({ y }) => y)) - margin;
  const right = Math.max(...branches.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...branches.map(({ y, height }) => y + height)) + margin;
  return { left, top, width: right - left, height: bottom - top, branches };
}
