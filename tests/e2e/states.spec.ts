// What is said where something breaks, is missing, is awaited or is empty, and that the map outlives it.
import { readFile } from 'node:fs/promises';
import { quoted, tagOf } from '../../lib/i18n/index.ts';
import { parse } from '../../lib/journey/index.ts';
import { expectNoViolations } from './axe.ts';
import { builderOn } from './builder.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const exact = true;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact });

test.describe('on a browser that lacks something', () => {
  test.use({ forgiven: /is not a function|groupBy/ });

  test('a map that cannot be drawn can be taken as a file and is there once it can', async ({ page }) => {
    const words = await wordsOf('hr');
    const { builder } = words;
    const { titleOf } = await lunchIn('hr');
    const on = builderOn(page, words);
    await page.goto('/hr/builder/');
    await on.lunch.click();
    await on.waymark('thoughts').click();
    await on.thought(titleOf('wait')).fill('Šuti i čeka.');
    await on.isSaved();

    // A browser of two years ago does not know how to group.
    await page.addInitScript(() => {
      if (sessionStorage.getItem('old')) Object.assign(Map, { groupBy: undefined });
    });
    await page.evaluate(() => sessionStorage.setItem('old', 'yes'));
    await page.reload();
    const alert = page.getByRole('alert').filter({ hasText: builder(($) => $.broken.builder) });
    await expect(alert).toBeVisible();
    await expectNoViolations(page);
    const downloading = page.waitForEvent('download');
    await button(
      page,
      builder(($) => $.buttons.saveFile),
    ).click();
    const read = parse(await readFile(await (await downloading).path(), 'utf8'));
    expect(read.ok && Object.values(read.file.map.states.now.notes).map(({ text }) => text)).toContain(
      'Šuti i čeka.',
    );

    await button(
      page,
      builder(($) => $.begin.saved),
    ).click();
    await expect(alert).toHaveCount(0);
    await expect(
      page.getByRole('heading', { name: builder(($) => $.moves.begin.title), exact }),
    ).toBeFocused();

    await page.evaluate(() => sessionStorage.removeItem('old'));
    await page.reload();
    await expect(on.row('thought').getByRole('gridcell', { name: 'Šuti i čeka.', exact })).toBeVisible();
  });

  test('a page that cannot be drawn says so in its language, keeps the way on, and tries again', async ({
    page,
  }) => {
    const { site, worksheet } = await wordsOf('sv');
    await page.addInitScript(() => {
      const real = URLSearchParams.prototype.get;
      URLSearchParams.prototype.get = () => {
        throw new TypeError('this is not a function');
      };
      window.addEventListener('mended', () => {
        URLSearchParams.prototype.get = real;
      });
    });
    await page.goto('/sv/worksheets/');
    const heading = page.getByRole('heading', { level: 1, name: site(($) => $.fault.title), exact });
    await expect(heading).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('lang', tagOf('sv'));
    await expect(page.getByRole('link', { name: site(($) => $.nav.lessons), exact })).toBeVisible();
    await expectNoViolations(page);
    await page.evaluate(() => window.dispatchEvent(new Event('mended')));
    await button(
      page,
      site(($) => $.fault.again),
    ).click();
    await expect(
      page.getByRole('heading', { level: 1, name: worksheet(($) => $.title), exact }),
    ).toBeVisible();
  });
});

test.describe('when the network is cut', () => {
  test.use({ forgiven: /Failed to load|ChunkLoadError|ERR_FAILED|not-there/ });

  test('a view that cannot be fetched leaves the map as it is, and comes when it is asked for again', async ({
    page,
  }) => {
    const words = await wordsOf('fr');
    const { builder, views } = words;
    const on = builderOn(page, words);
    await page.goto('/fr/builder/');
    await on.lunch.click();
    await page.route('**/_next/static/chunks/**', (route) => route.abort());
    const view = (name: 'mindMap' | 'grid') =>
      page.getByRole('radio', { name: views(($) => $.names[name]), exact });
    await view('mindMap').check();
    const alert = page.getByRole('alert').filter({ hasText: builder(($) => $.broken.away) });
    await expect(alert).toBeVisible();
    await view('grid').check();
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole('grid')).toBeVisible();
    await view('mindMap').check();
    await expect(alert).toBeVisible();
    await page.unroute('**/_next/static/chunks/**');
    await button(
      page,
      builder(($) => $.broken.again),
    ).click();
    await expect(
      button(
        page,
        views(($) => $.mindMap.larger),
      ),
    ).toBeVisible();
  });

  test('a builder whose script never comes says after a while that the page can be loaded again', async ({
    page,
  }) => {
    const { builder } = await wordsOf('no');
    await page.route('**/_next/static/chunks/**', (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    );
    await page.goto('/no/builder/');
    const waiting = page.getByRole('status');
    await expect(waiting).toContainText(builder(($) => $.loading));
    await page.evaluate(() => {
      // The ten seconds of waiting are over; the dots go on for ever.
      for (const animation of document.getAnimations())
        if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    });
    await expect(waiting).toContainText(builder(($) => $.late));
    await page.unroute('**/_next/static/chunks/**');
    await page.getByRole('link', { name: builder(($) => $.broken.reload), exact }).click();
    await expect(
      page.getByRole('heading', { name: builder(($) => $.moves.begin.title), exact }),
    ).toBeVisible();
  });
});

test('a device that keeps nothing says so before anything is written', async ({ page }) => {
  const words = await wordsOf('en');
  const { builder } = words;
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto('/en/builder/');
  await expect(
    page.getByText(
      builder(($) => $.save.forbidden),
      { exact },
    ),
  ).toBeVisible();
});

test('a device that is full says so once, and the map can be taken as a file', async ({ page }) => {
  const words = await wordsOf('hr');
  const { builder } = words;
  const { titleOf } = await lunchIn('hr');
  const on = builderOn(page, words);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await on.waymark('actions').click();
  await on.action(titleOf('wait')).fill('Čeka u redu.');
  const alert = page.getByRole('alert').filter({ hasText: builder(($) => $.save.full) });
  await expect(alert).toHaveCount(1);
  const downloading = page.waitForEvent('download');
  await alert.getByRole('button', { name: builder(($) => $.buttons.saveFile), exact }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('Čeka u redu.');
  await expectNoViolations(page);
});

test('when the map was saved is there after a reload, and what is empty leads to what fills it', async ({
  page,
}) => {
  const words = await wordsOf('fr');
  const { builder, views, begin } = words;
  const { titleOf } = await lunchIn('fr');
  const on = builderOn(page, words);
  await page.goto('/fr/builder/');
  await expect(
    page.getByText(
      begin(($) => $.saved.none),
      { exact },
    ),
  ).toBeVisible();
  await on.lunch.click();
  await on.waymark('actions').click();
  await on.action(titleOf('wait')).fill('Attend à côté.');
  await on.isSaved();
  await on.undo.click();
  await on.isSaved();
  await page.reload();
  const [before = '', after = ''] = builder(($) => $.save.last, { date: '|' }).split('|');
  await expect(page.getByText(new RegExp(`^${before}.*\\d${after}`))).toBeVisible();

  const move = builder(($) => $.moves.next.name);
  await page.getByRole('radio', { name: views(($) => $.names.states), exact }).check();
  await button(
    page,
    views(($) => $.goTo, { move }),
  ).click();
  await expect(page.getByRole('heading', { name: builder(($) => $.moves.next.title), exact })).toBeFocused();
});

test('the search shows where to look before it is asked, and when it finds nothing', async ({ page }) => {
  const { reference, site } = await wordsOf('no');
  const ways = page.getByRole('main').getByRole('link', { name: site(($) => $.nav.lessons), exact });
  await page.goto('/no/search/');
  await expect(ways).toBeVisible();
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByRole('status')).toHaveText(
    reference(($) => $.search.none, { query: quoted('zzz', 'nb') }),
  );
  await expect(ways).toBeVisible();
  await page.getByRole('searchbox').fill('kart');
  await expect(ways).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['builder', 'worksheets', 'compare'] as const)
    test(`what needs it says so and waits for nothing: ${path}`, async ({ page }) => {
      const { site, builder, worksheet } = await wordsOf('sv');
      const awaited = path === 'worksheets' ? worksheet(($) => $.form.loading) : builder(($) => $.loading);
      await page.goto(`/sv/${path}/`);
      await expect(
        page.getByText(
          site(($) => $.script),
          { exact },
        ),
      ).toBeVisible();
      await expect(page.getByText(awaited, { exact })).toBeHidden();
      await page
        .getByRole('main')
        .getByRole('link', { name: site(($) => $.nav.lessons), exact })
        .click();
      await expect(page).toHaveURL('/sv/lessons/');
    });
});
