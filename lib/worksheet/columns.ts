import type { StageWithSteps, Step } from '../journey/index.ts';

/** Steps of one stage that stand side by side on one page. */
export interface ColumnRun {
  readonly stage: StageWithSteps['stage'];
  /** The number of the stage, from 1. */
  readonly number: number;
  readonly steps: readonly { readonly step: Step; readonly number: number }[];
}

/**
 * Shares the journey out over pages with at most `most` columns each. A stage stays together where it fits;
 * one that is too long for any page is cut into even parts. Stages without steps take no column.
 */
export function pagesOfColumns(journey: readonly StageWithSteps[], most: number): ColumnRun[][] {
  const pages: ColumnRun[][] = [];
  let room = 0;
  let count = 0;
  journey.forEach(({ stage, steps }, at) => {
    const numbered = steps.map((step) => {
      count += 1;
      return { step, number: count };
    });
    const parts = Math.ceil(numbered.length / most);
    const size = Math.ceil(numbered.length / parts);
    for (let from = 0; from < numbered.length; from += size) {
      const run = { stage, number: at + 1, steps: numbered.slice(from, from + size) };
      const page = pages.at(-1);
      if (page && run.steps.length <= room) page.push(run);
      else {
        pages.push([run]);
        room = most;
      }
      room -= run.steps.length;
    }
  });
  return pages;
}

/** The same, with the columns shared out as evenly as can be over no more pages than that takes. */
export function evenPagesOfColumns(journey: readonly StageWithSteps[], most: number): ColumnRun[][] {
  const pages = pagesOfColumns(journey, most);
  for (let fewer = most - 1; fewer > 0; fewer--) {
    const narrower = pagesOfColumns(journey, fewer);
    if (narrower.length > pages.length) return pagesOfColumns(journey, fewer + 1);
  }
  return pages;
}
