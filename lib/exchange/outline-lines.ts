/** One line of a pasted outline, with the lines that stand below it. */
export interface Branch {
  readonly text: string;
  readonly heading: boolean;
  readonly branches: readonly Branch[];
}

interface Line {
  readonly text: string;
  readonly heading: boolean;
  /** How deep the line stands: a line of a lower rank holds those of a higher one. */
  readonly rank: number;
}

/**
 * The lines of a text as a tree: Markdown headings by their level, everything else by its indentation (a tab reaches to
 * the next fourth column). Where plain lines, numbers and bullets stand in the same column, plain lines hold the
 * numbered ones, and these hold the bullets. Empty lines and rules count for nothing.
 */
export function branchesOf(text: string): Branch[] {
  const root: Growing = { text: '', heading: false, branches: [] };
  const open: { rank: number; at: Growing }[] = [{ rank: Number.NEGATIVE_INFINITY, at: root }];
  for (const line of text.split(/\r\n?|[\n\u2028\u2029]/)) {
    const read = lineOf(line);
    if (!read) continue;
    while ((open.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= read.rank) open.pop();
    const grown: Growing = { text: read.text, heading: read.heading, branches: [] };
    (open.at(-1)?.at ?? root).branches.push(grown);
    open.push({ rank: read.rank, at: grown });
  }
  return root.branches;
}

interface Growing extends Branch {
  readonly branches: Growing[];
}

const rule = /^([-*_=])\1{2,}$/;
const headingLine = /^ {0,3}(#{1,6})(?:\s+(.*?))??(?:\s+#+)?\s*$/;
const bullet = /^[-*+•◦‣▪–—](?:\s+|$)/;
const numbered = /^\d{1,3}[.)](?:\s+|$)/;

/** How much lower every heading stands than any other line. */
const headings = -1000;

function lineOf(line: string): Line | null {
  const body = line.trim();
  if (body === '' || rule.test(body)) return null;
  const [, marks, title = ''] = headingLine.exec(line) ?? [];
  if (marks) return { text: plain(title), heading: true, rank: headings + marks.length };
  const marker = (bullet.exec(body) ?? numbered.exec(body))?.[0] ?? '';
  const kind = marker === '' ? 0 : bullet.test(body) ? 2 : 1;
  return { text: plain(body.slice(marker.length)), heading: false, rank: indentOf(line) * 3 + kind };
}

function indentOf(line: string): number {
  let column = 0;
  for (const sign of line) {
    if (sign === '\t') column += 4 - (column % 4);
    else if (/\s/.test(sign)) column += 1;
    else break;
  }
  return column;
}

/** A line's text without its box to tick, its emphasis and its escapes. */
const plain = (text: string): string =>
  text
    .replace(/^\[[ xX]\](?=\s)/, '')
    .replace(/(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=[^\s\\])\1/g, '$2')
    .replace(/\\([\\`*_<>[\]#])/g, '$1')
    .trim();
