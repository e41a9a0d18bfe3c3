import { lessons } from '../../content/index.ts';
import { readLesson } from '../content/read-lesson.ts';
import { expect, type Page, test } from './test.ts';
import { lessonPath, wordsOf } from './words.ts';

const exact = true;
const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

const leftOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;

for (const viewport of [wide, { width: 900, height: 900 }, phone])
  test(`exercises stand in line with the text, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/fr${lessonPath}`);
    const text = await leftOf(page, '#check');
    await expect(page.locator('article form').first()).toBeVisible();
    expect(await leftOf(page, 'article form')).toBeCloseTo(text, 0);
  });

test('a wide lesson has its contents in the margin, and says which part is read', async ({ page }) => {
  const { lesson } = await wordsOf('hr');
  await page.setViewportSize(wide);
  await page.goto(`/hr${lessonPath}`);
  const contents = page.getByRole('navigation', { name: lesson(($) => $.contents), exact });
  const headings = readLesson(lessonPath.split('/')[2] ?? '', 'hr')
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ text }) => text);
  await expect(contents.getByRole('link')).toHaveText(headings);
  await contents.getByRole('link').last().click();
  await expect(page.locator('#check')).toBeInViewport();
  await expect(contents.locator('[aria-current]')).toHaveText(headings.at(-1) ?? '');

  await page.setViewportSize(phone);
  await expect(contents).toBeHidden();
});

test('what the device remembers of the course moves nothing on the lessons’ page', async ({ page }) => {
  const places = () =>
    page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => heading.getBoundingClientRect().top));
  const { lesson: t } = await wordsOf('fr');
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport);
    await page.goto('/fr/lessons/');
    await page.evaluate(() => localStorage.removeItem('waymark-progress'));
    await page.reload();
    await expect(page.getByRole('link', { name: t(($) => $.progress.start), exact })).toBeVisible();
    const before = await places();
    const [first, second] = lessons;
    await page.evaluate(
      ([done, begun]) => localStorage.setItem('waymark-progress', JSON.stringify({ ...done, ...begun })),
      [
        {
          [first?.name ?? '']: { opened: 1, answered: first?.exercises.map(({ id }) => id), reached: true },
        },
        { [second?.name ?? '']: { opened: 2, answered: [], reached: false } },
      ],
    );
    await page.reload();
    await expect(
      page.getByRole('link', { name: t(($) => $.progress.goOn, { number: 2 }), exact }),
    ).toBeVisible();
    expect(await places()).toEqual(before);
  }
});
