// Beginning a map, going back to an earlier state of it, and starting maps for a class.
import { readFile } from 'node:fs/promises';
import { fivePhases, momentsOf, startingMap } from '../../lib/course/index.ts';
import { parse, serialise } from '../../lib/journey/index.ts';
import { builderOn } from './builder.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const exact = true;
const buttonOn = (page: Page) => (name: string) => page.getByRole('button', { name, exact });
const fieldOn = (page: Page) => (name: string) => page.getByRole('textbox', { name, exact });

test('a journey of one’s own begins with the five business phases, each explained', async ({ page }) => {
  const words = await wordsOf('sv');
  const { begin, builder } = words;
  const on = builderOn(page, words);
  const form = on.stories;
  await page.goto('/sv/builder/');
  await on.story(builder(($) => $.begin.own)).check();
  await form
    .getByLabel(
      builder(($) => $.begin.ownTitle),
      { exact },
    )
    .fill('Köpa en cykel');
  await form.getByRole('radio', { name: begin(($) => $.template.names.fivePhases), exact }).check();
  for (const phase of fivePhases)
    await expect(
      form.getByText(
        begin(($) => $.template.phaseTexts[phase]),
        { exact },
      ),
    ).toBeVisible();
  await on.start(builder(($) => $.begin.own)).click();

  const map = page.getByRole('region', { name: 'Köpa en cykel', exact });
  for (const phase of fivePhases)
    await expect(
      map
        .getByText(
          begin(($) => $.template.phases[phase]),
          { exact },
        )
        .first(),
    ).toBeVisible();
  await on.waymark('order').click();
  await expect(on.moment(momentsOf('fivePhases'))).toBeVisible();
});

test('an outline is pasted, its size is said while it is written, and it becomes a map', async ({ page }) => {
  const words = await wordsOf('fr');
  const { begin } = words;
  const on = builderOn(page, words);
  const text = fieldOn(page)(begin(($) => $.outline.label));
  await page.goto('/fr/builder/');
  await page
    .getByText(
      begin(($) => $.outline.title),
      { exact },
    )
    .click();
  await buttonOn(page)(begin(($) => $.outline.start)).click();
  await expect(
    page.getByText(
      begin(($) => $.outline.empty),
      { exact },
    ),
  ).toBeVisible();

  await text.fill('# Avant\n- se réveille\n- s’habille\n\n# Après\n- prend le bus');
  const said = page.getByRole('status').filter({ hasText: begin(($) => $.outline.stages, { count: 2 }) });
  await expect(said).toContainText(begin(($) => $.outline.moments, { count: 3 }));
  await text.fill('x'.repeat(200_001));
  await expect(
    page.getByText(
      begin(($) => $.outline['too-long']),
      { exact },
    ),
  ).toBeVisible();
  await text.fill('Avant\n  se réveille\n  s’habille\nAprès\n  prend le bus');
  await buttonOn(page)(begin(($) => $.outline.start)).click();
  await on.waymark('order').click();
  await expect(on.moment(3)).toHaveValue('prend le bus');
  await expect(page.getByRole('columnheader', { name: 'Avant' })).toBeVisible();
});

test('a restore point is kept, and the map goes back to it and forward again', async ({ page }) => {
  const words = await wordsOf('hr');
  const { begin } = words;
  const { titleOf } = await lunchIn('hr');
  const on = builderOn(page, words);
  const thought = on.thought(titleOf('wait'));
  const cell = (name: string) => on.row('thought').getByRole('gridcell', { name, exact });
  const points = page.getByRole('listitem').filter({
    has: page.getByText(
      begin(($) => $.points.back),
      { exact },
    ),
  });
  const named = points.filter({ hasText: 'Prije ručka' }).getByRole('button').first();
  const show = () =>
    page
      .getByText(
        begin(($) => $.points.title),
        { exact },
      )
      .click();
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await on.waymark('thoughts').click();
  await thought.fill('Još pet minuta');
  await on.isSaved();

  await on.waymark('share').click();
  await show();
  await fieldOn(page)(begin(($) => $.points.name)).fill('Prije ručka');
  await buttonOn(page)(begin(($) => $.points.keep)).click();
  await on.said(begin(($) => $.points.kept));
  await expect(named).toBeVisible();

  await on.waymark('thoughts').click();
  await thought.fill('Gladan sam');
  await on.waymark('begin').click();
  await show();
  await named.click();
  await expect(cell('Još pet minuta')).toBeVisible();
  await expect(named).toBeFocused();
  await on.undo.click();
  await expect(cell('Gladan sam')).toBeVisible();
  // The map as it was begun, the one with a name, and the one from before going back.
  await expect(points).toHaveCount(3);
  await named.click();
  await expect(cell('Još pet minuta')).toBeVisible();
  await on.isSaved();
  await page.reload();
  await expect(cell('Još pet minuta')).toBeVisible();
});

test('a starting map is made, and whoever opens it cannot change the person', async ({ page }) => {
  const words = await wordsOf('no');
  const { begin, builder } = words;
  const { example, titleOf } = await lunchIn('no');
  const on = builderOn(page, words);
  const open = async (text: string) =>
    page.getByLabel(builder(($) => $.begin.openFile)).setInputFiles({
      name: 'start.waymark.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await page.goto('/no/builder/');
  await open(serialise({ map: example, reviews: [] }));
  await on.waymark('share').click();
  await page
    .getByText(
      begin(($) => $.starting.title),
      { exact },
    )
    .click();
  await page.getByRole('checkbox', { name: begin(($) => $.starting.parts.moments), exact }).uncheck();
  const downloading = page.waitForEvent('download');
  await buttonOn(page)(begin(($) => $.starting.save)).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const read = parse(file);
  if (!read.ok) throw new Error(read.code);
  // A map from a file is a map of its own.
  const { id } = read.file.map;
  expect(read).toMatchObject({
    repairs: [],
    file: { map: startingMap({ ...example, id }, ['person']), reviews: [] },
  });

  await on.waymark('begin').click();
  await open(file);
  const name = page.getByRole('textbox', { name: builder(($) => $.fields.personName) });
  await on.waymark('person').click();
  await expect(name).toHaveValue(example.persona.name);
  await name.focus();
  await page.keyboard.type('Ola');
  await expect(name).toHaveValue(example.persona.name);
  await on.waymark('thoughts').click();
  await on.thought(titleOf('wait')).fill('Nå haster det');
  await expect(on.thought(titleOf('wait'))).toHaveValue('Nå haster det');
});

test('a map is renamed, deleted with its restore points and brought back; then the device forgets everything', async ({
  page,
}) => {
  const words = await wordsOf('en');
  const { begin, builder } = words;
  const on = builderOn(page, words);
  const button = buttonOn(page);
  const opens = (title: string) => button(builder(($) => $.begin.open, { title }));
  const title = words.lunchTitle;
  await page.goto('/en/builder/');
  await page.getByRole('radio', { name: begin(($) => $.band['8-11']), exact }).check();
  await on.lunch.click();
  await expect(on.row('thought')).toBeVisible();
  await on.waymark('order').click();
  await on.moment(1).fill('goes home');
  await on.isSaved();
  await on.waymark('begin').click();
  await expect(page.getByRole('combobox', { name: begin(($) => $.band.ofMap) })).toHaveValue('8-11');
  await fieldOn(page)(begin(($) => $.open.name)).fill('Lunch <b>today</b>');
  await expect(page.getByRole('heading', { level: 2, name: 'Lunch <b>today</b>', exact })).toBeVisible();

  await button(builder(($) => $.begin.duplicateNamed, { title: 'Lunch <b>today</b>' })).click();
  const copy = builder(($) => $.begin.copyOf, { title: 'Lunch <b>today</b>' });
  await button(begin(($) => $.saved.renameNamed, { title: copy })).click();
  await expect(fieldOn(page)(begin(($) => $.saved.newName, { title: copy }))).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await on.said(begin(($) => $.saved.renamed, { title }));
  await expect(button(begin(($) => $.saved.renameNamed, { title }))).toBeFocused();
  await button(builder(($) => $.begin.deleteNamed, { title })).click();
  await expect(button(builder(($) => $.begin.bringBack))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opens(title)).toBeVisible();

  await button(begin(($) => $.forget.open)).click();
  const dialog = page.getByRole('dialog', { name: begin(($) => $.forget.title) });
  await dialog.getByRole('button', { name: begin(($) => $.forget.cancel), exact }).click();
  await expect(opens(title)).toBeVisible();
  await button(begin(($) => $.forget.open)).click();
  await dialog.getByRole('button', { name: begin(($) => $.forget.confirm), exact }).click();
  await on.said(begin(($) => $.forget.done));
  await expect(page.getByRole('heading', { name: builder(($) => $.moves.begin.title), exact })).toBeFocused();
  await expect(opens(title)).toHaveCount(0);
  await page.reload();
  await expect(on.lunch).toBeVisible();
  await expect(page.getByRole('radio', { name: begin(($) => $.band.suggested), exact })).toBeChecked();
  await expect(opens(title)).toHaveCount(0);
});
