import { type Desk, type } from './desk.ts';
import { heard, type Said } from './said.ts';

/** A box for a number or a letter; `options` are what may stand in it. */
export interface LetterBox {
  readonly name: string;
  readonly hint: Said;
  readonly options: readonly string[];
}

/** The size of a box, in points. */
export const letterBoxSize = { width: 30, height: 22 } as const;

/** Draws a box at its top left corner: empty on paper, a list of the options on the screen. */
export function drawLetterBox(
  desk: Desk,
  parent: number,
  { name, hint, options }: LetterBox,
  at: { x: number; y: number },
) {
  const { pen } = desk;
  if (!desk.fillable) {
    pen.rect(null, { ...at, ...letterBoxSize, radius: 2, stroke: 'ink', line: 1 });
    return;
  }
  pen.rect(null, { ...at, ...letterBoxSize, radius: 2, fill: 'wash', stroke: 'soft', line: 0.5 });
  pen.field(parent, {
    kind: 'choice',
    ...at,
    ...letterBoxSize,
    name,
    value: '',
    hint: heard(hint),
    size: type.text,
    options: ['', ...options].map((option) => ({ value: option, label: option })),
  });
}
