import type { Score } from '../../journey/index.ts';
import type { PaperQuestion } from '../course.ts';
import { answerHeight, choiceHeight, drawAnswer, drawChoice } from '../kit/answer.ts';
import { type Desk, type } from '../kit/desk.ts';
import { heading, need, paragraph } from '../kit/flow.ts';
import { block, heightOf, type Said, say } from '../kit/said.ts';
import { documentNode } from '../pen.ts';
import { type Asked, askedAt, letterOf } from './asked.ts';
import { curveFieldHeight, drawCurveField } from './curve-field.ts';
import {
  boxRow,
  type Column,
  drawRows,
  heightOfRows,
  type Row,
  signRow,
  tickRow,
  wholeWidth,
} from './rows.ts';

/** A question ready to be drawn: what stands below what is asked. */
interface Body {
  readonly height: number;
  /** How much of it stays together with what is asked, where it does not fit on a page. */
  readonly first: number;
  draw(): void;
}

/** Draws the `at`-th question, from 0: its number, what is asked, how to answer, and room for the answer. */
export function drawQuestion(desk: Desk, question: PaperQuestion, at: number) {
  const width = desk.right - desk.left;
  const asked = askedAt(desk, question, at);
  const how = say(desk, ({ t }) => t(($) => $.quiz.how[desk.fillable ? onScreen(question) : question.kind]));
  const body = bodyOf(desk, asked);
  const above = heightOf(block(desk, asked.asked, width)) + heightOf(block(desk, how, width)) + 12;
  // What fits on a page stays together on one.
  const page = (desk.bottom - desk.top) * 0.8;
  heading(
    desk,
    say(desk, ({ t }) => t(($) => $.quiz.question, { number: at + 1 })),
    above + (above + body.height < page ? body.height : body.first),
  );
  paragraph(desk, asked.asked);
  paragraph(desk, how, { face: 'strong' });
  body.draw();
  desk.y += type.text;
}

/** How a question is answered on the screen: a curve is chosen there, not drawn. */
const onScreen = ({ kind }: PaperQuestion) => (kind === 'curve' ? 'curveOnScreen' : kind);

function bodyOf(desk: Desk, asked: Asked): Body {
  const { question } = asked;
  const name = (part: string) => `sheet/quiz/${question.id}/${part}`;
  switch (question.kind) {
    case 'choose':
    case 'spot':
      return listOf(
        desk,
        question.options.map(({ id }) => tickRow(desk, asked.option(id), name(id))),
      );
    case 'order':
      return listOf(
        desk,
        question.options.map(({ id }) => {
          const options = question.options.map((_, at) => String(at + 1));
          return boxRow(desk, asked.option(id), { name: name(id), hint: asked.option(id), options });
        }),
      );
    case 'match':
    case 'sort': {
      const letters = question.groups.map((_, at) => letterOf(at));
      const groups = (column?: Column) =>
        question.groups.map(({ id }, at) => signRow(desk, letterOf(at), asked.group(id), column));
      const things = (column?: Column) =>
        question.options.map(({ id }) => {
          const said = asked.option(id);
          return boxRow(desk, said, { name: name(id), hint: said, options: letters }, column);
        });
      return beside(desk, things, groups);
    }
    case 'curve':
      return curveBody(
        desk,
        question.options.map(({ id }) => ({ said: asked.option(id), name: name(id) })),
      );
    case 'write': {
      const width = desk.right - desk.left;
      const blank = { name: name('text'), hint: asked.asked, lines: 4 };
      const height = answerHeight(desk, blank, width);
      return {
        height,
        first: height,
        draw() {
          need(desk, height);
          const node = desk.pen.node('P', documentNode);
          drawAnswer(desk, node, blank, { x: desk.left, y: desk.y, width, height });
          desk.y += height;
        },
      };
    }
  }
}

/** Lists one below the other. */
const listOf = (desk: Desk, ...lists: readonly Row[][]): Body => ({
  height: lists.reduce((sum, rows) => sum + heightOfRows(rows) + 5, 0),
  first: heightOfRows(lists[0]?.slice(0, 2) ?? []),
  draw() {
    for (const rows of lists) drawRows(desk, rows);
  },
});

/**
 * Things to give to groups, the groups beside them; below each other where that is taller than a page. The groups are
 * read first.
 */
function beside(desk: Desk, things: (column?: Column) => Row[], groups: (column?: Column) => Row[]): Body {
  const { x, width } = wholeWidth(desk);
  const [left, right] = [
    things({ x, width: width * 0.58 }),
    groups({ x: x + width * 0.64, width: width * 0.36 }),
  ];
  const height = Math.max(heightOfRows(left), heightOfRows(right)) + 5;
  if (height > (desk.bottom - desk.top) * 0.7) return listOf(desk, groups(), things());
  return {
    height,
    first: height,
    draw() {
      need(desk, height);
      const top = desk.y;
      drawRows(desk, right);
      const foot = desk.y;
      desk.y = top;
      drawRows(desk, left);
      desk.y = Math.max(desk.y, foot);
    },
  };
}

const scores: readonly Score[] = [-2, -1, 0, 1, 2];

/** Moments, and a field to draw their curve into; on the screen a score is chosen for each. */
function curveBody(desk: Desk, moments: readonly { readonly said: Said; readonly name: string }[]): Body {
  const named = moments.map(({ said }, at) => signRow(desk, `${at + 1}.`, said));
  const alt = say(desk, ({ t }) => t(($) => $.quiz.curveField));
  const field = curveFieldHeight(desk);
  if (!desk.fillable)
    return {
      height: heightOfRows(named) + field + 5,
      first: heightOfRows(named.slice(0, 2)),
      draw() {
        drawRows(desk, named);
        need(desk, field);
        drawCurveField(desk, moments.length, alt);
      },
    };
  return listOf(
    desk,
    named.map((row, at): Row => {
      const { said = [], name = '' } = moments[at] ?? {};
      const choice = {
        name,
        hint: said,
        options: scores.map((score) => ({
          value: String(score),
          label: say(desk, ({ words }) => words.scores[score]),
        })),
      };
      const width = 160;
      return {
        height: row.height + choiceHeight(desk, choice, width) + 4,
        draw(parent, top) {
          row.draw(parent, top);
          drawChoice(desk, parent, choice, { x: desk.left + 24, y: top + row.height, width });
        },
      };
    }),
  );
}
