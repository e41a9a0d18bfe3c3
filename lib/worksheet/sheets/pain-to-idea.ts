import {
  feelingAt,
  feelingText,
  type Id,
  inOrder,
  lowestStep,
  notesOf,
  type Step,
  stepsOf,
} from '../../journey/index.ts';
import { chosenStep, fieldName, ideaAt } from '../fields/index.ts';
import { abreast } from '../kit/abreast.ts';
import { answerHeight, drawAnswer } from '../kit/answer.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, heading, need, paragraph, question } from '../kit/flow.ts';
import { freshIds } from '../kit/fresh.ts';
import { block, drawBlock, heightOf, leadingOn, say, told, widthOf } from '../kit/said.ts';
import { type TableInput, table, tableHeights } from '../kit/table.ts';
import { mapTitle, momentTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { documentNode } from '../pen.ts';

const ideasBelow = 3;
const ideasOnPage = 6;

/** From the lowest moment down to a cause in three whys, and from there to ideas. */
export function painToIdeaSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.painToIdea.title, { title: mapTitle(side) });
  return makeSheet(input, { title, elastic: true }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.painToIdea.lead)),
    );
    const step = moment(desk);
    question(
      desk,
      say(desk, ({ t }) => t(($) => $.painToIdea.hard)),
      { name: fieldName.cell('now', 'pain', step), lines: 2 },
    );
    heading(
      desk,
      say(desk, ({ t }) => t(($) => $.painToIdea.whys)),
      90,
    );
    paragraph(
      desk,
      say(desk, ({ t }) => t(($) => $.painToIdea.whysLead)),
    );
    for (const at of [0, 1, 2]) why(desk, step, at);
    desk.y += 4;
    ideas(desk, step);
  });
}

/** Says which moment it is, or asks for it; gives its step as the names of the fields have it. */
function moment(desk: Desk): Id {
  const { now } = desk.sides[0].map.states;
  const steps = stepsOf(now);
  const known = lowestStep(now) ?? steps.find(({ id }) => notesOf(now, 'pain', id).length > 0);
  if (known) {
    lowest(desk, known, steps.indexOf(known) + 1);
    return known.id;
  }
  const asked = say(desk, ({ t }) => t(($) => $.painToIdea.moment));
  const titled = steps.filter(({ title }) => title !== '');
  const [first] = steps;
  if (titled.length === 0) {
    // Moments without names are all alike, so the first takes the name that is written here.
    const name = first ? fieldName.heading('steps', first.id, 'title') : 'sheet/moment';
    question(desk, asked, { name, lines: 1 });
    return first?.id ?? chosenStep;
  }
  const options = titled.map((step) => ({
    value: step.id,
    label: momentTitle(desk, step, steps.indexOf(step) + 1),
  }));
  abreast(desk, [{ asked, share: 1, choice: { name: fieldName.moment, options } }]);
  return chosenStep;
}

/** The moment's title, and how the person feels there. */
function lowest(desk: Desk, step: Step, number: number) {
  const title = momentTitle(desk, step, number);
  heading(
    desk,
    say(desk, (side) => {
      const own = stepsOf(side.map.states.now).find(({ id }) => id === step.id)?.title;
      return side.t(($) => $.painToIdea.lowest, { title: own || title[0]?.text });
    }),
  );
  paragraph(
    desk,
    told(desk, (map) => {
      const feeling = feelingAt(map.states.now, step.id);
      const words = desk.sides.find((side) => side.map === map)?.words;
      return feeling && words ? feelingText(feeling, words.because) : '';
    }),
  );
}

const stair = 26;
/** A why with its answer beside it, each one stair further down; an answer that needs most of a page stands below. */
function why(desk: Desk, step: Id, at: number) {
  const asked = say(desk, (side) => side.asked.why(at + 1));
  const blank = { name: fieldName.why(step, at), hint: asked, lines: 2 };
  const left = desk.left + at * stair;
  const label = leadingOn(block(desk, asked, 120, { face: 'strong' }));
  const beside = widthOf(desk, label) + 10;
  const width = desk.right - left - beside;
  const height = Math.max(heightOf(label), answerHeight(desk, blank, width));
  if (height > (desk.bottom - desk.top) / 2) {
    question(desk, asked, blank);
    return;
  }
  need(desk, height);
  const node = desk.pen.node('P', documentNode);
  drawBlock(desk, node, label, left, desk.y + 3);
  drawAnswer(desk, node, blank, { x: left + beside, y: desk.y, width, height });
  desk.y += height + 6;
}

/** The ideas that answer what is hard at the step, then room for more; together on a page, the next if need be. */
function ideas(desk: Desk, step: Id) {
  const { map } = desk.sides[0];
  const pains = new Set(notesOf(map.states.now, 'pain', step).map(({ id }) => id));
  const there = inOrder(map.ideas).filter((idea) => idea.pains.some((pain) => pains.has(pain)));
  const start = step === chosenStep ? 'paper-' : ideaAt(step);
  const reason = say(desk, ({ asked }) => asked.reason);
  const tableOf = (least: number): TableInput => ({
    summary: say(desk, ({ t }) => t(($) => $.painToIdea.summary)),
    columns: [
      { head: say(desk, ({ t }) => t(($) => $.painToIdea.idea)), share: 50 },
      { head: reason, share: 50 },
    ],
    rows: [
      ...there.map(({ id }) => id),
      ...freshIds(map.ideas, start, Math.max(1, least - there.length)),
    ].map((id, at) => {
      const hint = say(desk, ({ asked }) => asked.idea(at + 1));
      return [
        { blank: { name: fieldName.record('ideas', id, 'text'), hint, lines: 2 } },
        { blank: { name: fieldName.record('ideas', id, 'reason'), hint: called(hint, reason), lines: 2 } },
      ];
    }),
  });
  const lead = say(desk, ({ t }) => t(($) => $.painToIdea.ideasLead));
  const above = heightOf(block(desk, lead, desk.right - desk.left)) + 6;
  const few = tableOf(desk.snug ? ideasBelow - 1 : ideasBelow);
  const before = desk.y;
  heading(
    desk,
    say(desk, ({ t }) => t(($) => $.painToIdea.ideas)),
    above + tableHeights(desk, few).all,
  );
  paragraph(desk, lead);
  table(desk, desk.y < before ? tableOf(ideasOnPage) : few);
}
