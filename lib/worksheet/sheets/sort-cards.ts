import { journeyOf, type Stage, type Step, stepsOf } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import { type Blank, type Choice, choiceHeight, drawAnswer, drawChoice } from '../kit/answer.ts';
import { type Card, type CardGrid, cards, cardWidth, wholePage } from '../kit/cards.ts';
import { type Desk, makeSheet, type SheetInput, type Side, type } from '../kit/desk.ts';
import { begin, called, heading, paragraph, question, turn } from '../kit/flow.ts';
import { drawPicture, pictureOf } from '../kit/picture.ts';
import { block, drawBlock, heightOf, type Said, say, shortened, told } from '../kit/said.ts';
import { mapTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { writingLine } from '../paper.ts';
import { documentNode } from '../pen.ts';
import { shuffled } from '../shuffle.ts';

const letters = 14;
/** A card is at least and at most so high, in points: large enough for small hands, small enough for a strip on a page. */
const heights = { least: 76, most: 160 } as const;

/** Between the stages of the strip. */
const apart = 6;

/** The moments as cards to cut out, in a muddle, and a strip with a place for each to glue them on. */
export function sortCardsSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.sortCards.title, { title: mapTitle(side) });
  return makeSheet(input, { title }, measure, (desk) => {
    const steps = stepsOf(desk.sides[0].map.states.now);
    const named = steps.some((step) => step.title !== '');
    begin(
      desk,
      say(desk, ({ t }) =>
        named
          ? desk.fillable
            ? t(($) => $.sortCards.leadOnScreen)
            : t(($) => $.sortCards.lead)
          : t(($) => $.sortCards.leadBlank),
      ),
    );
    // Who writes the moments does so in their order, and mixes the cards afterwards.
    const order = named ? shuffled(steps) : steps;
    const grid = { across: desk.large ? 2 : 3, least: heightOfCards(desk), edge: 'cut' } as const;
    const list = desk.pen.node('L', documentNode);
    cards(
      desk,
      grid,
      order.map((step) => momentCard(desk, grid, list, step)),
    );
    turn(desk);
    drawStrip(desk, { ...grid, edge: 'box' }, order);
  });
}

/** A moment as every language tells it, without the number that would give its place away. */
const momentOf = (desk: Desk, step: Step): Said =>
  told(desk, ({ states }) => stepsOf(states.now).find(({ id }) => id === step.id)?.title ?? '');

/** A card without a title has lines to write one. */
function momentCard(desk: Desk, grid: CardGrid, list: number, step: Step): Card {
  const width = cardWidth(desk, grid);
  const lines = Math.floor(wholePage(desk) / 2 / (letters * 1.3));
  const moment = momentOf(desk, step);
  const title = shortened(desk, block(desk, moment, width, { size: letters, face: 'strong' }), lines);
  const blank: Blank = {
    name: fieldName.heading('steps', step.id, 'title'),
    hint: say(desk, ({ t }) => t(($) => $.momentCalled)),
    lines: 2,
  };
  return {
    height: moment.length === 0 ? blank.lines * writingLine : heightOf(title),
    draw({ x, y, height }) {
      const body = desk.pen.node('LBody', desk.pen.node('LI', list));
      if (moment.length === 0) {
        drawAnswer(desk, body, blank, { x, y, width, height: blank.lines * writingLine });
        return;
      }
      const below = drawBlock(desk, body, title, x, y) + 4;
      const room = y + height - below;
      const picture = pictureOf(desk, step.id);
      if (!picture || room < 40) return;
      const alt = called(
        say(desk, ({ t }) => t(($) => $.picture)),
        moment,
      );
      drawPicture(desk, body, picture, alt, { x, y: below, width, height: room });
    },
  };
}

/** How high a card is, so that the strip with places of the same size fits on one page where it can. */
function heightOfCards(desk: Desk): number {
  const across = desk.large ? 2 : 3;
  const stages = filledStages(desk);
  const rows = stages.reduce((sum, { steps }) => sum + Math.ceil(steps.length / across), 0);
  const heads = stages.reduce((sum, one) => sum + headHeight(desk, one) + apart, 0);
  const lead = heightOf(block(desk, stripLead(desk), desk.right - desk.left)) + 6;
  const room = Math.floor((wholePage(desk) - lead - heads) / Math.max(1, rows));
  return Math.min(heights.most, Math.max(heights.least, room));
}

const stripLead = (desk: Desk): Said => say(desk, ({ t }) => t(($) => $.sortCards.strip));

interface NumberedStage {
  readonly stage: Stage;
  readonly number: number;
  readonly steps: readonly Step[];
}

const filledStages = ({ sides: [{ map }] }: Desk): NumberedStage[] =>
  journeyOf(map.states.now)
    .map(({ stage, steps }, at) => ({ stage, steps, number: at + 1 }))
    .filter(({ steps }) => steps.length > 0);

const stageTitle = (desk: Desk, { id }: Stage): Said =>
  told(desk, ({ states }) => states.now.stages[id]?.title ?? '');

const stageNumber = (desk: Desk, number: number): Said =>
  say(desk, ({ t }) => t(($) => $.stageNumber, { number }));

function headHeight(desk: Desk, { stage, number }: NumberedStage): number {
  const width = desk.right - desk.left;
  const title = stageTitle(desk, stage);
  if (title.length > 0) return heightOf(block(desk, title, width, { size: type.heading, face: 'head' })) + 8;
  return heightOf(block(desk, stageNumber(desk, number), width)) + writingLine + 10;
}

/** The numbered places, as large as the cards, below their stages. */
function drawStrip(desk: Desk, grid: CardGrid, order: readonly Step[]) {
  paragraph(desk, stripLead(desk));
  let count = 0;
  for (const filled of filledStages(desk)) {
    const title = stageTitle(desk, filled.stage);
    if (title.length > 0) heading(desk, title, grid.least);
    else
      question(desk, stageNumber(desk, filled.number), {
        name: fieldName.heading('stages', filled.stage.id, 'title'),
        lines: 1,
      });
    const list = desk.pen.node('L', documentNode);
    cards(
      desk,
      grid,
      filled.steps.map(() => {
        count += 1;
        return placeCard(desk, list, count, order);
      }),
    );
    desk.y += apart;
  }
}

/** A place for a card: its number, and on the screen the moments to choose from. */
function placeCard(desk: Desk, list: number, number: number, order: readonly Step[]): Card {
  const options = order
    .map((step) => ({ value: step.id, label: momentOf(desk, step) }))
    .filter(({ label }) => label.length > 0);
  const choice: Choice | null =
    desk.fillable && options.length > 0
      ? {
          name: `sheet/place/${number}`,
          hint: say(desk, ({ t }) => t(($) => $.sortCards.place, { number })),
          options,
        }
      : null;
  const sign = block(
    desk,
    say(desk, () => String(number)),
    40,
    { size: letters, face: 'head', ink: 'soft' },
  );
  return {
    height: heightOf(sign) + 4 + (choice ? choiceHeight(desk, choice, 0) : 0),
    draw({ x, y, width }) {
      const body = desk.pen.node('LBody', desk.pen.node('LI', list));
      const below = drawBlock(desk, body, sign, x, y) + 4;
      if (choice) drawChoice(desk, body, choice, { x, y: below, width });
    },
  };
}
