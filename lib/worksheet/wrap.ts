const breakable = /[^ \-–/\u00ad\n]*(?:[ \-–/\u00ad]+|\n|$)/g;

/**
 * Breaks a text into lines that are at most `width` wide. Lines break at spaces and behind hyphens, dashes,
 * slashes and soft hyphens, never at a no-break space; a word wider than a line is split. A broken line keeps
 * its space at the end, so that the lines joined read as the text.
 */
export function wrap(text: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const close = () => {
    lines.push(line.endsWith('\u00ad') ? `${line.slice(0, -1)}-` : line);
    line = '';
    filled = 0;
  };
  for (const [part] of text.matchAll(breakable)) {
    if (part === '') continue;
    const word = part.replace(/[ \n]+$/, '');
    if (line !== '' && filled + widthOf(word) > width) close();
    if (widthOf(word) > width) {
      for (const character of part) {
        if (line !== '' && filled + widthOf(character) > width && character !== ' ') close();
        line += character;
        filled += widthOf(character);
      }
    } else {
      line += part;
      filled += widthOf(part);
    }
    if (part.endsWith('\n')) {
      line = `${line.slice(0, -1)} `;
      close();
    }
  }
  if (line !== '') close();
  const last = lines.pop();
  return last === undefined ? [] : [...lines, last.trimEnd()];
}
