import { locales, nameOf, tagOf } from '../../lib/i18n/index.ts';
import { kindsIn, sitePages } from './pages.ts';
import { expectSound } from './sound.ts';
import { expect, test } from './test.ts';
import { wordsOf } from './words.ts';

const tags = locales.map(tagOf);

/** Pages of which a part is there only when their scripts have drawn it. */
const drawnByScript = /\/(builder|compare|search|teachers|worksheets)\/$|\/lessons\//;

test('the sitemap lists every page in all five languages', () => {
  const inLanguage = (locale: string) =>
    sitePages
      .filter((page) => page.locale === locale && page.status === 200)
      .map(({ address }) => address.slice(locale.length + 1));
  expect(inLanguage('sv').length).toBeGreaterThan(4);
  for (const locale of locales) expect(inLanguage(locale)).toEqual(inLanguage('sv'));
});

test.use({ reducedMotion: 'reduce' }); // a colour in the middle of a transition is no colour of ours

for (const { address, locale, status } of sitePages)
  test(`${address} answers ${status}, says its language, fits every screen and size, and axe finds nothing`, async ({
    page,
    context,
  }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(status);
    await expect(page.locator('html')).toHaveAttribute('lang', locale ? tagOf(locale) : 'en');
    await expect(page).toHaveTitle(/Waymark/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    if (status === 200) {
      const canonical = page.locator('link[rel=canonical]');
      const pathOf = (href: string | null) => new URL(href ?? '').pathname;
      const others = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
      expect(others.sort()).toEqual([...tags, 'x-default'].sort());
      expect(pathOf(await canonical.getAttribute('href'))).toBe(address);
      for (const other of locales) {
        const link = page.locator(`link[rel=alternate][hreflang=${tagOf(other)}]`);
        const same = locale ? address.replace(`/${locale}/`, `/${other}/`) : `/${other}/`;
        expect(pathOf(await link.getAttribute('href'))).toBe(same);
      }
    } else await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);

    if (drawnByScript.test(address)) await page.waitForLoadState('networkidle');
    await expectSound(page);
    expect(await context.cookies()).toEqual([]);
  });

for (const { address, locale, status } of kindsIn('hr'))
  test(`from ${address} (${status}) the language switcher leads to the same page in each language`, async ({
    page,
  }) => {
    if (!locale) return;
    await page.goto(address);
    let here = locale;
    for (const other of ['sv', 'no', 'fr', 'en', 'hr'] as const) {
      const { site } = await wordsOf(here);
      const name = `${site(($) => $.language.label)}: ${nameOf(here)}`;
      await page.getByText(name, { exact: true }).click();
      await page.getByRole('link', { name: nameOf(other), exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', tagOf(other));
      // Which page was not found, the 404 page cannot know before its script runs.
      if (status === 200) await expect(page).toHaveURL(address.replace(`/${locale}/`, `/${other}/`));
      here = other;
    }
  });
