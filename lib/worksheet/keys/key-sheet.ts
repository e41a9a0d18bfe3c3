import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin } from '../kit/flow.ts';
import { say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';

/** Which sheet a key belongs to, and what that sheet is about, in a language. */
export interface KeyTitle {
  readonly sheet: (side: Side) => string;
  readonly about: (side: Side) => string;
}

/** Lays out an answer key; nobody writes on it, so it is never filled in on the screen. */
export function makeKey(
  input: SheetInput,
  { sheet, about }: KeyTitle,
  measure: Measure,
  draw: (desk: Desk) => void,
): Sheet {
  const title = (side: Side) => side.t(($) => $.key.title, { sheet: sheet(side), title: about(side) });
  return makeSheet({ ...input, fillable: false }, { title, named: false }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.key.lead)),
    );
    draw(desk);
  });
}

/** What a key is about where the sheet is about a map: the title of the complete one. */
export const exampleTitle = ({ example, words }: Side): string => example?.title || words.blankTitle;
