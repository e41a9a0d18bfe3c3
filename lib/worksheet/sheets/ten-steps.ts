import { feelingAt, inOrder, lowestStep, type PlanStep, planSteps, stepsOf } from '../../journey/index.ts';
import { fieldName, type ListName, lineIds } from '../fields/index.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, heading, paragraph, question } from '../kit/flow.ts';
import { say } from '../kit/said.ts';
import { table } from '../kit/table.ts';
import { mapTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import type { PlanWords } from '../plan-words.ts';

/** The ten steps of the plan, one after the other: what the map tells already, a question, and room for an answer. */
export function tenStepsSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.plan.heading(mapTitle(side));
  return makeSheet(input, { title, elastic: true }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.tenSteps.lead)),
    );
    planSteps.forEach((step, at) => {
      heading(
        desk,
        say(desk, ({ t, plan }) =>
          t(($) => $.tenSteps.step, { number: at + 1, title: plan.steps[step].title }),
        ),
        roomBelow(step, desk.sides.length),
      );
      paragraph(
        desk,
        say(desk, ({ plan }) => plan.steps[step].lead),
      );
      paragraph(
        desk,
        say(desk, (side) => held(step, side)),
      );
      askFor(desk, step);
    });
  });
}

/** What stays together with a step's heading, in points: its question with room to write, or the first line of a table. */
const roomBelow = (step: PlanStep, languages: number): number =>
  step === 'content' || step === 'platforms' ? 150 + 40 * languages : 110 + 18 * languages;

function askFor(desk: Desk, step: PlanStep) {
  if (step === 'competitors')
    return lines(desk, step, ['name', 'strength', 'weakness'], (plan, at) => plan.competitor(at));
  if (step === 'platforms') return lines(desk, step, ['name', 'reason'], (plan, at) => plan.platform(at));
  if (step === 'content') {
    paragraph(
      desk,
      say(desk, ({ t }) => t(($) => $.tenSteps.content)),
    );
    return lines(desk, 'entries', ['date', 'topic', 'owner'], (plan, at) => plan.entry(at));
  }
  question(
    desk,
    say(desk, ({ plan }) => plan.questions[step] ?? ''),
    { name: fieldName.plan(step), lines: desk.sides.length > 1 || desk.snug ? 2 : 3 },
  );
}

/** A table with three lines of a list of the plan, or as many as the map has. */
function lines(
  desk: Desk,
  list: Extract<ListName, 'competitors' | 'platforms' | 'entries'>,
  parts: readonly (keyof PlanWords['fields'])[],
  nameOf: (plan: PlanWords, number: number) => string,
) {
  const step = list === 'entries' ? 'content' : list;
  const title = say(desk, ({ plan }) => plan.steps[step].title);
  const heads = parts.map((part) => say(desk, ({ plan }) => plan.fields[part]));
  table(desk, {
    summary: title,
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.number)), share: 9 },
      ...heads.map((head) => ({ head, share: 91 / heads.length })),
    ],
    rows: lineIds(desk.sides[0].map, list, 3).map((id, at) => {
      const name = say(desk, ({ plan }) => nameOf(plan, at + 1));
      return [
        { said: say(desk, () => `${at + 1}`) },
        ...parts.map((part, place) => ({
          blank: { name: fieldName.record(list, id, part), hint: called(name, heads[place] ?? []), lines: 2 },
        })),
      ];
    }),
  });
}

/** What the map says about a step already; empty where it says nothing. */
function held(step: PlanStep, side: Side): string {
  const said = tellers[step]?.(side) ?? '';
  return said === '' ? '' : side.words.labelled(side.plan.held) + said;
}

const tellers: Partial<Record<PlanStep, (side: Side) => string>> = {
  personas({ map, words }) {
    const { name, claims } = map.persona;
    const problem = inOrder(claims).find(({ about, text }) => about === 'problem' && text !== '')?.text;
    return name && problem ? words.labelled(name) + problem : name;
  },
  current({ map, words, plan, t }) {
    const { now } = map.states;
    const lowest = lowestStep(now);
    const score = lowest && feelingAt(now, lowest.id)?.score;
    if (!lowest || score === null || score === undefined) return '';
    const number = stepsOf(now).indexOf(lowest) + 1;
    return plan.lowest(lowest.title || t(($) => $.momentNumber, { number }), words.scores[score]);
  },
  future: ({ map }) =>
    inOrder(map.ideas)
      .filter(({ chosen }) => chosen)
      .map(({ text }) => text)
      .join('; '),
};
