import { journeyOf } from '../../journey/index.ts';
import type { SheetInput, Side } from '../kit/desk.ts';
import { heading, list } from '../kit/flow.ts';
import { say } from '../kit/said.ts';
import type { Measure, Sheet } from '../page.ts';
import { exampleTitle, makeKey } from './key-sheet.ts';

/** The key of the cards to sort: the moments in their order, by stage. */
export const sortCardsKey = (input: SheetInput, measure: Measure): Sheet =>
  makeKey(
    input,
    { sheet: ({ t }) => t(($) => $.key.names.sortCards), about: exampleTitle },
    measure,
    (desk) => {
      let count = 0;
      for (const { stage, steps } of stagesIn(desk.sides[0])) {
        if (steps.length === 0) continue;
        heading(
          desk,
          say(desk, (side) => stageIn(side, stage.id)?.stage.title ?? ''),
        );
        const before = count;
        list(
          desk,
          steps.map(({ id }) =>
            say(desk, (side) => stageIn(side, stage.id)?.steps.find((step) => step.id === id)?.title ?? ''),
          ),
          (at) => `${before + at + 1}.`,
        );
        count += steps.length;
      }
    },
  );

const stagesIn = ({ example }: Side) => (example ? journeyOf(example.states.now) : []);

const stageIn = (side: Side, id: string) => stagesIn(side).find(({ stage }) => stage.id === id);
