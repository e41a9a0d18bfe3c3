import { course, lessonWords } from '../../content/index.ts';
import { optionsOf } from '../../lib/course/index.ts';
import { nameOf, tagOf } from '../../lib/i18n/index.ts';
import { readLesson } from '../content/read-lesson.ts';
import { expect, test } from './test.ts';
import { exercisesIn, lessonPath, lessonProse, lunchIn, wordsOf } from './words.ts';

test.use({ javaScriptEnabled: false });

// The pages of all languages are built alike; tests/content holds the texts of each.
const two = ['fr', 'hr'] as const;

for (const locale of two)
  test(`without JavaScript the lesson can be reached, read and checked: ${nameOf(locale)}`, async ({
    page,
  }) => {
    const { site, lesson } = await wordsOf(locale);
    const { title, terms } = await lessonProse(locale);
    const { titles } = await lunchIn(locale);
    const exact = true;

    await page.goto('/');
    await page.getByRole('link', { name: nameOf(locale) }).click();
    await expect(page).toHaveURL(`/${locale}/`);
    await page.getByRole('link', { name: site(($) => $.home.start), exact }).click();
    await expect(page.getByRole('heading', { level: 1, name: title, exact })).toBeVisible();

    await test.step('terms open and close', async () => {
      expect(terms.length).toBeGreaterThan(2);
      for (const { shown, entry } of terms) {
        const definition = page.getByRole('dialog', { name: entry?.term, exact });
        await expect(definition).toBeHidden();
        await page.getByRole('button', { name: shown, exact }).click();
        await expect(definition).toContainText(entry?.definition ?? '');
        await definition.getByRole('button', { name: lesson(($) => $.close), exact }).click();
        await expect(definition).toBeHidden();
      }
    });

    await test.step('the moments are listed, mixed up, and their order is behind a disclosure', async () => {
      const mixed = page.getByRole('list').filter({ hasText: titles[0] ?? '' });
      await expect(
        page.getByText(
          lesson(($) => $.moments),
          { exact },
        ),
      ).toBeVisible();
      expect((await mixed.first().getByRole('listitem').allTextContents()).sort()).toEqual(titles.toSorted());
      await page
        .getByText(
          lesson(($) => $.answer),
          { exact },
        )
        .first()
        .click();
      await expect(mixed.nth(1).getByRole('listitem')).toHaveText(titles);
    });

    await test.step('each exercise has its answer in a disclosure', async () => {
      for (const [at, { question, right }] of (await exercisesIn(locale)).entries()) {
        const answer = page.getByText(`${right?.text} ${right?.feedback}`, { exact });
        await expect(page.getByRole('group', { name: question }).getByRole('radio')).toHaveCount(3);
        await expect(answer).toBeHidden();
        await page
          .getByText(
            lesson(($) => $.answer),
            { exact },
          )
          .nth(at + 1)
          .click();
        await expect(answer).toBeVisible();
      }
    });

    await test.step('the language can be changed', async () => {
      const other = locale === 'hr' ? 'sv' : 'hr';
      await page.getByText(`${site(($) => $.language.label)}: ${nameOf(locale)}`, { exact }).click();
      await page.getByRole('link', { name: nameOf(other), exact }).click();
      await expect(page).toHaveURL(`/${other}${lessonPath}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tagOf(other));
    });
  });

for (const locale of two)
  test(`without JavaScript every lesson can be read, and every answer opened: ${nameOf(locale)}`, async ({
    page,
  }) => {
    const { lesson: t } = await wordsOf(locale);
    for (const { name, exercises } of course)
      await test.step(name, async () => {
        const { title, blocks } = readLesson(name, locale);
        await page.goto(`/${locale}/lessons/${name}/`);
        await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
        const told = await page.getByRole('article').innerText();
        const flat = told.replace(/\s+/g, ' ');
        for (const { text } of blocks) expect(flat).toContain(text.replace(/\s+/g, ' '));
        const { exercises: words } = await lessonWords(name, locale);
        for (const exercise of exercises) {
          const { question = '', options = {}, model } = words[exercise.id] ?? {};
          await expect(page.getByText(question, { exact: true })).toBeVisible();
          const right = 'options' in exercise ? exercise.right : optionsOf(exercise)[0];
          const answer = model ?? options[right ?? '']?.feedback ?? '';
          const closed = page.locator('details').filter({ hasText: answer });
          await closed.locator('summary').click();
          await expect(closed.getByText(answer).last()).toBeVisible();
        }
        await expect(
          page.getByText(
            t(($) => $.recap),
            { exact: true },
          ),
        ).toBeVisible();
      });
  });
