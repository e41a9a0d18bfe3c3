import { type Idea, inOrder, recordOf, stepsOf } from '../../journey/index.ts';
import type { Desk, SheetInput, Side } from '../kit/desk.ts';
import { paragraph } from '../kit/flow.ts';
import { say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';
import { drawAnswers, drawMistakes, type Wanted } from './answers.ts';
import { exampleTitle, makeKey } from './key-sheet.ts';

/** The key of the matrix: where the ideas stand and why, and other ideas by the moment of their pain. */
export const prioritiesKey = (input: SheetInput, measure: Measure): Sheet =>
  makeKey(
    input,
    { sheet: ({ t }) => t(($) => $.key.names.priorities), about: exampleTitle },
    measure,
    (desk) => {
      paragraph(
        desk,
        say(desk, ({ t }) => t(($) => $.key.ranksNote)),
      );
      const ideas = ideasIn(desk.sides[0]).map(({ id }) => ideaOf(desk, id));
      drawAnswers(
        desk,
        say(desk, ({ words }) => words.lanes.opportunity),
        ideas,
      );
      drawMistakes(desk, momentsOf(desk));
    },
  );

const ideasIn = ({ example }: Side): readonly Idea[] => (example ? inOrder(example.ideas) : []);

function ideaOf(desk: Desk, id: string): Wanted {
  const ideaIn = (side: Side) => ideasIn(side).find((idea) => idea.id === id);
  return {
    called: say(desk, (side) => ideaIn(side)?.text ?? ''),
    model: say(desk, (side) => {
      const { t } = side;
      const { impact, feasibility, reason, chosen } = ideaIn(side) ?? {};
      if (!impact || !feasibility) return '';
      const ranks = t(($) => $.key.ranks, { impact, feasibility, reason });
      return chosen ? `${ranks} ${t(($) => $.key.chosen)}` : ranks;
    }),
    place: [],
  };
}

/** The moments whose pains the ideas answer. */
function momentsOf(desk: Desk): Wanted[] {
  const [{ example }] = desk.sides;
  if (!example) return [];
  const { now } = example.states;
  const places = new Set(
    ideasIn(desk.sides[0]).flatMap(({ pains }) => pains.map((pain) => recordOf(now.notes, pain)?.on.id)),
  );
  return stepsOf(now)
    .filter(({ id }) => places.has(id))
    .map(({ id }) => ({
      called: [],
      model: [],
      more: { part: 'idea', id },
      place: say(desk, (side) => (side.example && recordOf(side.example.states.now.steps, id)?.title) ?? ''),
    }));
}
