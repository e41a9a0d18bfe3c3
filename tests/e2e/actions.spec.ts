// Everything from one list, by key, and the letters that a keyboard lacks.
import { builderOn } from './builder.ts';
import { focusIsVisible, tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' }); // places are measured and clicked, which a page that still glides moves

type Words = Awaited<ReturnType<typeof wordsOf>>;

/** Types a part of a command's name into the palette, and runs what is found first. */
async function command(page: Page, { actions }: Words, query: string) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: actions(($) => $.palette.search) })).toBeFocused();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('the palette goes to a move and to a view and takes back, without a mouse and without č', async ({
  page,
}) => {
  const words = await wordsOf('hr');
  const { builder, views } = words;
  const { titleOf } = await lunchIn('hr');
  const on = builderOn(page, words);
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await command(page, words, plain(builder(($) => $.moves.feelings.name)));
  await expect(page.locator('#move-title')).toBeFocused();
  await expect(on.waymark('feelings')).toHaveAttribute('aria-current', 'step');

  await command(page, words, plain(builder(($) => $.moves.thoughts.name)));
  await on.thought(titleOf('wait')).fill('Požuri!');
  await command(
    page,
    words,
    builder(($) => $.buttons.undo),
  );
  await on.said(builder(($) => $.said.undone));
  await expect(on.thought(titleOf('wait'))).toHaveValue('');
  await expect(on.thought(titleOf('wait'))).toBeFocused();

  await command(page, words, plain(views(($) => $.names.outline)));
  const outline = page.getByRole('radio', { name: views(($) => $.names.outline), exact: true });
  await expect(outline).toBeFocused();
  await expect(outline).toBeChecked();

  await page.keyboard.press('Control+Enter');
  await expect(on.waymark('feelings')).toHaveAttribute('aria-current', 'step');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await saving).suggestedFilename()).toMatch(/\.waymark\.json$/);
});

test('the question mark lists the keys, is a letter in a text, and can be turned off for good', async ({
  page,
}) => {
  const words = await wordsOf('fr');
  const { actions, builder } = words;
  const { titleOf } = await lunchIn('fr');
  const on = builderOn(page, words);
  const list = page.getByRole('dialog', { name: actions(($) => $.names.shortcuts) });
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await on.waymark('thoughts').click();
  await page.keyboard.press('?');
  const undo = list.getByRole('row', { name: builder(($) => $.buttons.undo), exact: false });
  await expect(undo).toContainText(`${actions(($) => $.keys.mod)}+Z`);
  await expect(list.getByRole('row', { name: actions(($) => $.does.move) })).toContainText('↑');
  await page.keyboard.press('Escape');
  await expect(page.locator('#move-title')).toBeFocused();

  await on.thought(titleOf('eat')).pressSequentially('Déjà ?');
  await expect(on.thought(titleOf('eat'))).toHaveValue('Déjà ?');
  await expect(list).toHaveCount(0);

  await page.getByRole('button', { name: actions(($) => $.names.shortcuts), exact: true }).click();
  await list.getByRole('checkbox', { name: actions(($) => $.singleKeys) }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await on.waymark('thoughts').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveAccessibleName(actions(($) => $.names.palette));
});

for (const [locale, letters, written] of [
  ['no', ['æ', 'ø', 'å'], 'Ta på'],
  ['hr', ['č', 'š', 'đ'], 'Idem'],
] as const)
  test(`letters are written into a field of the map in ${locale}, by pointer and by keyboard`, async ({
    page,
  }) => {
    const words = await wordsOf(locale);
    const { actions } = words;
    const { titleOf } = await lunchIn(locale);
    const on = builderOn(page, words);
    const strip = page.getByRole('toolbar', { name: actions(($) => $.letters.label) });
    const letter = (sign: string) => strip.getByRole('button', { name: sign, exact: true });
    await page.goto(`/${locale}/builder/`);
    await on.lunch.click();
    await on.waymark('thoughts').click();
    const field = on.thought(titleOf('eat'));
    await field.pressSequentially(written);
    await page.getByRole('button', { name: actions(($) => $.names.letters), exact: true }).click();
    await on.said(actions(($) => $.letters.opened));
    for (const sign of letters) await letter(sign).click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(`${written}${letters.join('')}`);
    await expect(on.row('thought')).toContainText(`${written}${letters.join('')}`);

    await field.press('Home');
    await page.keyboard.press('Alt+F10');
    await expect(strip.getByRole('button', { name: actions(($) => $.letters.capitals) })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    expect(await focusIsVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
    const capital = letters[0].toUpperCase();
    await expect(letter(capital)).toBeFocused();
    await on.said(capital);
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(`${capital}${written}${letters.join('')}`);

    await on.isSaved();
    await page.reload();
    await on.waymark('thoughts').click();
    await expect(field).toHaveValue(`${capital}${written}${letters.join('')}`);
    await expect(strip).toBeVisible();
  });

test('what has the focus never lies under the letters', async ({ page }) => {
  const words = await wordsOf('sv');
  const { actions } = words;
  const { titles } = await lunchIn('sv');
  const on = builderOn(page, words);
  await page.setViewportSize({ width: 390, height: 560 });
  await page.goto('/sv/builder/');
  await on.lunch.click();
  await on.waymark('actions').click();
  await page.getByRole('button', { name: actions(($) => $.names.letters), exact: true }).click();
  const strip = page.getByRole('toolbar', { name: actions(($) => $.letters.label) });
  await on.waymark('actions').focus();
  for (const title of titles) {
    await tabTo(page, on.action(title));
    const field = await on.action(title).boundingBox();
    const letters = await strip.boundingBox();
    expect(field && letters && field.y + field.height <= letters.y, title).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
