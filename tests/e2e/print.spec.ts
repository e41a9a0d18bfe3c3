// Every kind of page on paper: nothing to press, to fill in or to go to, nothing wider than the sheet, ink on white.
import { builderOn } from './builder.ts';
import { sitePages } from './pages.ts';
import { expect, type Page, test } from './test.ts';
import { lessonPath, wordsOf } from './words.ts';

/** What lies between the margins of A4, in CSS pixels: 18 and 27.3 cm. */
const sheet = { upright: { width: 680, height: 1031 }, lying: { width: 1031, height: 680 } };

const margins = { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' };

/** One page of each kind in Croatian; of lessons, scenarios and what teachers read, the first. */
const kindOf = (address: string) => address.split('/').slice(0, 3).join('/') + address.split('/').length;
const kinds = sitePages.filter(
  ({ address, locale }, at, all) =>
    locale === 'hr' && all.findIndex((other) => kindOf(other.address) === kindOf(address)) === at,
);

test.use({ colorScheme: 'dark', viewport: sheet.upright });

/**
 * What a page shows that paper has no use for, and what reaches over its edge. A term in a sentence is a button to the
 * browser and a word to the reader; an exercise of a lesson is answered with a pen.
 */
const faults = (page: Page) =>
  page.evaluate(() => {
    const seen = (one: Element) => {
      const { width, height } = one.getBoundingClientRect();
      return one.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const told = (one: Element) =>
      `${one.localName} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40)}`;
    const controls = [...document.querySelectorAll('button, input, select, textarea, nav, summary, .button')];
    return {
      controls: controls
        .filter(seen)
        .filter((one) => !one.matches('article button[popovertarget], article form *, article textarea'))
        .map(told),
      wide: [...document.querySelectorAll('main *')]
        .filter(seen)
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map(told),
      dark: getComputedStyle(document.body).backgroundColor,
    };
  });
const faultless = { controls: [], wide: [], dark: 'rgb(255, 255, 255)' };

test('each kind of page is fit for paper', async ({ page }) => {
  expect(kinds.length).toBeGreaterThan(12);
  await page.emulateMedia({ media: 'print' });
  for (const { address } of kinds) {
    await page.goto(address);
    await expect(page.getByRole('main')).not.toBeEmpty();
    expect([address, await faults(page)]).toEqual([address, faultless]);
  }
  // The words of the lesson are whole, the terms among them.
  await page.goto(`/hr${lessonPath}`);
  await expect(page.locator('article button[popovertarget]').first()).toBeVisible();
});

test('a map is printed as a map: its title, its curve and its table', async ({ page }) => {
  const all = await wordsOf('hr');
  const on = builderOn(page, all);
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await expect(on.waymark('order')).toBeVisible();
  await page.setViewportSize(sheet.lying);
  await page.emulateMedia({ media: 'print' });
  const map = page.getByRole('region', { name: all.lunchTitle, exact: true });
  await expect(map.getByRole('heading', { name: all.lunchTitle, exact: true })).toBeVisible();
  await expect(on.row('action').first()).toBeVisible();
  await expect(on.waymark('order')).toBeHidden();
  expect(await faults(page)).toEqual(faultless);
});

test('the worksheets page prints its sheets alone, each on a page', async ({ page }) => {
  await page.goto('/hr/worksheets/');
  const pages = page.getByRole('main').getByRole('list').getByRole('img');
  await expect(pages.first()).toBeVisible();
  const count = await pages.count();
  const printed = (await page.pdf({ format: 'A4', margin: margins, preferCSSPageSize: true })).toString(
    'latin1',
  );
  expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(count);
});
