import { inOrder, notesOf, type Score, type State, type Step, stepsOf } from '../../journey/index.ts';
import { fieldName } from '../fields/index.ts';
import { type Desk, makeSheet, type SheetInput, type Side } from '../kit/desk.ts';
import { begin, called, paragraph, question } from '../kit/flow.ts';
import { freshIds } from '../kit/fresh.ts';
import { type Said, say, told } from '../kit/said.ts';
import { type Cell, table } from '../kit/table.ts';
import { mapTitle, momentTitle } from '../kit/titles.ts';
import type { Measure, Sheet } from '../page.ts';
import { hasScores, twoCurves } from './two-curves.ts';

const scores: readonly Score[] = [-2, -1, 0, 1, 2];

/** Each moment as it is now and as it will be with the chosen idea, what gets better, and the curves of both. */
export function nowAndNextSheet(input: SheetInput, measure: Measure): Sheet {
  const title = (side: Side) => side.t(($) => $.nowAndNext.title, { title: mapTitle(side) });
  return makeSheet(input, { title, upright: false }, measure, (desk) => {
    begin(
      desk,
      say(desk, ({ t }) => t(($) => $.nowAndNext.lead)),
    );
    chosenIdea(desk);
    const happens = (state: 'now' | 'next') =>
      say(desk, ({ t, asked }) => t(($) => $.nowAndNext.happens, { state: asked.states[state] }));
    const heads = {
      now: happens('now'),
      next: happens('next'),
      feels: say(desk, ({ t, asked }) => t(($) => $.nowAndNext.feels, { state: asked.states.next })),
      reason: say(desk, ({ asked }) => asked.reason),
    };
    table(desk, {
      summary: say(desk, ({ t }) => t(($) => $.nowAndNext.summary)),
      columns: [
        { head: say(desk, ({ words }) => words.step), share: 16 },
        { head: heads.now, share: 24 },
        { head: heads.next, share: 24 },
        { head: heads.feels, share: 18 },
        { head: heads.reason, share: 18 },
      ],
      rows: stepsOf(desk.sides[0].map.states.now).map((step, at) => row(desk, step, at + 1, heads)),
    });
    question(
      desk,
      say(desk, ({ asked }) => asked.pitch),
      { name: fieldName.pitch, lines: 2 },
    );
    if (!desk.fillable || hasScores(desk)) twoCurves(desk);
  });
}

/** The idea that the map has chosen, or room to name one. */
function chosenIdea(desk: Desk) {
  const { ideas } = desk.sides[0].map;
  const chosen = inOrder(ideas).find((idea) => idea.chosen && idea.text !== '');
  if (chosen) {
    paragraph(
      desk,
      say(desk, ({ t, map }) =>
        t(($) => $.nowAndNext.idea, { idea: map.ideas[chosen.id]?.text ?? chosen.text }),
      ),
      { face: 'strong' },
    );
    return;
  }
  const asked = say(desk, ({ t }) => t(($) => $.nowAndNext.noIdea));
  const [id = ''] = freshIds(ideas, 'paper-', 1);
  question(desk, asked, { name: fieldName.record('ideas', id, 'text'), lines: 1 });
}

const actions = (state: State | null, step: Step) =>
  state
    ? notesOf(state, 'action', step.id)
        .map(({ text }) => text)
        .join('\n')
    : '';

function row(
  desk: Desk,
  step: Step,
  number: number,
  heads: Readonly<Record<'now' | 'next' | 'feels' | 'reason', Said>>,
): readonly Cell[] {
  const moment = momentTitle(desk, step, number);
  const { now, next } = desk.sides[0].map.states;
  const happens = (state: 'now' | 'next'): Cell => ({
    blank: {
      name: fieldName.cell(state, 'action', step.id),
      hint: called(moment, heads[state]),
      lines: 2,
    },
  });
  const name = (part: 'score' | 'because') => fieldName.feeling('next', step.id, part);
  const faces: Cell = {
    choice: {
      name: next || desk.fillable ? name('score') : `sheet/${name('score')}`,
      hint: called(moment, heads.feels),
      options: scores.map((score) => ({
        value: String(score),
        label: say(desk, ({ words }) => words.scores[score]),
        face: score,
      })),
    },
  };
  // On paper a future that looks like the present leaves room for what will be different.
  const reason: Cell = {
    blank: {
      name: next || desk.fillable ? name('because') : `sheet/${name('because')}`,
      hint: called(moment, heads.reason),
      lines: 2,
    },
  };
  const same = next !== null && actions(next, step) === actions(now, step) && actions(now, step) !== '';
  const untitled: Cell =
    step.title === ''
      ? {
          said: moment,
          blank: { name: fieldName.heading('steps', step.id, 'title'), hint: moment, lines: 1 },
        }
      : { said: moment };
  const then = (): Cell => {
    if (desk.fillable) return happens('next');
    if (same) return { said: say(desk, ({ t }) => t(($) => $.nowAndNext.asNow)) };
    if (next) return { said: told(desk, ({ states }) => actions(states.next, step)) };
    return { blank: { name: `sheet/next/${step.id}`, hint: called(moment, heads.next), lines: 2 } };
  };
  return [untitled, happens('now'), then(), faces, reason];
}
