import { glossary } from '../../content/index.ts';
import { tagOf } from '../../lib/i18n/index.ts';
import { expectNoViolations } from './axe.ts';
import { builderOn } from './builder.ts';
import { bytesOf, readPdf } from './pdf.ts';
import { expect, nowhere, test } from './test.ts';
import { lessonPath, lessonProse, lunchIn, wordsOf } from './words.ts';

// Next asks for its own data of a page first, says that it cannot have them, and takes the page itself.
test.use({ serviceWorkers: 'allow', forgiven: /ERR_INTERNET_DISCONNECTED|RSC payload|status of 503/ });

for (const locale of ['hr', 'no'] as const)
  test(`once the footer says so, the pages work without a network: ${locale}`, async ({ page, context }) => {
    const words = await wordsOf(locale);
    const { site, builder, worksheet } = words;
    const { start, titleOf } = await lunchIn(locale);
    const on = builderOn(page, words);
    const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });

    await page.goto(`/${locale}/`);
    await expect(
      page.getByText(
        site(($) => $.footer.offline),
        { exact: true },
      ),
    ).toBeVisible();
    await context.setOffline(true);

    await test.step('home and lesson', async () => {
      await page.reload();
      await expect(title(site(($) => $.home.title))).toBeVisible();
      await page.goto(`/${locale}${lessonPath}`);
      await expect(title((await lessonProse(locale)).title)).toBeVisible();
      await expect(on.moments).not.toHaveCount(0);
    });

    await test.step('what is written in the builder is still there after a reload', async () => {
      await page.goto(`/${locale}/builder/`);
      await on.lunch.click();
      await on.waymark('order').click();
      await on.waymark('thoughts').click();
      await on.thought(titleOf('wait')).fill('šuti å');
      await on.isSaved();
      await page.reload();
      await expect(on.row('thought').getByRole('gridcell', { name: 'šuti å', exact: true })).toBeVisible();
    });

    await test.step('the PDF is made', async () => {
      await on.waymark('share').click();
      const own = page.waitForEvent('download');
      await on.download.click();
      expect((await readPdf(await bytesOf(await own))).text).toContain('šuti å');
      await page.getByRole('link', { name: builder(($) => $.buttons.worksheets), exact: true }).click();
      await expect(title(worksheet(($) => $.title))).toBeVisible();
      await expect(
        page.getByRole('option', { name: worksheet(($) => $.form.own, { title: start.title }), exact: true }),
      ).toHaveCount(1);
      const sheet = page.waitForEvent('download');
      await page.getByRole('button', { name: worksheet(($) => $.form.download), exact: true }).click();
      expect((await readPdf(await bytesOf(await sheet))).language).toBe(tagOf(locale));
    });

    await test.step('the search finds', async () => {
      const entry = (await glossary(locale)).step;
      await page.goto(`/${locale}/search/?q=${entry?.term}`);
      await expect(page.getByRole('link', { name: entry?.term, exact: true }).first()).toBeVisible();
    });

    await test.step('a link of the menu leads on', async () => {
      await page.getByRole('link', { name: site(($) => $.nav.lessons), exact: true }).click();
      await expect(title(site(($) => $.lessons.title))).toBeVisible();
    });

    await test.step('an unknown address is not found, in the language', async () => {
      const response = await page.goto(`/${locale}/${nowhere}`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', tagOf(locale));
      await expect(title(site(($) => $.notFound.title))).toBeVisible();
    });
  });

test('without a network a language that is not here offers the one that is', async ({ page, context }) => {
  const { site } = await wordsOf('sv');
  await page.goto('/sv/');
  await expect(
    page.getByText(
      site(($) => $.footer.offline),
      { exact: true },
    ),
  ).toBeVisible();
  await context.setOffline(true);
  const response = await page.goto('/fr/builder/');
  expect(response?.status()).toBe(503);
  const { site: french } = await wordsOf('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(
    page.getByRole('heading', { level: 1, name: french(($) => $.away.title), exact: true }),
  ).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Svenska', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: site(($) => $.home.title), exact: true }),
  ).toBeVisible();
});
