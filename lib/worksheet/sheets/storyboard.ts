import { type Step, stepsOf } from '../../journey/index.ts';
import { fieldName, valueAt } from '../fields/index.ts';
import { answerHeight, type Blank, drawAnswer } from '../kit/answer.ts';
import {
  type Box,
  type Card,
  type CardGrid,
  cards,
  cardWidth,
  evenHeight,
  parts,
  wholePage,
} from '../kit/cards.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called } from '../kit/flow.ts';
import { drawPicture, pictureOf } from '../kit/picture.ts';
import { type Block, block, drawBlock, heightOf, type Said, say, shortened, told } from '../kit/said.ts';
import { mapTitle, momentTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { documentNode } from '../pen.ts';

const mostRows = 3;
/** The room to draw in is at least so high, in points. */
const leastPicture = 76;
const gap = 4;

/** A frame for each moment: its title, room for a picture, and what happens in it. */
export function storyboardSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.storyboard.title, { title: mapTitle(side) });
  return makeSheet(input, { title }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.storyboard.lead)),
    );
    const grid = { across: 2, least: 0, edge: 'none' } as const satisfies CardGrid;
    const width = cardWidth(desk, grid);
    const frames = stepsOf(desk.sides[0].map.states.now).map((step, at) =>
      frameOf(desk, step, at + 1, width),
    );
    const usual = usualHeights(frames, wholePage(desk) / 2);
    const least = usual.head + leastPicture + usual.text + 2 * gap;
    const height = evenHeight(desk, { ...grid, least }, Math.ceil(frames.length / grid.across), mostRows);
    cards(
      desk,
      { ...grid, least: height },
      frames.flatMap((frame) => cardsOf(desk, frame, usual)),
    );
  });
}

/** A moment's frame before it has a place; what happens is text, or a place to write. */
interface Frame {
  readonly step: Step;
  readonly moment: Said;
  readonly title: Block;
  /** Where to write a title that is missing. */
  readonly naming: Blank | null;
  readonly text: Block | null;
  readonly blank: Blank;
  readonly headHeight: number;
  readonly textHeight: number;
}

function frameOf(desk: Desk, step: Step, number: number, width: number): Frame {
  const moment = momentTitle(desk, step, number);
  const title = shortened(desk, block(desk, moment, width, { face: 'strong' }), 8);
  const asked = say(desk, ({ t }) => t(($) => $.momentCalled));
  const naming =
    step.title === ''
      ? {
          name: fieldName.heading('steps', step.id, 'title'),
          hint: called(moment, asked),
          lines: 1,
        }
      : null;
  const blank = {
    name: fieldName.cell('now', 'action', step.id),
    hint: called(
      moment,
      say(desk, ({ words }) => words.lanes.action),
    ),
    lines: 2,
  };
  const said = told(desk, (map) => valueAt(map, blank.name));
  const text = desk.fillable || said.length === 0 ? null : block(desk, said, width);
  return {
    step,
    moment,
    title,
    naming,
    text,
    blank,
    headHeight: heightOf(title) + (naming ? answerHeight(desk, naming, width) : 0),
    textHeight: text ? heightOf(text) : answerHeight(desk, blank, width),
  };
}

interface Heights {
  readonly head: number;
  readonly text: number;
}

/** What most frames give their title and their text, so that pictures stand side by side; none more than `most`. */
const usualHeights = (frames: readonly Frame[], most: number): Heights => ({
  head: Math.min(most / 2, Math.max(0, ...frames.map(({ headHeight }) => headHeight))),
  text: Math.min(most / 2, Math.max(0, ...frames.map(({ textHeight }) => textHeight))),
});

/** A frame as a card, and one more for each part of a text that is longer than a frame can be. */
function cardsOf(desk: Desk, frame: Frame, usual: Heights): Card[] {
  const [text = null, ...further] = frame.text ? parts(frame.text, wholePage(desk) / 2) : [];
  const head = Math.max(usual.head, frame.headHeight);
  const below = Math.max(usual.text, text ? heightOf(text) : frame.textHeight);
  return [
    {
      height: head + leastPicture + below + 2 * gap,
      draw: (box) => drawFrame(desk, { ...frame, text }, { head, text: below }, box),
    },
    ...further.map((part) => ({
      height: heightOf(part),
      draw: ({ x, y }: Box) => void drawBlock(desk, desk.pen.node('P', documentNode), part, x, y),
    })),
  ];
}

function drawFrame(desk: Desk, frame: Frame, { head, text }: Heights, { x, y, width, height }: Box) {
  const { pen } = desk;
  const below = drawBlock(desk, pen.node('H2', documentNode), frame.title, x, y);
  if (frame.naming) {
    const box = { x, y: below, width, height: y + head - below };
    drawAnswer(desk, pen.node('P', documentNode), frame.naming, box);
  }
  const room = { x, y: y + head + gap, width, height: height - head - text - 2 * gap };
  pen.rect(null, { ...room, radius: 6, stroke: 'ink', line: 1.5 });
  const picture = pictureOf(desk, frame.step.id);
  if (picture) {
    const alt = called(
      say(desk, ({ t }) => t(($) => $.picture)),
      frame.moment,
    );
    drawPicture(desk, documentNode, picture, alt, room);
  }
  const node = pen.node('P', documentNode);
  const top = y + height - text;
  if (frame.text) drawBlock(desk, node, frame.text, x, top);
  else drawAnswer(desk, node, frame.blank, { x, y: top, width, height: text });
}
