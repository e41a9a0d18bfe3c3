// A map told in other ways: as a story, as a mind map, now and then, and on slides.
import { readFile } from 'node:fs/promises';
import { scenarioMaterial } from '../../content/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { quoted } from '../../lib/i18n/index.ts';
import { type JourneyMap, serialise, stepsOf } from '../../lib/journey/index.ts';
import { press, tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { wordsOf } from './words.ts';

const exact = true;

/** Opens the complete phone, its future map too, from a file. */
async function openPhone(page: Page, locale: Locale, words: Awaited<ReturnType<typeof wordsOf>>) {
  const { example } = await scenarioMaterial('second-hand-phone', locale);
  const map: JourneyMap = { ...example, id: 'phone' };
  await page.goto(`/${locale}/builder/`);
  await page.getByLabel(words.builder(($) => $.begin.openFile)).setInputFiles({
    name: 'phone.waymark.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serialise({ map, reviews: [] })),
  });
  await expect(page.getByRole('heading', { name: map.title, exact })).toBeVisible();
  return map;
}

test('the complete phone is read as a story, a mind map, and now and then', async ({ page }) => {
  const words = await wordsOf('hr');
  const { views, builder } = words;
  const map = await openPhone(page, 'hr', words);
  const { now, next } = map.states;
  const view = (name: 'story' | 'mindMap' | 'states') =>
    page.getByRole('radio', { name: views(($) => $.names[name]), exact }).check();

  await view('story');
  const thought = now.notes['thought-pay']?.text ?? '';
  await expect(page.getByText(quoted(thought, 'hr')).first()).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: views(($) => $.story.save), exact }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text.startsWith(`${map.title}\n\n`)).toBe(true);
  expect(text).toContain(quoted(thought, 'hr'));

  await view('mindMap');
  const [step] = stepsOf(now);
  const branch = page.getByRole('button', {
    name: views(($) => $.mindMap.branch, { title: `1. ${step?.title}` }),
    exact,
  });
  const picture = page.getByRole('img', {
    name: views(($) => $.mindMap.picture, { outline: views(($) => $.names.outline) }),
    exact,
  });
  const leaf = picture.getByText(words.journey(($) => $.lanes.touchpoint));
  await expect(branch).toHaveAttribute('aria-expanded', 'false');
  await expect(leaf).toHaveCount(0);
  await press(page, branch);
  await expect(branch).toHaveAttribute('aria-expanded', 'true');
  await expect(branch).toBeFocused();
  await expect(leaf).toHaveCount(1);

  await view('states');
  const changed = page.getByRole('listitem').filter({ has: page.getByRole('insertion') });
  const [before, after] = [thought, next?.notes['thought-pay']?.text ?? ''];
  const line = changed.filter({ hasText: before }).last();
  await expect(line.getByRole('deletion')).toHaveText(quoted(before, 'hr'));
  await expect(line.getByRole('insertion')).toHaveText(quoted(after, 'hr'));
  await expect(
    page
      .getByText(
        builder(($) => $.states.next),
        { exact },
      )
      .first(),
  ).toBeVisible();
});

test('a map is presented by keyboard alone, by its address too, and the focus comes back', async ({
  page,
}) => {
  const words = await wordsOf('no');
  const { views } = words;
  const map = await openPhone(page, 'no', words);
  const open = page.getByRole('button', { name: views(($) => $.present.open), exact });
  const dialog = page.getByRole('dialog', { name: views(($) => $.present.label, { title: map.title }) });
  const at = (number: number) =>
    expect(dialog.getByRole('status')).toContainText(views(($) => $.present.position, { number, count: 16 }));
  const heading = (name: string) => expect(dialog.getByRole('heading', { name, exact })).toBeVisible();
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };

  await press(page, open);
  await heading(map.title);
  await at(1);
  await keys('ArrowRight', 'PageDown', 'Space');
  await at(4);
  await heading(stepsOf(map.states.now)[2]?.title ?? '');
  await keys('ArrowLeft', 'PageUp');
  await at(2);
  await keys('End');
  await at(16);
  await expect(dialog.getByText(map.pitch)).toBeVisible();
  await keys('ArrowRight');
  await at(16);
  await keys('Home');
  await at(1);
  await tabTo(page, dialog.getByRole('button', { name: views(($) => $.present.next), exact }));
  await keys('Space');
  await at(2);
  await keys('Control+z');
  await expect(page).toHaveURL(/\?view=present$/);
  await keys('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
  await expect(page).toHaveURL(/\/builder\/$/);

  await page.getByRole('button', { name: words.builder(($) => $.moves.order.name), exact }).click();
  const moment = page.getByRole('textbox').first();
  await moment.fill('Ny telefon');
  await expect(
    page.getByText(
      words.builder(($) => $.save.saved),
      { exact },
    ),
  ).toBeVisible();
  await page.goto('/no/builder/?view=present');
  await heading(map.title);
  await press(page, dialog.getByRole('button', { name: views(($) => $.present.close), exact }));
  await expect(open).toBeFocused();
  await expect(page).toHaveURL(/\/builder\/$/);
});

test('on a narrow page a button leads from the work to the map, and another one back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const words = await wordsOf('sv');
  const { builder } = words;
  const { title } = await openPhone(page, 'sv', words);
  const map = page.getByRole('heading', { name: title, exact });
  const work = page.getByRole('heading', { name: builder(($) => $.moves.person.title), exact });
  await press(page, page.getByRole('button', { name: builder(($) => $.map.see), exact }));
  await expect(map).toBeFocused();
  await expect(map).toBeInViewport();
  const name = builder(($) => $.moves.person.name);
  await press(page, page.getByRole('button', { name: builder(($) => $.map.back, { name }), exact }));
  await expect(work).toBeFocused();
  await expect(work).toBeInViewport();
});

test('where there is room the map lies beside the work and stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const words = await wordsOf('fr');
  const { builder } = words;
  const { title } = await openPhone(page, 'fr', words);
  const map = page.getByRole('region', { name: title, exact });
  const see = page.getByRole('button', { name: builder(($) => $.map.see), exact });
  await expect(see).toBeHidden();
  const onward = page.getByRole('button', {
    name: builder(($) => $.buttons.next, { name: builder(($) => $.moves.order.name) }),
  });
  await onward.scrollIntoViewIfNeeded();
  await expect(onward).toBeInViewport();
  await expect(map).toBeInViewport({ ratio: 0.6 });
});
