// Where the device paints with a few colours of its own, what is current, chosen or done still looks different: each
// state is taken off an element, and the two pictures of it must not be the same.
import { lessons } from '../../content/index.ts';
import { builderOn } from './builder.ts';
import { kindsIn } from './pages.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const locale = 'hr';

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** What says that an element is current, chosen or done, and what takes that off it. */
const marks = [
  { what: '[aria-current]', off: (element: Element) => element.removeAttribute('aria-current') },
  {
    what: 'label.chosen',
    off: (element: Element) => {
      element.classList.remove('chosen');
      for (const input of element.querySelectorAll('input')) input.checked = false;
    },
  },
  {
    what: '[class*=done]',
    off: (element: Element) => {
      for (const name of [...element.classList]) if (/done/i.test(name)) element.classList.remove(name);
    },
  },
] as const;

type Handle = Awaited<ReturnType<ReturnType<Page['locator']>['elementHandles']>>[number];

/** The element with what is drawn around it: a line or a mark may stand outside of its box. */
async function picture(page: Page, element: Handle): Promise<Buffer> {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing is drawn');
  const room = 6;
  const clip = {
    x: Math.max(0, box.x - room),
    y: Math.max(0, box.y - room),
    width: box.width + 2 * room,
    height: box.height + 2 * room,
  };
  return page.screenshot({ clip });
}

/** Holds that every state on the page as it is can be seen. Gives back how many there were. */
async function expectTold(page: Page, where: string): Promise<number> {
  let count = 0;
  for (const { what, off } of marks)
    for (const element of await page.locator(what).filter({ visible: true }).elementHandles()) {
      count += 1;
      await element.scrollIntoViewIfNeeded();
      const before = await picture(page, element);
      await element.evaluate(off);
      const after = await picture(page, element);
      const name = `${where}: ${what} ${(await element.textContent())?.slice(0, 40)}`;
      expect.soft(before.equals(after), `looks the same without it: ${name}`).toBe(false);
    }
  return count;
}

test('what is current, chosen or done on a page is seen in forced colours', async ({ page }) => {
  const progress = Object.fromEntries(
    lessons
      .slice(0, 2)
      .map(({ name, exercises }) => [
        name,
        { opened: 1, answered: exercises.map(({ id }) => id), reached: true },
      ]),
  );
  await page.addInitScript(
    (progress) => localStorage.setItem('waymark-progress', progress),
    JSON.stringify(progress),
  );
  let count = 0;
  for (const { address, status } of kindsIn(locale))
    if (status === 200) {
      await page.goto(address, { waitUntil: 'networkidle' });
      count += await expectTold(page, address);
    }
  expect(count).toBeGreaterThan(10);
});

test('where one is in the builder, and what is chosen, is seen in forced colours', async ({ page }) => {
  const words = await wordsOf(locale);
  const on = builderOn(page, words);
  const { titleOf } = await lunchIn(locale);
  await page.goto(`/${locale}/builder/`);
  await on.lunch.click();
  for (const move of ['order', 'feelings'] as const) {
    await on.waymark(move).click();
    if (move === 'feelings') await on.face(on.feeling(titleOf('wait')), words.scores[1]).check();
    expect(await expectTold(page, move)).toBeGreaterThan(1);
  }
});
