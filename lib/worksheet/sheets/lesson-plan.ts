import type { TFunction } from 'i18next';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, heading, list, paragraph } from '../kit/flow.ts';
import { type Said, say } from '../kit/said.ts';
import { table } from '../kit/table.ts';
import type { Measure, Sheet } from '../page.ts';

/** What a teacher reads before a lesson, in one language. */
export interface LessonPlan {
  readonly t: TFunction<'teachers'>;
  /** What the lesson is called. */
  readonly title: string;
  readonly goals: readonly string[];
  readonly before: string;
  /** The lengths that a lesson may have, in minutes. */
  readonly lengths: readonly number[];
  /** The parts of the lesson; how many minutes each takes in each length, none where it is left out. */
  readonly parts: readonly {
    readonly name: string;
    readonly does: string;
    readonly minutes: readonly number[];
  }[];
  readonly groups: string;
  readonly questions: readonly string[];
  readonly exitTickets: readonly string[];
  readonly mistakes: readonly { readonly idea: string; readonly answer: string }[];
  readonly easier: string;
  readonly harder: string;
}

/** What a lesson plan is made from: the plan in each language of the sheet, in their order. */
export interface LessonPlanInput extends SheetInput {
  readonly plans: readonly [LessonPlan, ...LessonPlan[]];
}

/** A lesson as its teacher needs it, on paper: what the page about teaching it says, part by part. */
export function lessonPlanSheet(input: LessonPlanInput, measure: Measure): Sheet {
  const [first] = input.plans;
  const planOf = (side: Side): LessonPlan => input.plans[input.sides.indexOf(side)] ?? first;
  const title = (side: Side) => {
    const plan = planOf(side);
    return plan.t(($) => $.lesson.title, { title: plan.title });
  };
  return makeSheet({ ...input, fillable: false }, { title, named: false }, measure, (desk) => {
    const said = (pick: (plan: LessonPlan) => string): Said => say(desk, (side) => pick(planOf(side)));
    const points = (pick: (plan: LessonPlan) => readonly string[]) =>
      list(
        desk,
        pick(first).map((_, at) => said((plan) => pick(plan)[at] ?? '')),
      );
    const part = (head: Head) =>
      heading(
        desk,
        said(({ t }) => t(($) => $.lesson[head])),
        120,
      );

    begin(desk, []);
    part('goals');
    paragraph(
      desk,
      said(({ t }) => t(($) => $.lesson.can)),
    );
    points(({ goals }) => goals);
    part('before');
    paragraph(
      desk,
      said(({ before }) => before),
    );
    part('plan');
    drawTimes(desk, first, said);
    part('groups');
    paragraph(
      desk,
      said(({ groups }) => groups),
    );
    part('questions');
    points(({ questions }) => questions);
    part('mistakes');
    drawMistakes(desk, first, said);
    part('differentiation');
    for (const way of ['easier', 'harder'] as const)
      paragraph(
        desk,
        say(desk, (side) => {
          const plan = planOf(side);
          return side.words.labelled(plan.t(($) => $.lesson[way])) + plan[way];
        }),
      );
    part('exit');
    points(({ exitTickets }) => exitTickets);
  });
}

type Head = 'goals' | 'before' | 'plan' | 'groups' | 'questions' | 'mistakes' | 'differentiation' | 'exit';

type SayPlan = (pick: (plan: LessonPlan) => string) => Said;

/** What happens in each part, and how long it takes. */
function drawTimes(desk: Desk, { lengths, parts }: LessonPlan, said: SayPlan) {
  table(desk, {
    summary: said(({ t }) => t(($) => $.lesson.plan)),
    columns: [
      { head: said(({ t }) => t(($) => $.lesson.part)), share: 20 },
      { head: said(({ t }) => t(($) => $.lesson.does)), share: 56 },
      ...lengths.map((count) => ({ head: said(({ t }) => t(($) => $.lesson.length, { count })), share: 12 })),
    ],
    rows: parts.map(({ minutes }, at) => [
      { said: said((plan) => plan.parts[at]?.name ?? '') },
      { said: said((plan) => plan.parts[at]?.does ?? '') },
      ...minutes.map((count) => ({
        said: said(({ t }) => (count === 0 ? '–' : t(($) => $.lesson.minutes, { count }))),
      })),
    ]),
  });
}

/** What pupils often say, and what helps then. */
function drawMistakes(desk: Desk, { mistakes }: LessonPlan, said: SayPlan) {
  table(desk, {
    summary: said(({ t }) => t(($) => $.lesson.mistakes)),
    columns: [
      { head: said(({ t }) => t(($) => $.lesson.idea)), share: 40 },
      { head: said(({ t }) => t(($) => $.lesson.answer)), share: 60 },
    ],
    rows: mistakes.map((_, at) => [
      { said: said((plan) => plan.mistakes[at]?.idea ?? '') },
      { said: said((plan) => plan.mistakes[at]?.answer ?? '') },
    ]),
  });
}
