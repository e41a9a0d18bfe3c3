import type { PaperQuestion } from '../course.ts';
import type { Desk, SheetInput, Side } from '../kit/desk.ts';
import { heading, list, paragraph } from '../kit/flow.ts';
import { lessonOf } from '../kit/lesson.ts';
import { type Said, say } from '../kit/said.ts';
import { table } from '../kit/table.ts';
import type { Measure, Sheet } from '../page.ts';
import { type Asked, askedAt, letterOf } from '../quiz/asked.ts';
import { makeKey } from './key-sheet.ts';

/** The key of a quiz: for each question the right answer, and for each option why it is right or wrong. */
export const quizKey = (input: SheetInput, measure: Measure): Sheet =>
  makeKey(
    input,
    { sheet: ({ t }) => t(($) => $.key.names.quiz), about: (side) => lessonOf(side).title },
    measure,
    (desk) => {
      lessonOf(desk.sides[0]).questions.forEach((question, at) => {
        const asked = askedAt(desk, question, at);
        heading(
          desk,
          say(desk, ({ t }) => t(($) => $.quiz.question, { number: at + 1 })),
          120,
        );
        paragraph(desk, asked.asked);
        if (question.kind === 'write') drawModel(desk, question, at);
        else drawReasons(desk, asked);
      });
    },
  );

/** A model answer, and what a good answer has. */
function drawModel(desk: Desk, { look }: Extract<PaperQuestion, { kind: 'write' }>, at: number) {
  const written = (side: Side) => {
    const question = lessonOf(side).questions[at];
    return question?.kind === 'write' ? question : null;
  };
  paragraph(
    desk,
    say(desk, ({ t }) => t(($) => $.key.model)),
    { face: 'strong' },
  );
  paragraph(
    desk,
    say(desk, (side) => written(side)?.model ?? ''),
  );
  paragraph(
    desk,
    say(desk, ({ t }) => t(($) => $.key.look)),
    { face: 'strong' },
  );
  list(
    desk,
    look.map((_, place) => say(desk, (side) => written(side)?.look[place] ?? '')),
  );
}

/** Each option with what is right about it and why. */
function drawReasons(desk: Desk, asked: Asked) {
  const rows = rowsOf(desk, asked);
  const verdict = verdictHead(desk, asked.question);
  table(desk, {
    summary: asked.asked,
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.key.answer)), share: 36 },
      ...(verdict ? [{ head: verdict, share: 20 }] : []),
      { head: say(desk, ({ t }) => t(($) => $.key.reason)), share: 44 },
    ],
    rows: rows.map(({ answer, is, why }) => [
      { said: answer },
      ...(verdict ? [{ said: is }] : []),
      { said: why },
    ]),
  });
}

interface Row {
  readonly answer: Said;
  readonly is: Said;
  readonly why: Said;
}

function verdictHead(desk: Desk, { kind }: PaperQuestion): Said | null {
  switch (kind) {
    case 'choose':
    case 'spot':
      return say(desk, ({ t }) => t(($) => $.key.verdict));
    case 'match':
    case 'sort':
      return say(desk, ({ t }) => t(($) => $.key.belongs));
    case 'curve':
      return say(desk, ({ t }) => t(($) => $.key.score));
    default:
      return null;
  }
}

function rowsOf(desk: Desk, { question, option, group }: Asked): Row[] {
  const row = (id: string, is: Said): Row => ({ answer: option(id), is, why: option(id, 'why') });
  switch (question.kind) {
    case 'choose':
    case 'spot':
      return [
        question.right,
        ...question.options.map(({ id }) => id).filter((id) => id !== question.right),
      ].map((id) =>
        row(
          id,
          say(desk, ({ t }) => t(($) => (id === question.right ? $.key.right : $.key.notRight))),
        ),
      );
    case 'order':
      return question.right.map((id, at) => {
        const answer = option(id).map(({ text, lang }) => ({ text: `${at + 1}. ${text}`, lang }));
        return { ...row(id, []), answer };
      });
    case 'match':
    case 'sort':
      return question.options.map(({ id }) => {
        const to = question.right[id] ?? '';
        const letter = letterOf(question.groups.findIndex((one) => one.id === to));
        return row(
          id,
          group(to).map(({ text, lang }) => ({ text: `${letter}. ${text}`, lang })),
        );
      });
    case 'curve':
      return question.options.map(({ id }) => {
        const [from, to] = question.right[id] ?? [0, 0];
        return row(
          id,
          say(desk, ({ t, words: { scores } }) =>
            from === to ? scores[from] : t(($) => $.key.scoreRange, { from: scores[from], to: scores[to] }),
          ),
        );
      });
    case 'write':
      return [];
  }
}
