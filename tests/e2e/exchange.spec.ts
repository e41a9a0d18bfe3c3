// A map leaves as a link or as a table, and comes in again.
import { readFile } from 'node:fs/promises';
import { builderOn } from './builder.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const exact = true;
type Words = Awaited<ReturnType<typeof wordsOf>>;

/** The lunch as a complete example, where the map is taken along. */
async function takingLunch(page: Page, locale: 'sv' | 'fr', words: Words) {
  const { worksheet, formats } = words;
  const on = builderOn(page, words);
  await page.goto(`/${locale}/builder/`);
  await on.stories
    .getByRole('combobox', { name: worksheet(($) => $.form.support) })
    .selectOption({ label: worksheet(($) => $.support.example) });
  await on.lunch.click();
  await on.waymark('share').click();
  await page
    .getByText(
      formats(($) => $.title),
      { exact },
    )
    .click();
  return on;
}

test('a link carries the whole map to another device, and the address lets go of it', async ({
  page,
  context,
  browser,
}) => {
  const words = await wordsOf('sv');
  const { formats, builder } = words;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await takingLunch(page, 'sv', words);
  await page.getByRole('button', { name: formats(($) => $.link.button), exact }).click();
  await expect(page.getByText(formats(($) => $.link.copied))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByText(builder(($) => $.said.opened, { title: words.lunchTitle }))).toBeVisible();
  const { wait } = (await lunchIn('sv')).words.steps;
  const thought = typeof wait?.thought === 'string' ? wait.thought : 'missing';
  await expect(
    builderOn(other, words).row('thought').getByRole('gridcell', { name: thought, exact }),
  ).toBeVisible();
  expect(other.url()).toMatch(/\/sv\/builder\/$/);

  await other.goto(`${new URL(link).pathname}#map=AAAA`);
  await expect(other.getByText(builder(($) => $.fault['not-waymark']))).toBeVisible();
});

test('a map comes back from its table, and a table of something else gets one sentence', async ({ page }) => {
  const words = await wordsOf('fr');
  const { formats, builder } = words;
  const on = await takingLunch(page, 'fr', words);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: formats(($) => $.table.button), exact }).click();
  const buffer = await readFile(await (await downloading).path());

  await on.waymark('begin').click();
  const input = page.getByLabel(builder(($) => $.begin.openFile));
  await input.setInputFiles({ name: 'autre.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') });
  await expect(page.getByText(formats(($) => $.faults['no-heads']))).toBeVisible();
  await input.setInputFiles({ name: 'repas.csv', mimeType: 'text/csv', buffer });
  await on.said(builder(($) => $.said.opened, { title: 'repas' }));
  const { wait } = (await lunchIn('fr')).words.steps;
  const thought = typeof wait?.thought === 'string' ? wait.thought : 'missing';
  await expect(on.row('thought').getByRole('gridcell', { name: thought, exact })).toBeVisible();
});
