// A hyphen before one or two letters belongs to an ending (as in "TZK-a") and does not break.
const breakable =
  /(?:[^ \-–/\u00ad\n]|-(?=\p{L}{1,2}(?!\p{L})))*(?:(?:[ –/\u00ad]|-(?!\p{L}{1,2}(?!\p{L})))+|\n|$)/gu;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A word as it stands at the end of a line: without its space, a soft hyphen seen. */
const atEnd = (word: string): string => word.replace(/[ \n]+$/, '').replace(/\u00ad$/, '-');

/**
 * Breaks a text into lines that are at most `width` wide. Lines break at spaces and behind hyphens, dashes,
 * slashes and soft hyphens, never at a no-break space; a word wider than a line is split between letters. A broken
 * line keeps its space at the end, so that the lines joined read as the text.
 */
export function wrap(text: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const close = () => {
    lines.push(line.replace(/\u00ad$/, '-'));
    line = '';
    filled = 0;
  };
  const put = (part: string) => {
    line += part;
    filled += widthOf(part);
  };
  for (const [part] of text.matchAll(breakable)) {
    if (part === '') continue;
    const needed = widthOf(atEnd(part));
    if (line !== '' && filled + needed > width) close();
    if (needed > width) {
      for (const { segment } of letters.segment(part)) {
        if (line !== '' && segment !== ' ' && filled + widthOf(atEnd(segment)) > width) close();
        put(segment);
      }
    } else put(part);
    if (part.endsWith('\n')) {
      line = `${line.slice(0, -1)} `;
      close();
    }
  }
  if (line !== '') close();
  const last = lines.pop();
  return last === undefined ? [] : [...lines, last.trimEnd()];
}

/** The width of the widest part of a text that does not break. */
export const widestPart = (text: string, widthOf: (part: string) => number): number =>
  Math.max(0, ...Array.from(text.matchAll(breakable), ([part]) => widthOf(atEnd(part))));
