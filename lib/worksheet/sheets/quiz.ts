import { makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin } from '../kit/flow.ts';
import { lessonOf } from '../kit/lesson.ts';
import { say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';
import { drawQuestion } from '../quiz/index.ts';

/** The exercises of a lesson, to be answered with ticks, numbers, letters, dots and sentences. */
export function quizSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.quiz.title, { lesson: lessonOf(side).title });
  return makeSheet(input, { title }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.quiz.lead)),
    );
    lessonOf(desk.sides[0]).questions.forEach((question, at) => {
      drawQuestion(desk, question, at);
    });
  });
}
