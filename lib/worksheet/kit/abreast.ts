import { documentNode } from '../pen.ts';
import { answerHeight, type Blank, type Choice, choiceHeight, drawAnswer, drawChoice } from './answer.ts';
import type { Desk } from './desk.ts';
import { called, need, question } from './flow.ts';
import { block, drawBlock, heightOf, leadingOn, type Said } from './said.ts';

/** A question with its share of the page's width, and a place for its answer or values to choose from. */
export interface Part {
  readonly asked: Said;
  readonly share: number;
  readonly blank?: Omit<Blank, 'hint'>;
  readonly choice?: Omit<Choice, 'hint'>;
}

const gap = 14;

/**
 * Draws questions beside each other, each with its answer below it. `about` names what they belong to, for who
 * listens. Where an answer needs most of a page they stand below each other, so that it can go on on the next.
 */
export function abreast(desk: Desk, parts: readonly Part[], about: Said = []) {
  const { pen, left, right } = desk;
  const all = parts.reduce((sum, { share }) => sum + share, 0);
  const room = right - left - gap * (parts.length - 1);
  const ready = parts.map((part) => {
    const width = (room * part.share) / all;
    const hint = called(about, part.asked);
    const label = leadingOn(block(desk, part.asked, width, { face: 'strong' }));
    const choice = part.choice && { ...part.choice, hint };
    const blank = part.blank && { ...part.blank, hint };
    const height =
      (choice ? choiceHeight(desk, choice, width) : 0) + (blank ? answerHeight(desk, blank, width) : 0);
    return { asked: part.asked, width, label, choice, blank, height };
  });
  const labels = Math.max(...ready.map(({ label }) => heightOf(label)));
  const answers = Math.max(...ready.map(({ height }) => height));
  if (labels + answers > (desk.bottom - desk.top) * 0.7 && parts.length > 1) {
    for (const part of parts) abreast(desk, [{ ...part, share: 1 }], about);
    return;
  }
  const [only] = ready;
  if (parts.length === 1 && only?.blank && !only.choice) {
    question(desk, only.asked, only.blank);
    return;
  }
  need(desk, labels + answers);
  let x = left;
  for (const { width, label, choice, blank } of ready) {
    const node = pen.node('P', documentNode);
    // The answers stand on one line, below the tallest of the questions.
    drawBlock(desk, node, label, x, desk.y + labels - heightOf(label));
    let y = desk.y + labels;
    if (choice) {
      drawChoice(desk, node, choice, { x, y, width });
      y += choiceHeight(desk, choice, width);
    }
    if (blank) drawAnswer(desk, node, blank, { x, y, width, height: desk.y + labels + answers - y });
    x += width + gap;
  }
  desk.y += labels + answers + 8;
}
