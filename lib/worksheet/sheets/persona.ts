import { type ClaimKind, inOrder, type JourneyMap, type Mark } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, paragraph, question } from '../kit/flow.ts';
import { block, drawBlock, say, told } from '../kit/said.ts';
import { type Cell, table } from '../kit/table.ts';
import { mapTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { documentNode } from '../pen.ts';

const kinds: readonly ClaimKind[] = ['demographics', 'goal', 'motive', 'need', 'problem'];
const marks: readonly Mark[] = ['seen', 'heard', 'counted', 'guessed'];

/** The person on one page: a name, a picture, a quote, and what is known about the person and how. */
export function personaSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.persona.title, { title: mapTitle(side) });
  return makeSheet(input, { title, elastic: true }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.persona.lead)),
    );
    card(desk);
    const shares = desk.sides.length === 1 ? [26, 44, 30] : [24, 40, 36];
    const heads = [
      say(desk, ({ t }) => t(($) => $.persona.question)),
      say(desk, ({ t }) => t(($) => $.persona.answer)),
      say(desk, ({ asked }) => asked.mark),
    ];
    table(desk, {
      summary: say(desk, ({ t }) => t(($) => $.persona.summary)),
      columns: heads.map((head, at) => ({ head, share: shares[at] ?? 0 })),
      rows: kinds.flatMap((about) =>
        Array.from({ length: Math.max(1, count(desk.sides[0].map, about)) }, (_, at) => row(desk, about, at)),
      ),
    });
  });
}

const count = (map: JourneyMap, about: ClaimKind) =>
  inOrder(map.persona.claims).filter((claim) => claim.about === about).length;

function row(desk: Desk, about: ClaimKind, at: number): readonly Cell[] {
  const question = say(desk, ({ asked }) => asked.claims[about]);
  const known = say(desk, ({ asked }) => asked.mark);
  return [
    { said: question },
    { blank: { name: fieldName.claim(about, at, 'text'), hint: question, lines: 2 } },
    {
      choice: {
        name: fieldName.claim(about, at, 'mark'),
        hint: called(question, known),
        options: marks.map((mark) => ({ value: mark, label: say(desk, ({ asked }) => asked.marks[mark]) })),
      },
    },
  ];
}

const gap = 16;

/** A box to draw in, with the name and a quote beside it. */
function card(desk: Desk) {
  const { pen, left } = desk;
  const top = desk.y + 4;
  // One language leaves room for a larger picture.
  const side = desk.sides.length === 1 && !desk.large ? 184 : 116;
  const beside = { ...desk, left: left + side + gap, y: top };
  question(
    beside,
    say(desk, ({ asked }) => asked.personName),
    { name: fieldName.persona, lines: 1 },
  );
  quote(beside);
  const height = Math.max(side, beside.y - 8 - top);
  pen.rect(null, { x: left, y: top, width: side, height, radius: 8, stroke: 'ink', line: 1 });
  const text = block(
    desk,
    say(desk, ({ t }) => t(($) => $.persona.draw)),
    side - 16,
    { ink: 'soft' },
  );
  drawBlock(desk, pen.node('P', documentNode), text, left + 8, top + 5);
  desk.y = top + height + 12;
}

/** What the person was heard to say, or room for what the person might say. */
function quote(desk: Desk) {
  const asked = say(desk, ({ t }) => t(($) => $.persona.quote));
  const heard = told(desk, ({ evidence }) => inOrder(evidence).find((one) => one.quote !== '')?.quote ?? '');
  if (heard.length === 0)
    question(desk, asked, {
      name: 'sheet/quote',
      lines: desk.sides.length === 1 && !desk.large ? 4 : desk.snug ? 1 : 2,
    });
  else {
    paragraph(desk, asked, { face: 'strong' });
    paragraph(desk, heard);
  }
}
