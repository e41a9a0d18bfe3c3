// The ten-step plan, written by keyboard, and the checks after a change.
import { readFile } from 'node:fs/promises';
import { builderOn } from './builder.ts';
import { focused, press, tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { wordsOf } from './words.ts';

const exact = true;

/** Where things are in the plan. */
function planOn(page: Page, { plan, builder, views }: Awaited<ReturnType<typeof wordsOf>>) {
  const button = (name: string) => page.getByRole('button', { name, exact });
  return {
    view: (name: 'grid' | 'plan') =>
      page.getByRole('radio', {
        name: views(($) => $.names[name]),
        exact,
      }),
    add: (list: 'competitors' | 'platforms' | 'entries') => button(plan(($) => $[list].add)),
    remove: (title: string) => button(builder(($) => $.buttons.removeNamed, { title })),
    up: (title: string) => button(builder(($) => $.buttons.upNamed, { title })),
    row: (list: 'competitors' | 'platforms' | 'entries', number: number) =>
      page.getByRole('group', { name: plan(($) => $[list].name, { number }), exact }),
    field: (name: 'name' | 'strength' | 'topic' | 'date' | 'platform') => plan(($) => $.fields[name]),
    stops: page.getByRole('region', { name: plan(($) => $.timeline.title), exact }).getByRole('listitem'),
    save: button(plan(($) => $.save)),
    progress: (count: number) =>
      page.getByRole('status').filter({ hasText: plan(($) => $.progress, { count }) }),
  };
}

test('a plan with competitors, a platform and dated entries is written by keyboard, taken back and kept', async ({
  page,
}) => {
  const words = await wordsOf('fr');
  const { plan, builder } = words;
  const on = builderOn(page, words);
  const the = planOn(page, words);
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await tabTo(page, the.view('grid'));
  await page.keyboard.press('ArrowLeft');
  await expect(the.view('plan')).toBeChecked();
  await expect(the.add('competitors')).toBeVisible();

  for (const [at, name] of ['Boulangerie d’à côté', 'Œufs & Cie'].entries()) {
    await press(page, the.add('competitors'));
    await on.said(plan(($) => $.competitors.added));
    await expect(the.row('competitors', at + 1).getByLabel(the.field('name'))).toBeFocused();
    await page.keyboard.type(name);
  }
  await press(page, the.up('Œufs & Cie'));
  await on.said(builder(($) => $.said.moved, { title: 'Œufs & Cie', position: 1, count: 2 }));
  await expect(the.up('Œufs & Cie')).toBeFocused();
  await expect(the.row('competitors', 1).getByLabel(the.field('name'))).toHaveValue('Œufs & Cie');

  await press(page, the.add('platforms'));
  await page.keyboard.type('Radio du collège');

  // Day and month are the same number: keyboards of all countries agree on these dates.
  for (const [at, [day, topic]] of [
    ['06062026', 'Merci à tous'],
    ['04042026', 'Affiche'],
    ['05052026', 'Film'],
  ].entries()) {
    const entry = the.row('entries', at + 1);
    await press(page, the.add('entries'));
    await expect(entry.getByLabel(the.field('date'))).toBeFocused();
    await page.keyboard.type(day ?? '');
    await tabTo(page, entry.getByLabel(the.field('platform')));
    await page.keyboard.type('Radio');
    await tabTo(page, entry.getByLabel(the.field('topic')));
    await page.keyboard.type(topic ?? '');
  }
  await expect(the.stops).toContainText([
    /4 avril 2026.*Affiche.*Radio du collège/,
    /5 mai 2026.*Film.*Radio du collège/,
    /6 juin 2026.*Merci à tous.*Radio du collège/,
  ]);

  await press(page, the.remove('Affiche'));
  await on.said(plan(($) => $.entries.removed));
  await expect(the.remove('Film')).toBeFocused();
  await expect(the.stops).toContainText(['Film', 'Merci à tous']);
  await page.keyboard.press('Control+z');
  await expect(the.stops).toContainText(['Affiche', 'Film', 'Merci à tous']);

  await press(page, the.add('competitors'));
  await page.keyboard.press('Control+z');
  await expect(the.row('competitors', 3)).toHaveCount(0);
  expect(await focused(page), 'the focus after a row is gone').not.toBeNull();

  await on.isSaved();
  await page.reload();
  await the.view('plan').check();
  await expect(the.row('competitors', 2).getByLabel(the.field('name'))).toHaveValue('Boulangerie d’à côté');
  await expect(the.stops).toContainText(['Affiche', 'Film', 'Merci à tous']);
  await expect(the.progress(3)).toBeVisible();

  const downloading = page.waitForEvent('download');
  await the.save.click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain(`# ${plan(($) => $.heading, { title: words.lunchTitle })}\n`);
  expect(text.indexOf('Affiche')).toBeLessThan(text.indexOf('Film'));
});

test('a chosen idea is looked at again after the change', async ({ page }) => {
  const words = await wordsOf('sv');
  const { plan, builder } = words;
  const on = builderOn(page, words);
  const button = (name: string) => page.getByRole('button', { name, exact });
  const group = (number: number) =>
    page.getByRole('group', { name: plan(($) => $.checks.name, { number }), exact });
  await page.goto('/sv/builder/');
  await on.lunch.click();
  await on.waymark('share').click();
  await expect(page.getByText(plan(($) => $.checks.notChosen))).toBeVisible();

  await on.waymark('ideas').click();
  await button(builder(($) => $.buttons.addIdea)).click();
  await page.keyboard.type('Två köer');
  await page.getByRole('checkbox', { name: builder(($) => $.fields.chosen) }).check();
  await page.getByRole('textbox', { name: builder(($) => $.fields.measure) }).fill('Minuter i kön');
  await on.waymark('share').click();
  await expect(page.getByText(plan(($) => $.checks.measure, { measure: 'Minuter i kön' }))).toBeVisible();

  const add = button(plan(($) => $.checks.addNamed, { idea: 'Två köer' }));
  for (const [at, [date, value]] of [
    ['2026-05-20', '6 minuter'],
    ['2026-05-06', '9 minuter'],
  ].entries()) {
    await press(page, add);
    await on.said(plan(($) => $.checks.added));
    const fields = group(at + 1);
    await fields.getByLabel(plan(($) => $.fields.date)).fill(date ?? '');
    await fields.getByLabel(plan(($) => $.fields.value)).fill(value ?? '');
  }
  const table = page.getByRole('table', { name: plan(($) => $.checks.table), exact });
  await expect(table.getByRole('row')).toContainText(['', /6 maj 2026.*9 minuter/, /20 maj 2026.*6 minuter/]);

  for (const number of [2, 1])
    await press(
      page,
      button(builder(($) => $.buttons.removeNamed, { title: plan(($) => $.checks.name, { number }) })),
    );
  await expect(add).toBeFocused();
  await on.undo.click();
  await expect(table.getByRole('row')).toContainText(['', '6 minuter']);
  await on.isSaved();
  await page.reload();
  await on.waymark('share').click();
  await expect(group(1).getByLabel(plan(($) => $.fields.value))).toHaveValue('6 minuter');
});
