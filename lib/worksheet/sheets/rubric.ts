import { paperLevels, type RubricOnPaper } from '../course.ts';
import { abreast, type Part } from '../kit/abreast.ts';
import { type Choice, choiceHeight, drawChoice } from '../kit/answer.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, heading, list, need } from '../kit/flow.ts';
import { block, drawBlock, heightOf, type Said, say, widthOf } from '../kit/said.ts';
import { table } from '../kit/table.ts';
import type { Measure, Sheet } from '../page.ts';
import { documentNode } from '../pen.ts';

const readers = ['self', 'peer'] as const;

/**
 * The rubric with a choice for oneself and one for a classmate, and two stars and a wish: a table, or where that would
 * be too narrow the sentences of each criterion below each other.
 */
export function rubricSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.rubric.title);
  const narrow = input.large || input.sides.length > 1;
  return makeSheet(input, { title, upright: narrow, elastic: true }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.rubric.lead)),
    );
    if (narrow) drawLists(desk);
    else drawTable(desk);
    heading(
      desk,
      say(desk, ({ t }) => t(($) => $.rubric.starsAndWish)),
      120,
    );
    const part = (name: 'firstStar' | 'secondStar' | 'wish'): Part => ({
      asked: say(desk, ({ t }) => t(($) => $.rubric[name])),
      share: 1,
      blank: { name: `sheet/rubric/${name}`, lines: desk.snug ? 2 : 4 },
    });
    abreast(desk, [part('firstStar'), part('secondStar')]);
    abreast(desk, [part('wish')]);
  });
}

function drawTable(desk: Desk) {
  table(desk, {
    summary: say(desk, ({ t }) => t(($) => $.rubric.summary)),
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.rubric.criterion)), share: 14 },
      ...paperLevels.map((level) => ({ head: levelName(desk, level), share: 17 })),
      ...readers.map((reader) => ({ head: readerName(desk, reader), share: 9 })),
    ],
    rows: rubricOf(desk.sides[0]).criteria.map((_, at) => [
      { said: criterionName(desk, at) },
      ...paperLevels.map((level) => ({ said: sentence(desk, at, level) })),
      ...readers.map((reader) => ({ choice: levelChoice(desk, at, reader) })),
    ]),
  });
}

function drawLists(desk: Desk) {
  const { pen, left, right } = desk;
  rubricOf(desk.sides[0]).criteria.forEach((_, at) => {
    let x = left;
    const choices = readers.map((reader, place) => {
      const label = block(desk, readerName(desk, reader), 110, { face: 'strong' });
      const choice = levelChoice(desk, at, reader);
      const from = x + widthOf(desk, label) + 12;
      const wide = (right - left) * (place === 0 ? 0.44 : 0.56) - (from - x);
      const ready = { label, choice, x, from, wide, height: choiceHeight(desk, choice, wide) };
      x += (right - left) * 0.44;
      return ready;
    });
    const row = Math.max(...choices.map(({ label, height }) => Math.max(heightOf(label), height)));
    const sentences = paperLevels.map((level) => sentence(desk, at, level));
    const text = sentences.map((said) => heightOf(block(desk, said, right - left - 20)) + 3);
    const height = text.reduce((sum, one) => sum + one, 4 + row);
    heading(desk, criterionName(desk, at), Math.min(height, (desk.bottom - desk.top) * 0.7));
    list(desk, sentences, (place) => `${place + 1}.`);
    need(desk, row);
    for (const { label, choice, x, from, wide } of choices) {
      const node = pen.node('P', documentNode);
      drawBlock(desk, node, label, x, desk.y);
      drawChoice(desk, node, choice, { x: from, y: desk.y - 2, width: wide });
    }
    desk.y += row + 8;
  });
}

type Level = (typeof paperLevels)[number];
type Reader = (typeof readers)[number];

const levelName = (desk: Desk, level: Level): Said =>
  say(desk, (side) => `${level}. ${rubricOf(side).levels[level]}`);

const readerName = (desk: Desk, reader: Reader): Said => say(desk, ({ t }) => t(($) => $.rubric[reader]));

const criterionName = (desk: Desk, at: number): Said =>
  say(desk, (side) => rubricOf(side).criteria[at]?.name ?? '');

const sentence = (desk: Desk, at: number, level: Level): Said =>
  say(desk, (side) => rubricOf(side).criteria[at]?.levels[level] ?? '');

/** The choice of a level, by its number. */
const levelChoice = (desk: Desk, at: number, reader: Reader): Choice => ({
  name: `sheet/rubric/${rubricOf(desk.sides[0]).criteria[at]?.id}/${reader}`,
  hint: called(readerName(desk, reader), criterionName(desk, at)),
  options: paperLevels.map((level) => ({ value: String(level), label: say(desk, () => String(level)) })),
});

function rubricOf({ rubric }: Side): RubricOnPaper {
  if (!rubric) throw new Error('this sheet is made from the rubric');
  return rubric;
}
