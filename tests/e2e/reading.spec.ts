import { expectSound } from './sound.ts';
import { expect, type Page, test } from './test.ts';
import { lessonPath, wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' });

const exact = true;
const sizeOf = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const percent = (locale: string, share: number) =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(share);

/** Opens the reading settings of a page; gives the choices by their names. */
async function settingsOn(page: Page, locale: 'en' | 'hr') {
  const { reading } = await wordsOf(locale);
  const open = page.getByRole('button', { name: reading(($) => $.title), exact });
  await open.click();
  const panel = page.getByRole('dialog', { name: reading(($) => $.title), exact });
  const choice = (group: string, name: string) =>
    panel.getByRole('group', { name: group, exact }).getByRole('radio', { name, exact });
  return { reading, open, panel, choice };
}

test('what a reader chooses holds on every page, before its first paint, until it is put back', async ({
  page,
}) => {
  await page.goto('/hr/');
  const before = await sizeOf(page);
  const { reading, panel, choice } = await settingsOn(page, 'hr');
  const size = choice(
    reading(($) => $.size),
    percent('hr', 2),
  );
  await size.check();
  await choice(
    reading(($) => $.spacing.label),
    reading(($) => $.spacing.wide),
  ).check();
  await choice(
    reading(($) => $.typeface.label),
    reading(($) => $.typeface.lexend),
  ).check();
  await choice(
    reading(($) => $.theme.label),
    reading(($) => $.theme.dark),
  ).check();
  const html = page.locator('html');
  const chosen = { size: '200', spacing: 'wide', typeface: 'lexend', theme: 'dark' };
  const shown = () => html.evaluate(({ dataset }) => ({ ...dataset }));
  expect(await shown()).toEqual(chosen);
  expect(await sizeOf(page)).toBeCloseTo(2 * before, 0);

  await page.goto(`/sv${lessonPath}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body);
  expect(await shown()).toEqual(chosen);
  await page.waitForLoadState('networkidle');
  const look = () =>
    page.evaluate(() => {
      const { colorScheme } = getComputedStyle(document.documentElement);
      const { fontFamily, fontSize, letterSpacing, lineHeight } = getComputedStyle(
        document.querySelector('article section p:last-of-type') ?? document.body,
      );
      const [letters = 0, between = 0, line = 0] = [fontSize, letterSpacing, lineHeight].map(
        Number.parseFloat,
      );
      return {
        colorScheme,
        lexend: /^"?Lexend Text/.test(fontFamily),
        spaced: between / letters >= 0.119,
        lines: line / letters >= 1.5,
      };
    });
  expect(await look()).toEqual({ colorScheme: 'dark', lexend: true, spaced: true, lines: true });
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toEqual({ colorScheme: 'light', lexend: true, spaced: true, lines: true });
  expect(await sizeOf(page)).toBeCloseTo(32, 0); // 12 pt, twice
  await page.emulateMedia({ media: 'screen' });

  await page.goto('/hr/');
  await settingsOn(page, 'hr');
  await expect(size).toBeChecked();
  await panel.getByRole('button', { name: reading(($) => $.reset), exact }).click();
  await expect(panel.getByRole('status')).toHaveText(reading(($) => $.resetDone));
  await expect(size).not.toBeChecked();
  expect(await sizeOf(page)).toBeCloseTo(before, 0);
});

test('another tab follows, and with everything the reading is forgotten too', async ({ page, context }) => {
  const { begin } = await wordsOf('en');
  const other = await context.newPage();
  await other.goto('/en/lessons/');
  await page.goto('/en/builder/');
  const { reading, panel, choice } = await settingsOn(page, 'en');
  await choice(
    reading(($) => $.size),
    percent('en', 1.25),
  ).check();
  await expect(other.locator('html')).toHaveAttribute('data-size', '125');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.getByRole('button', { name: begin(($) => $.forget.open), exact }).click();
  await page.getByRole('button', { name: begin(($) => $.forget.confirm), exact }).click();
  for (const tab of [page, other]) await expect(tab.locator('html')).not.toHaveAttribute('data-size');
});

test('by keyboard the settings open, change, and close again', async ({ page }) => {
  await page.goto('/en/');
  const { reading, open, panel, choice } = await settingsOn(page, 'en');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(
    choice(
      reading(($) => $.size),
      percent('en', 1.25),
    ),
  ).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-size', '125');
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
});

test('the settings are sound, and so are pages in high contrast', async ({ page }) => {
  await page.goto('/hr/');
  const { reading, choice } = await settingsOn(page, 'hr');
  await expectSound(page);
  await choice(
    reading(($) => $.theme.label),
    reading(($) => $.theme.contrast),
  ).check();
  await expectSound(page);
  for (const path of [lessonPath, '/builder/', '/worksheets/']) {
    await page.goto(`/hr${path}`, { waitUntil: 'networkidle' });
    await expectSound(page);
  }
});
