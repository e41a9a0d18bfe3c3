import { tagOf } from '../../i18n/index.ts';
import type { GlossaryTerm } from '../course.ts';
import { type Card, type CardGrid, cards, cardWidth } from '../kit/cards.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin } from '../kit/flow.ts';
import { block, drawBlock, heightOf, leadingOn, type Said, say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';
import { documentNode } from '../pen.ts';

const grid: CardGrid = { across: 1, least: 0, edge: 'cut' };

/** What a card's edge takes of its height at each end, and a half of its width, in points. */
const edge = 10;

/** Cards with a term on one half, what it means and an example on the other. The page is folded, then cut. */
export function glossaryCardsSheet(input: SheetInput, measure: Measure): Sheet {
  const title = ({ t, lesson }: Side) =>
    lesson ? t(($) => $.glossaryCards.titleOf, { lesson: lesson.title }) : t(($) => $.glossaryCards.title);
  return makeSheet(input, { title }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.glossaryCards.lead)),
    );
    const all = inLetters(desk.sides[0]).map((id) => cardOf(desk, id));
    // Equal cards: none is known by its size.
    const least = Math.max(...all.map(({ height }) => height)) + 2 * edge;
    cards(desk, { ...grid, least }, all);
  });
}

/** The ids of the terms, in the order of their letters in the first language. */
function inLetters({ glossary, locale }: Side): string[] {
  if (!glossary) throw new Error('glossary cards are made from a glossary');
  const { compare } = new Intl.Collator(tagOf(locale));
  return glossary.toSorted((a, b) => compare(a.term, b.term)).map(({ id }) => id);
}

function cardOf(desk: Desk, id: string): Card {
  const { pen } = desk;
  const half = cardWidth(desk, grid) / 2 - edge;
  const said = (part: keyof GlossaryTerm): Said =>
    say(desk, ({ glossary }) => glossary?.find((one) => one.id === id)?.[part] ?? '');
  const term = block(desk, said('term'), half, { size: 18, face: 'head' });
  const definition = block(desk, said('definition'), half);
  const label = leadingOn(
    block(
      desk,
      say(desk, ({ t }) => t(($) => $.glossaryCards.example)),
      half,
      { face: 'strong' },
    ),
  );
  const example = block(desk, said('example'), half);
  const gap = 4;
  return {
    height: Math.max(heightOf(term), heightOf(definition) + gap + heightOf(label) + heightOf(example)),
    draw({ x, y, width, height }) {
      const middle = x + width / 2;
      pen.line(null, {
        x1: middle,
        y1: y - edge,
        x2: middle,
        y2: y + height + edge,
        stroke: 'rule',
        line: 1,
        dash: 2,
      });
      const head = pen.node('H2', documentNode);
      drawBlock(desk, head, term, x, y + (height - heightOf(term)) / 2);
      const right = middle + edge;
      const below = drawBlock(desk, pen.node('P', documentNode), definition, right, y) + gap;
      const node = pen.node('P', documentNode);
      drawBlock(desk, node, example, right, drawBlock(desk, node, label, right, below));
    },
  };
}
