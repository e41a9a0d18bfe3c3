/** One step of a path, with its points as x, y pairs. */
export interface Segment {
  command: 'M' | 'L' | 'C' | 'Z';
  points: number[];
}

const token = /[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;
const arity = { M: 2, L: 2, C: 6, Z: 0 };

const isCommand = (text: string): text is Segment['command'] => text in arity;

/**
 * The steps of SVG path data with absolute M, L, C and Z; numbers may follow a command without repeating it.
 * Throws a RangeError for any other command and for a command whose numbers are not complete.
 */
export function segmentsOf(d: string): Segment[] {
  const tokens = d.match(token) ?? [];
  const segments: Segment[] = [];
  for (let i = 0; i < tokens.length; ) {
    const name = tokens[i++] as string;
    if (!isCommand(name)) throw new RangeError(`Path data with "${name}": ${d}`);
    let command = name;
    do {
      const points = tokens.slice(i, i + arity[command]).map(Number);
      if (points.length < arity[command] || points.some(Number.isNaN)) {
        throw new RangeError(`Path data ends within ${command}: ${d}`);
      }
      segments.push({ command, points });
      i += points.length;
      if (command === 'M') command = 'L';
    } while (command !== 'Z' && i < tokens.length && !isCommand(tokens[i] as string));
  }
  return segments;
}
