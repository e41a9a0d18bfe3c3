import { type Id, inOrder, recordOf } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import type { Choice } from '../kit/answer.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, heading, paragraph } from '../kit/flow.ts';
import { freshIds } from '../kit/fresh.ts';
import { type Said, say, told } from '../kit/said.ts';
import { type Cell, table } from '../kit/table.ts';
import { mapTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { matrix } from './matrix.ts';

const ranks = ['1', '2', '3', '4', '5'] as const;

/** The ideas with their ranks, reasons and measures in a table, and the matrix in which they are weighed. */
export function prioritiesSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.priorities.title, { title: mapTitle(side) });
  return makeSheet(input, { title, upright: false, elastic: true }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.priorities.lead)),
    );
    const { ideas } = desk.sides[0].map;
    const there = inOrder(ideas).map(({ id }) => id);
    const fresh = freshIds(ideas, 'paper-', Math.max(0, (desk.snug ? 3 : 4) - there.length));
    const heads = {
      idea: say(desk, ({ t }) => t(($) => $.priorities.idea)),
      impact: say(desk, ({ asked }) => asked.impact),
      feasibility: say(desk, ({ asked }) => asked.feasibility),
      reason: say(desk, ({ asked }) => asked.reason),
      chosen: say(desk, ({ asked }) => asked.chosen),
      measure: say(desk, ({ asked }) => asked.measure),
      date: say(desk, ({ asked }) => asked.ideaDate),
    };
    table(desk, {
      summary: say(desk, ({ t }) => t(($) => $.priorities.summary)),
      columns: [
        { head: heads.idea, share: 21 },
        { head: heads.impact, share: 13 },
        { head: heads.feasibility, share: 13 },
        { head: heads.reason, share: 18 },
        { head: heads.chosen, share: 9 },
        { head: heads.measure, share: 16 },
        { head: heads.date, share: 10 },
      ],
      rows: [...there, ...fresh].map((id, at) => row(desk, id, at + 1, heads)),
    });
    heading(
      desk,
      say(desk, ({ t }) => t(($) => $.priorities.matrix)),
      280,
    );
    const weighed = inOrder(ideas).some(({ impact, feasibility }) => impact !== null && feasibility !== null);
    paragraph(
      desk,
      say(desk, ({ t }) => t(($) => (weighed ? $.priorities.matrixPlaced : $.priorities.matrixLead))),
    );
    matrix(desk, Math.min(430, desk.bottom - desk.y - 6));
  });
}

function row(
  desk: Desk,
  id: Id,
  number: number,
  heads: Readonly<Record<'impact' | 'feasibility' | 'reason' | 'chosen' | 'measure' | 'date', Said>>,
): readonly Cell[] {
  const idea = say(desk, ({ asked }) => asked.idea(number));
  const named = (part: keyof typeof heads) => ({
    name: fieldName.record('ideas', id, part),
    hint: called(idea, heads[part]),
  });
  const rank = (part: 'impact' | 'feasibility'): { choice: Choice } => ({
    choice: {
      ...named(part),
      options: ranks.map((value) => ({ value, label: [{ text: value, lang: desk.sides[0].map.language }] })),
    },
  });
  const text = fieldName.record('ideas', id, 'text');
  const lines = desk.snug ? 2 : 3;
  const known = told(desk, ({ ideas }) => {
    const own = recordOf(ideas, id)?.text;
    return own ? `${number}. ${own}` : '';
  });
  return [
    known.length > 0 && !desk.fillable
      ? { said: known }
      : { said: idea, blank: { name: text, hint: idea, lines: lines - 1 } },
    rank('impact'),
    rank('feasibility'),
    { blank: { ...named('reason'), lines } },
    { tick: named('chosen') },
    { blank: { ...named('measure'), lines } },
    { blank: { ...named('date'), lines: 1 } },
  ];
}
