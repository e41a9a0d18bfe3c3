import { type Evidence, type Id, inOrder } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import { abreast, type Part } from '../kit/abreast.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, heading, paragraph, question } from '../kit/flow.ts';
import { freshIds } from '../kit/fresh.ts';
import { type Said, say } from '../kit/said.ts';
import { type Cell, table } from '../kit/table.ts';
import { mapTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';

const kinds: readonly Evidence['kind'][] = ['observation', 'interview', 'analytics', 'feedback'];
const fewest = 3;
const most = 10;

/** Notes of what was seen and heard, one after the other, and a small survey with room to count its answers. */
export function fieldNotesSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.fieldNotes.title, { title: mapTitle(side) });
  return makeSheet(input, { title, elastic: true }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.fieldNotes.lead)),
    );
    const { evidence } = desk.sides[0].map;
    const [surveys, notes] = partition(inOrder(evidence), ({ kind }) => kind === 'survey');
    const fresh = freshIds(evidence, 'paper-', desk.snug ? 2 - notes.length : Math.max(1, 3 - notes.length));
    [...notes, ...fresh].forEach((id, at) => {
      note(desk, id, at + 1);
    });
    for (const id of surveys.length > 0 ? surveys : freshIds(evidence, 'survey-', 1)) survey(desk, id);
  });
}

const partition = (all: readonly Evidence[], isFirst: (one: Evidence) => boolean): [Id[], Id[]] => [
  all.filter(isFirst).map(({ id }) => id),
  all.filter((one) => !isFirst(one)).map(({ id }) => id),
];

/** A question about a piece of evidence; its answer comes back as that part of it. */
function part(
  desk: Desk,
  id: Id,
  name: 'source' | 'quote' | 'number' | 'date',
  {
    share,
    lines,
    asked = say(desk, (side) => side.asked.evidence[name]),
  }: { share: number; lines: number; asked?: Said },
): Part {
  return { asked, share, blank: { name: fieldName.record('evidence', id, name), lines } };
}

function note(desk: Desk, id: Id, number: number) {
  const about = say(desk, ({ t }) => t(($) => $.fieldNotes.note, { number }));
  heading(desk, about, 165 + (desk.large ? 35 : 0) + 70 * (desk.sides.length - 1));
  const kind: Part = {
    asked: say(desk, ({ asked }) => asked.evidence.kind),
    share: 1,
    choice: {
      name: fieldName.record('evidence', id, 'kind'),
      options: kinds.map((one) => ({
        value: one,
        label: say(desk, ({ asked }) => asked.evidenceKinds[one]),
      })),
    },
  };
  abreast(desk, [kind], about);
  abreast(
    desk,
    [part(desk, id, 'source', { share: 62, lines: 1 }), part(desk, id, 'date', { share: 38, lines: 1 })],
    about,
  );
  abreast(
    desk,
    [part(desk, id, 'quote', { share: 62, lines: 2 }), part(desk, id, 'number', { share: 38, lines: 2 })],
    about,
  );
}

const answerRow = 38;

/** A survey with as many answers as its page has room for. */
function survey(desk: Desk, id: Id) {
  const about = say(desk, ({ t }) => t(($) => $.fieldNotes.survey));
  const around = 270 + 70 * (desk.sides.length - 1);
  heading(desk, about, around + fewest * answerRow);
  const answers = Math.floor((desk.bottom - desk.y - around) / answerRow);
  paragraph(
    desk,
    say(desk, ({ t }) => t(($) => $.fieldNotes.surveyLead)),
  );
  question(
    desk,
    say(desk, ({ t }) => t(($) => $.fieldNotes.asked)),
    { name: `sheet/${id}/question`, lines: 1 },
  );
  tally(desk, id, Math.min(most, Math.max(fewest, answers)));
  const source = say(desk, ({ t }) => t(($) => $.fieldNotes.source));
  abreast(
    desk,
    [
      part(desk, id, 'source', { share: 62, lines: 1, asked: source }),
      part(desk, id, 'date', { share: 38, lines: 1 }),
    ],
    about,
  );
  const finding = say(desk, ({ t }) => t(($) => $.fieldNotes.finding));
  abreast(desk, [part(desk, id, 'number', { share: 1, lines: 2, asked: finding })], about);
}

/** A table to count answers in: strokes by hand, only the number on the screen. */
function tally(desk: Desk, id: Id, answers: number) {
  const column = {
    answer: { head: say(desk, ({ t }) => t(($) => $.fieldNotes.answer)), share: 42 },
    strokes: { head: say(desk, ({ t }) => t(($) => $.fieldNotes.strokes)), share: 42 },
    number: { head: say(desk, ({ t }) => t(($) => $.fieldNotes.number)), share: 16 },
  };
  const columns = (['answer', 'strokes', 'number'] as const).filter(
    (name) => name !== 'strokes' || !desk.fillable,
  );
  table(desk, {
    summary: say(desk, ({ t }) => t(($) => $.fieldNotes.summary)),
    columns: columns.map((name) => column[name]),
    rows: Array.from({ length: answers }, (_, at): readonly Cell[] => {
      const answer = say(desk, ({ t }) => t(($) => $.fieldNotes.answerNumber, { number: at + 1 }));
      return columns.map((name) => ({
        blank: {
          name: `sheet/${id}/${name}-${at + 1}`,
          hint: name === 'answer' ? answer : called(answer, column[name].head),
          lines: 1,
        },
      }));
    }),
  });
}
