import { nameOf, tagOf } from '../../lib/i18n/index.ts';
import { builderOn, numbered } from './builder.ts';
import { press, tabTo } from './keyboard.ts';
import { bytesOf, folded, readPdf } from './pdf.ts';
import { expect, test } from './test.ts';
import { lessonPath, lessonProse, lunchIn, wordsOf } from './words.ts';

// The letters that each language needs, as a learner types them.
const typed = {
  sv: 'Åsa äter öl-korv på ön, Đak čeka u redu, šuti žućkasto',
  fr: 'L’élève déçu où naît l’œuvre, ça gêne Noël: å, så ærlig ø! “that’s naïve – she thought”',
};

// The letters of all languages are typed in two of them; walk.spec.ts goes the same way in a third.
for (const locale of ['sv', 'fr'] as const) {
  test(`a learner sorts the lunch, writes a thought and takes the map home by keyboard: ${nameOf(locale)}`, async ({
    page,
  }) => {
    const words = await wordsOf(locale);
    const { site, lesson, builder } = words;
    const { titles, titleOf, start, words: lunch } = await lunchIn(locale);
    const on = builderOn(page, words);
    const { title } = await lessonProse(locale);
    const text = typed[locale];
    const goals = page
      .getByRole('region', { name: lesson(($) => $.goalsTitle), exact: true })
      .getByRole('listitem');
    const goal = (code: 'inOrder' | 'written', met: boolean) =>
      `${code === 'written' ? lesson(($) => $.goals.written.thought, { count: 1 }) : lesson(($) => $.goals.inOrder)} (${lesson(($) => (met ? $.goalMet : $.goalOpen))})`;

    await test.step('from the chooser to the lesson', async () => {
      await page.goto('/');
      await press(page, page.getByRole('link', { name: nameOf(locale) }));
      await expect(page).toHaveURL(`/${locale}/`);
      await press(page, page.getByRole('link', { name: site(($) => $.home.start), exact: true }));
      await expect(page).toHaveURL(`/${locale}${lessonPath}`);
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    });

    await test.step('the moments come into their order, and each move is announced', async () => {
      const order = Object.values(start.states.now.steps)
        .sort((a, b) => (a.pos < b.pos ? -1 : 1))
        .map(({ title }) => title);
      await expect(on.moments).toHaveText(numbered(order));
      await expect(goals).toHaveText([goal('inOrder', false), goal('written', false)]);
      for (const [place, moment] of titles.entries())
        for (let at = order.indexOf(moment); at > place; at -= 1) {
          order.splice(at - 1, 2, moment, order[at - 1] ?? '');
          await tabTo(page, on.up(moment));
          await page.keyboard.press(at % 2 === 0 ? 'Enter' : 'Alt+ArrowUp');
          await on.said(builder(($) => $.said.moved, { title: moment, position: at, count: titles.length }));
          await expect(on.up(moment)).toBeFocused();
        }
      await expect(on.moments).toHaveText(numbered(titles));
      await expect(goals).toHaveText([goal('inOrder', true), goal('written', false)]);
    });

    await test.step('a thought is written while waiting', async () => {
      await press(page, on.onTo('thoughts'));
      await tabTo(page, on.thought(titleOf('wait')));
      await page.keyboard.type(text);
      await expect(goals).toHaveText([goal('inOrder', true), goal('written', true)]);
      await on.said(lesson(($) => $.allMet));
      await on.isSaved();
    });

    await test.step('after a reload nothing is lost', async () => {
      await page.reload();
      await expect(on.moments).toHaveText(numbered(titles));
      await expect(goals).toHaveText([goal('inOrder', true), goal('written', true)]);
      await press(page, on.waymark('thoughts'));
      await expect(on.thought(titleOf('wait'))).toHaveValue(text);
    });

    await test.step('the map goes on in the builder', async () => {
      await press(page, page.getByRole('link', { name: lesson(($) => $.toBuilder), exact: true }));
      await expect(page).toHaveURL(`/${locale}/builder/`);
      await expect(page).toHaveTitle(`${builder(($) => $.title)} · Waymark`);
      await expect(page.getByRole('columnheader')).toHaveText(numbered(titles));
      await expect(on.row('thought').getByRole('gridcell', { name: text, exact: true })).toBeVisible();
    });

    await test.step('the PDF holds what was written, in the order of the learner', async () => {
      await press(page, on.waymark('share'));
      const download = page.waitForEvent('download');
      await press(page, on.download);
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^\p{L}[\p{L}\p{N}-]+\.pdf$/u);
      await on.said(builder(($) => $.said.downloaded));
      const pdf = await readPdf(await bytesOf(file));
      expect(pdf.language).toBe(tagOf(locale));
      expect(pdf.title).toBe(lunch.title);
      expect(pdf.text).toContain(folded(text));
      const found = titles.map((moment, at) => pdf.text.indexOf(folded(`${at + 1} ${moment}`)));
      expect(found).not.toContain(-1);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    });
  });
}
