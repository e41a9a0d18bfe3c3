// Where things are in the builder, by their roles and names.
import { expect, type Locator, type Page } from '@playwright/test';
import type { MoveName } from '../../lib/course/index.ts';
import type { wordsOf } from './words.ts';

type Words = Awaited<ReturnType<typeof wordsOf>>;
type Move = 'begin' | MoveName;

export function builderOn(page: Page, { begin, builder, journey, lunchTitle }: Words) {
  const exact = true;
  const trail = page.getByRole('navigation', { name: builder(($) => $.moves.label), exact });
  const button = (name: string) => page.getByRole('button', { name, exact });
  const stories = page.getByRole('form', { name: begin(($) => $.story), exact });
  const start = (title: string) =>
    stories
      .getByRole('group', { name: title, exact })
      .getByRole('button', { name: builder(($) => $.begin.start), exact });
  return {
    /** Where a story or a journey of one's own is chosen, and what is asked about it. */
    stories,
    /** The stories to choose from, and one of them by its title. */
    choice: stories.getByRole('radiogroup', { name: begin(($) => $.story), exact }),
    story: (title: string) => stories.getByRole('radio', { name: title, exact }),
    /** The button that begins a story that is chosen. */
    start,
    /** The button that begins the school lunch, which is chosen at first. */
    lunch: start(lunchTitle),
    waymark: (move: Move) => trail.getByRole('button', { name: builder(($) => $.moves[move].name), exact }),
    onTo: (move: Move) =>
      button(builder(($) => $.buttons.next, { name: builder(($) => $.moves[move].name) })),
    up: (title: string) => button(builder(($) => $.buttons.upNamed, { title })),
    down: (title: string) => button(builder(($) => $.buttons.downNamed, { title })),
    remove: (title: string) => button(builder(($) => $.buttons.removeNamed, { title })),
    add: button(builder(($) => $.buttons.add)),
    undo: button(builder(($) => $.buttons.undo)),
    redo: button(builder(($) => $.buttons.redo)),
    download: button(builder(($) => $.buttons.download)),
    /** The moments, each with its number in front. */
    moments: page
      .getByRole('region', { name: builder(($) => $.moves.order.title), exact })
      .getByRole('list')
      .getByRole('listitem'),
    moment: (number: number) =>
      page.getByRole('textbox', { name: builder(($) => $.fields.moment, { number }), exact }),
    action: (title: string) =>
      page.getByRole('textbox', { name: builder(($) => $.fields.action, { title }), exact }),
    thought: (title: string) =>
      page.getByRole('textbox', { name: builder(($) => $.fields.thought, { title }), exact }),
    feeling: (title: string) => page.getByRole('group', { name: title, exact }),
    face: (group: Locator, name: string) => group.getByRole('radio', { name, exact }),
    row: (lane: 'action' | 'thought' | 'feeling') =>
      page.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: journey(($) => $.lanes[lane]), exact }),
      }),
    said: (message: string) => expect(page.getByRole('status').filter({ hasText: message })).toHaveCount(1),
    isSaved: () =>
      expect(
        page.getByText(
          builder(($) => $.save.saved),
          { exact },
        ),
      ).toBeVisible(),
  };
}

/** Moments as the list shows them: their numbers in front. */
export const numbered = (titles: readonly string[]): string[] =>
  titles.map((title, at) => `${at + 1}${title}`);
