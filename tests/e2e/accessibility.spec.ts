import { scenarioMaterial } from '../../content/index.ts';
import { moveNames } from '../../lib/course/index.ts';
import { apply, type Command, serialise, stepsOf } from '../../lib/journey/index.ts';
import { expectNoViolations } from './axe.ts';
import { builderOn } from './builder.ts';
import { expect, test } from './test.ts';
import { exercisesIn, lessonPath, lessonProse, lunchIn, wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' }); // a colour in the middle of a transition is no colour of ours

test('axe finds nothing in any state of the builder', async ({ page }) => {
  test.setTimeout(240_000); // every move in two colour schemes
  const words = await wordsOf('fr');
  const { titles, titleOf, start } = await lunchIn('fr');
  const muddle = stepsOf(start.states.now).map(({ title }) => title);
  const on = builderOn(page, words);
  const open = (panel: string) => page.getByText(panel, { exact: true }).click();
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  for (const move of [...moveNames, 'begin'] as const) {
    await test.step(move, async () => {
      await on.waymark(move).click();
      if (move === 'person') await page.getByRole('textbox').last().fill('Attend trop longtemps');
      if (move === 'order') {
        await button(words.structure(($) => $.stages.cut, { title: muddle[2] ?? '' })).click();
        await open(words.structure(($) => $.times.summary));
        await open(words.structure(($) => $.lanes.summary));
      }
      if (move === 'lowest') await page.getByRole('textbox').first().fill('Dix-huit minutes');
      if (move === 'ideas') {
        await button(words.builder(($) => $.buttons.addIdea)).click();
        await page
          .getByRole('checkbox', { name: words.builder(($) => $.fields.chosen), exact: true })
          .check();
        for (const rank of ['impact', 'feasibility'] as const)
          await page.getByRole('combobox', { name: words.builder(($) => $.fields[rank]) }).selectOption('4');
      }
      if (move === 'share' || move === 'begin')
        for (const title of [words.begin(($) => $.points.title), words.begin(($) => $.starting.title)])
          for (const summary of await page.getByText(title, { exact: true }).all()) await summary.click();
      if (move === 'next') await button(words.builder(($) => $.buttons.startNext)).click();
      if (move === 'actions') await on.action(titleOf('eat')).fill(titleOf('eat'));
      if (move === 'thoughts')
        await page
          .getByText(
            words.builder(($) => $.buttons.example),
            { exact: true },
          )
          .first()
          .click();
      if (move === 'feelings')
        for (const [at, title] of titles.entries())
          await on.face(on.feeling(title), words.scores[at === 2 ? -2 : 1]).check();
      await expectNoViolations(page);
    });
  }
});

test('axe finds nothing in a whole map for the oldest, with parts that are locked', async ({ page }) => {
  test.setTimeout(240_000); // five moves of a large map in two colour schemes
  const words = await wordsOf('en');
  const { structure } = words;
  const on = builderOn(page, words);
  const { example } = await scenarioMaterial('second-hand-phone', 'en');
  const { steps, notes, feelings, stages } = example.states.now;
  const locks = Object.entries({ steps, notes, feelings, stages, ideas: example.ideas }).flatMap(
    ([name, records]) =>
      Object.keys(records)
        .slice(0, 3)
        .map((id) => ({ do: 'lock', in: name, id, locked: true }) as Command),
  );
  const map = locks.reduce(apply, { ...example, id: 'locked' });
  const open = (panel: string) => page.getByText(panel, { exact: true }).first().click();
  await page.goto('/en/builder/');
  await page.getByLabel(words.builder(($) => $.begin.openFile)).setInputFiles({
    name: 'map.waymark.json',
    mimeType: 'application/json',
    buffer: Buffer.from(serialise({ map, reviews: [] })),
  });
  for (const move of ['person', 'order', 'touchpoints', 'feelings', 'ideas'] as const)
    await test.step(move, async () => {
      await on.waymark(move).click();
      if (move === 'person') {
        await open(structure(($) => $.evidence.summary));
        await open(structure(($) => $.evidence.rests));
      }
      if (move === 'order') await open(structure(($) => $.times.summaryTruth));
      if (move === 'touchpoints') await open(structure(($) => $.lanes.summary));
      if (move === 'ideas') await open(structure(($) => $.ideas.changes));
      await expectNoViolations(page);
    });
});

test('axe finds nothing where the table and the outline are written in', async ({ page }) => {
  const words = await wordsOf('sv');
  const on = builderOn(page, words);
  const exact = true;
  await page.goto('/sv/builder/');
  await on.lunch.click();
  await on.row('action').getByRole('gridcell').first().focus();
  await page.keyboard.press('Enter');
  await expectNoViolations(page);
  await on.row('feeling').getByRole('gridcell').first().focus();
  await page.keyboard.press('Enter');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: words.views(($) => $.names.outline), exact }).check();
  await page
    .getByRole('button', { name: words.editing(($) => $.more) })
    .first()
    .click();
  await page
    .getByRole('button', { name: words.builder(($) => $.buttons.removeNamed, { title: '' }) })
    .last()
    .click();
  await expectNoViolations(page);
});

test('axe finds nothing on the ten-step plan and on checks after a change', async ({ page }) => {
  const words = await wordsOf('hr');
  const { plan, worksheet } = words;
  const on = builderOn(page, words);
  const exact = true;
  await page.goto('/hr/builder/');
  await on.stories
    .getByRole('combobox', { name: worksheet(($) => $.form.support) })
    .selectOption({ label: worksheet(($) => $.support.example) });
  await on.lunch.click();
  await on.waymark('share').click();
  await page
    .getByRole('button', { name: plan(($) => $.checks.add) })
    .first()
    .click();
  await page.getByLabel(plan(($) => $.fields.value)).fill('9 minuta');
  await page.getByRole('radio', { name: words.views(($) => $.names.plan), exact }).check();
  for (const list of ['competitors', 'platforms', 'entries'] as const)
    await page.getByRole('button', { name: plan(($) => $[list].add), exact }).click();
  await expect(page.getByRole('region', { name: plan(($) => $.timeline.title), exact })).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing on the storyboard, with a picture open and closed', async ({ page }) => {
  const words = await wordsOf('hr');
  const { storyboard, views } = words;
  const title = (await lunchIn('hr')).titleOf('wait');
  await page.goto('/hr/builder/');
  await builderOn(page, words).lunch.click();
  await page.getByRole('radio', { name: views(($) => $.names.storyboard), exact: true }).check();
  await page.getByRole('button', { name: storyboard(($) => $.addNamed, { title }), exact: true }).click();
  await page.getByRole('radio', { name: storyboard(($) => $.symbols.queue), exact: true }).check();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expectNoViolations(page);
});

test('axe finds nothing in the palette, the list of shortcuts and the letters', async ({ page }) => {
  const words = await wordsOf('no');
  const { actions } = words;
  const on = builderOn(page, words);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/no/builder/');
  await on.lunch.click();
  await on.waymark('thoughts').click();
  await button(actions(($) => $.names.letters)).click();
  await button(actions(($) => $.letters.more)).click();
  await expectNoViolations(page);
  for (const name of [actions(($) => $.names.palette), actions(($) => $.names.shortcuts)]) {
    await button(name).click();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
  }
});

test('axe finds nothing on a lesson with a term open, right and wrong answers', async ({ page }) => {
  const { lesson } = await wordsOf('no');
  const { terms } = await lessonProse('no');
  const check = page.getByRole('button', { name: lesson(($) => $.check), exact: true });
  await page.goto(`/no${lessonPath}`);
  for (const [at, { question, right, wrong }] of (await exercisesIn('no')).entries()) {
    const answer = at === 0 ? wrong : right;
    await page
      .getByRole('group', { name: question })
      .getByText(answer?.text ?? '', { exact: true })
      .click();
    await check.nth(at).click();
    const said = page.getByRole('status').filter({ hasText: answer?.feedback ?? '' });
    await expect(said).toContainText(lesson(($) => (at === 0 ? $.wrong : $.right)));
  }
  await page.getByRole('button', { name: terms[0]?.shown, exact: true }).click();
  await expect(page.getByRole('dialog', { name: terms[0]?.entry?.term })).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing on the worksheets with a map of one’s own', async ({ page }) => {
  const words = await wordsOf('hr');
  const { start, titleOf } = await lunchIn('hr');
  const on = builderOn(page, words);
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  await on.waymark('thoughts').click();
  await on.thought(titleOf('wait')).fill('šuti 你好'); // with characters that the sheet cannot print
  await on.isSaved();
  await on.waymark('share').click();
  await page.getByRole('link', { name: words.builder(($) => $.buttons.worksheets), exact: true }).click();
  const source = page.getByRole('combobox', { name: words.worksheet(($) => $.form.source), exact: true });
  await expect(source.getByRole('option', { selected: true })).toHaveText(
    words.worksheet(($) => $.form.own, { title: start.title }),
  );
  await expect(
    page.getByText(words.worksheet(($) => $.notice.missingGlyph, { character: '好' })),
  ).toBeVisible();
  await page
    .getByText(
      words.worksheet(($) => $.asText),
      { exact: true },
    )
    .click();
  await expectNoViolations(page);
});

for (const sheet of ['field-notes', 'quiz', 'rubric'])
  test(`axe finds nothing in the text of a sheet, which fits a narrow screen: ${sheet}`, async ({ page }) => {
    const { worksheet } = await wordsOf('hr');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/hr/worksheets/?sheet=${sheet}&lesson=pain-points&support=frames`);
    await page
      .getByText(
        worksheet(($) => $.asText),
        { exact: true },
      )
      .click();
    await expectNoViolations(page);
    const { scroll, screen } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      screen: window.innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(screen);
  });
