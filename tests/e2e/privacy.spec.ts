// What the privacy page says is what the browser then holds: after a learner has used everything that keeps something.
import { keptThings } from '../../lib/storage/index.ts';
import { builderOn } from './builder.ts';
import { expect, type Page, test } from './test.ts';
import { lessonPath, wordsOf } from './words.ts';

test.use({ serviceWorkers: 'allow' });

/** The names of all that the browser keeps for this address, as the page writes them. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<string[]>((resolve, reject) => {
            const request = indexedDB.open(name);
            request.onerror = reject;
            request.onsuccess = () => {
              const stores = [...request.result.objectStoreNames].map((store) => `${name}/${store}`);
              request.result.close();
              resolve(stores);
            };
          }),
      ),
    );
    return {
      database: databases.flat(),
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      cache: await caches.keys(),
    };
  });

test('the device holds what the privacy page lists and nothing else', async ({ page, context }) => {
  const words = await wordsOf('hr');
  const on = builderOn(page, words);

  await test.step('a learner uses what keeps something', async () => {
    await page.goto('/hr/');
    await expect(
      page.getByText(
        words.site(($) => $.footer.offline),
        { exact: true },
      ),
    ).toBeVisible();
    await page.goto(`/hr${lessonPath}`);
    await expect(on.moments).not.toHaveCount(0);
    await page.goto('/hr/builder/');
    await on.lunch.click();
    await on.waymark('order').click();
    await on.add.click();
    await on.isSaved();
    await page.goto('/hr/worksheets/');
    await expect(page.getByRole('img').first()).toBeVisible();
  });

  await test.step('what is there is on the list, in its place', async () => {
    const kept = await keptIn(page);
    expect(kept.database.length * kept.storage.length * kept.cache.length).toBeGreaterThan(0);
    for (const [where, names] of Object.entries(kept)) {
      const listed = keptThings.filter((thing) => thing.where === where).flatMap((thing) => thing.names);
      expect({ where, unlisted: names.filter((name) => !listed.includes(name)) }).toEqual({
        where,
        unlisted: [],
      });
    }
    expect(await context.cookies()).toEqual([]);
  });

  await test.step('the page names them', async () => {
    await page.goto('/hr/privacy/');
    for (const { id, names } of keptThings) {
      const row = page.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: words.privacy(($) => $.kept.things[id].what), exact: true }),
      });
      for (const name of names) await expect(row.getByText(name, { exact: true })).toBeVisible();
      await expect(row).toContainText(words.privacy(($) => $.kept.things[id].long));
    }
  });

  await test.step('and it goes when it is told to', async () => {
    await page.goto('/hr/builder/');
    await on.waymark('begin').click();
    const { begin } = words;
    await page.getByRole('button', { name: begin(($) => $.forget.open), exact: true }).click();
    await page.getByRole('button', { name: begin(($) => $.forget.confirm), exact: true }).click();
    await expect(
      page.getByText(
        begin(($) => $.forget.done),
        { exact: true },
      ),
    ).toBeVisible();
    const { storage } = await keptIn(page);
    expect(storage.filter((name) => name !== 'waymark-locale')).toEqual([]);
  });
});
