const token = /<<|>>|<[0-9a-f]*>|\((?:\\.|[^()\\])*\)|[[\]]|\/?[^\s<>[\]()/]+/g;
const number = /^[-+.\d]/;
const delimiters = new Set(['<<', '>>', '[', ']']);

/** One operator of a content stream with the operands before it, as they are written. */
export interface Operator {
  name: string;
  operands: string[];
}

/** Reads a content stream of ours (hexadecimal strings, no inline images) into its operators. */
export function operatorsOf(stream: string): Operator[] {
  const found: Operator[] = [];
  let operands: string[] = [];
  for (const [text] of stream.matchAll(token)) {
    const isOperand = delimiters.has(text) || /^[/<(]/.test(text) || number.test(text);
    operands.push(text);
    if (isOperand) continue;
    operands.pop();
    found.push({ name: text, operands });
    operands = [];
  }
  return found;
}
