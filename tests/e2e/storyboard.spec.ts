// The pictures of a map: chosen and told by keyboard, or drawn by hand.
import type { Locator } from '@playwright/test';
import { builderOn } from './builder.ts';
import { focusIsVisible, press, tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const exact = true;

function boardOn(page: Page, { storyboard, views }: Awaited<ReturnType<typeof wordsOf>>) {
  const dialog = page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name, exact });
  return {
    view: page.getByRole('radio', { name: views(($) => $.names.storyboard), exact }),
    add: (title: string) => button(storyboard(($) => $.addNamed, { title })),
    change: (title: string) => button(storyboard(($) => $.changeNamed, { title })),
    card: (title: string) => page.getByRole('listitem').filter({ hasText: title }),
    dialog,
    symbol: (name: string) => dialog.getByRole('radio', { name, exact }),
    alt: dialog.getByRole('textbox', { name: storyboard(($) => $.alt), exact }),
    pad: dialog.getByRole('img', { name: storyboard(($) => $.pad), exact }),
    undoStroke: dialog.getByRole('button', { name: storyboard(($) => $.undoStroke), exact }),
    done: dialog.getByRole('button', { name: storyboard(($) => $.done), exact }),
  };
}

/** Draws a line over a pad with the mouse, from one place to another, given as parts of it. */
async function draw(
  page: Page,
  pad: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the page');
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 8 });
  await page.mouse.up();
}

test('a symbol is chosen and told by keyboard alone, and is there again after a reload', async ({ page }) => {
  const words = await wordsOf('hr');
  const { storyboard } = words;
  const { titleOf } = await lunchIn('hr');
  const on = builderOn(page, words);
  const board = boardOn(page, words);
  const title = titleOf('wait');
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await board.view.check();

  await press(page, board.add(title));
  await expect(board.dialog).toHaveAccessibleName(storyboard(($) => $.title, { title }));
  await tabTo(page, board.symbol(storyboard(($) => $.none)));
  await page.keyboard.press('ArrowRight'); // from the last to the first
  await page.keyboard.press('ArrowRight');
  await expect(board.symbol(storyboard(($) => $.symbols.queue))).toBeChecked();
  expect(await focusIsVisible(page)).toBe(true);
  await expect(
    board.dialog.getByRole('img', { name: storyboard(($) => $.symbols.queue), exact }),
  ).toBeVisible();
  await tabTo(page, board.alt);
  await page.keyboard.type('Četrdeset učenika čeka ispred đačke kuhinje');
  await press(page, board.done);

  await expect(board.dialog).toHaveCount(0);
  await expect(board.change(title)).toBeFocused();
  await on.isSaved();
  await page.reload();
  await board.view.check();
  await expect(
    board.card(title).getByRole('img', { name: 'Četrdeset učenika čeka ispred đačke kuhinje', exact }),
  ).toBeVisible();
});

test('strokes are drawn with the pointer, one is taken back, and the other is there after a reload', async ({
  page,
}) => {
  const words = await wordsOf('fr');
  const { storyboard } = words;
  const { titleOf } = await lunchIn('fr');
  const on = builderOn(page, words);
  const board = boardOn(page, words);
  const title = titleOf('eat');
  const strokes = board.pad.locator('path');
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await board.view.check();

  await board.add(title).click();
  await draw(page, board.pad, [0.2, 0.2], [0.8, 0.3]);
  await draw(page, board.pad, [0.5, 0.9], [0.5, 0.4]);
  await expect(strokes).toHaveCount(2);
  await board.undoStroke.click();
  await expect(board.dialog.getByRole('status')).toHaveText(storyboard(($) => $.said.strokeUndone));
  await expect(strokes).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(board.change(title)).toBeFocused();

  await on.isSaved();
  await page.reload();
  await board.view.check();
  await board.change(title).click();
  await expect(strokes).toHaveCount(1);
  const kept = await strokes.boundingBox();
  const pad = await board.pad.boundingBox();
  if (!kept || !pad) throw new Error('the drawing is not on the page');
  // It stands where it was drawn: from a fifth to four fifths of the pad's width, in its upper half.
  expect((kept.x - pad.x) / pad.width).toBeCloseTo(0.2, 1);
  expect((kept.x + kept.width - pad.x) / pad.width).toBeCloseTo(0.8, 1);
  expect((kept.y + kept.height - pad.y) / pad.height).toBeLessThan(0.5);
});
