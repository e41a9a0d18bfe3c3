import { type Claim, inOrder } from '../../journey/index.ts';
import type { SheetInput, Side } from '../kit/desk.ts';
import { say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';
import { drawAnswers, drawMistakes, type Wanted } from './answers.ts';
import { exampleTitle, makeKey } from './key-sheet.ts';

/** The key of the persona: what is claimed about it. */
export const personaKey = (input: SheetInput, measure: Measure): Sheet =>
  makeKey(
    input,
    { sheet: ({ t }) => t(($) => $.key.names.persona), about: exampleTitle },
    measure,
    (desk) => {
      const wanted = claimsIn(desk.sides[0]).map(({ id, about }): Wanted => {
        const called = say(desk, ({ asked }) => asked.claims[about]);
        const model = say(desk, (side) => {
          const { text = '', mark } = claimsIn(side).find((claim) => claim.id === id) ?? {};
          return mark ? side.t(($) => $.key.marked, { claim: text, mark: side.asked.marks[mark] }) : text;
        });
        return { called, model, more: { part: 'claim', id: about }, place: called };
      });
      drawAnswers(
        desk,
        say(desk, ({ words }) => words.person),
        wanted,
      );
      drawMistakes(desk, wanted);
    },
  );

const claimsIn = ({ example }: Side): readonly Claim[] => (example ? inOrder(example.persona.claims) : []);
