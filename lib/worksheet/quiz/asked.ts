import type { PaperOption, PaperQuestion } from '../course.ts';
import type { Desk } from '../kit/desk.ts';
import { lessonOf } from '../kit/lesson.ts';
import { type Said, say } from '../kit/said.ts';

/** A question in every language of a sheet. */
export interface Asked {
  readonly question: PaperQuestion;
  readonly asked: Said;
  option(id: string, part?: 'text' | 'why'): Said;
  group(id: string): Said;
}

/** The `at`-th question of the lesson, from 0, as the sides tell it. */
export function askedAt(desk: Desk, question: PaperQuestion, at: number): Asked {
  const told = (pick: (question: PaperQuestion) => string | undefined): Said =>
    say(desk, (side) => {
      const one = lessonOf(side).questions[at];
      return (one && pick(one)) ?? '';
    });
  return {
    question,
    asked: told(({ asked }) => asked),
    option: (id, part = 'text') => told((one) => optionOf(one, id)?.[part]),
    group: (id) =>
      told((one) => ('groups' in one ? one.groups.find((group) => group.id === id)?.text : undefined)),
  };
}

const optionOf = (question: PaperQuestion, id: string): PaperOption | undefined =>
  'options' in question ? question.options.find((option) => option.id === id) : undefined;

/** The letter of the `at`-th group, from 0. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
