// From a scenario's page to the builder and the press, and a lesson on the projector.
import { levelWords, scenarioWords } from '../../content/index.ts';
import { type LevelName, levelNames } from '../../lib/course/index.ts';
import { builderOn } from './builder.ts';
import { expect, test } from './test.ts';
import { lessonPath, lessonProse, wordsOf } from './words.ts';

test('a pupil reads a scenario and begins it as another person', async ({ page }) => {
  const all = await wordsOf('fr');
  const { scenarios, begin } = all;
  const words = await scenarioWords('school-bus', 'fr');
  const levels = await levelWords('school-bus', 'fr');
  const [person] = Object.values(words.people);
  await page.goto('/fr/scenarios/');
  await page.getByRole('link', { name: words.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title, exact: true })).toBeVisible();
  const three = page.getByRole('region', { name: scenarios(($) => $.levels.title), exact: true });
  await expect(three.getByRole('listitem').getByRole('img')).toHaveCount(levelNames.length);
  // The strong map can be read at once; a weaker one opens by its title, or by its curve's link.
  const map = (level: LevelName) =>
    page.getByRole('region', { name: scenarios(($) => $.levels[level]), exact: true });
  const remarks = (level: LevelName) =>
    Object.values(levels[level].comments).map((comment) => map(level).getByText(comment));
  for (const remark of remarks('strong')) await expect(remark).toBeVisible();
  for (const remark of [...remarks('fair'), ...remarks('weak')]) await expect(remark).toBeHidden();
  await map('fair').getByRole('heading').first().click();
  await page.getByRole('link', { name: scenarios(($) => $.levels.weak), exact: true }).click();
  for (const remark of [...remarks('fair'), ...remarks('weak')]) await expect(remark).toBeVisible();

  await page.getByRole('link', { name: scenarios(($) => $.make), exact: true }).click();
  const on = builderOn(page, all);
  await expect(on.story(words.title)).toBeChecked();
  await on.stories
    .getByRole('combobox', { name: begin(($) => $.person), exact: true })
    .selectOption(person?.name ?? '');
  await expect(on.stories.getByText(person?.about ?? '', { exact: true })).toBeVisible();
  await on.start(words.title).click();
  await expect(page.getByRole('heading', { level: 2, name: person?.title, exact: true })).toBeVisible();

  // What was begun is what comes back.
  await on.waymark('order').click();
  await on.add.click();
  await on.isSaved();
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: person?.title, exact: true })).toBeVisible();
});

test('a lesson is shown on the projector part by part', async ({ page }) => {
  const { views } = await wordsOf('sv');
  const { title } = await lessonProse('sv');
  await page.goto(`/sv${lessonPath}?view=present`);
  const heading = page.getByRole('heading', { level: 1, name: title, exact: true });
  const parts = page.locator('article h2');
  await expect(heading).toBeVisible();
  await expect(parts.first()).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(heading).toBeHidden();
  await expect(parts.first()).toBeVisible();
  await expect(parts.nth(1)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(heading).toBeVisible();
  await expect(parts.last()).toBeVisible();
  await expect(page.getByRole('button', { name: views(($) => $.present.open), exact: true })).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});
