import { scenarioMaterial } from '../../content/index.ts';
import { moveNames } from '../../lib/course/index.ts';
import { nameOf } from '../../lib/i18n/index.ts';
import { apply, type Command, serialise, stepsOf } from '../../lib/journey/index.ts';
import { builderOn } from './builder.ts';
import { expectSound } from './sound.ts';
import { expect, type Page, test } from './test.ts';
import { exercisesIn, lessonPath, lessonProse, lunchIn, wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' }); // a colour in the middle of a transition is no colour of ours

test('every move of the builder is sound', async ({ page }) => {
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
      await expectSound(page);
    });
  }
});

test('a whole map for the oldest, with parts that are locked, is sound', async ({ page }) => {
  test.setTimeout(240_000); // five moves of a large map in two colour schemes
  const words = await wordsOf('hr');
  const { structure } = words;
  const on = builderOn(page, words);
  const { example } = await scenarioMaterial('second-hand-phone', 'hr');
  const { steps, notes, feelings, stages } = example.states.now;
  const locks = Object.entries({ steps, notes, feelings, stages, ideas: example.ideas }).flatMap(
    ([name, records]) =>
      Object.keys(records)
        .slice(0, 3)
        .map((id) => ({ do: 'lock', in: name, id, locked: true }) as Command),
  );
  const map = locks.reduce(apply, { ...example, id: 'locked' });
  const open = (panel: string) => page.getByText(panel, { exact: true }).first().click();
  await page.goto('/hr/builder/');
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
      await expectSound(page);
    });
});

test('the table and the outline are sound where they are written in', async ({ page }) => {
  const words = await wordsOf('fr');
  const on = builderOn(page, words);
  const exact = true;
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await on.row('action').getByRole('gridcell').first().focus();
  await page.keyboard.press('Enter');
  await expectSound(page);
  await on.row('feeling').getByRole('gridcell').first().focus();
  await page.keyboard.press('Enter');
  await expectSound(page);
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
  await expectSound(page);
});

test('the ten-step plan and the checks after a change are sound', async ({ page }) => {
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
  await expectSound(page);
});

test('the storyboard is sound, with a picture open and closed', async ({ page }) => {
  const words = await wordsOf('hr');
  const { storyboard, views } = words;
  const title = (await lunchIn('hr')).titleOf('wait');
  await page.goto('/hr/builder/');
  await builderOn(page, words).lunch.click();
  await page.getByRole('radio', { name: views(($) => $.names.storyboard), exact: true }).check();
  await page.getByRole('button', { name: storyboard(($) => $.addNamed, { title }), exact: true }).click();
  await page.getByRole('radio', { name: storyboard(($) => $.symbols.queue), exact: true }).check();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expectSound(page);
});

test('the palette, the list of shortcuts and the letters are sound', async ({ page }) => {
  const words = await wordsOf('fr');
  const { actions } = words;
  const on = builderOn(page, words);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await on.waymark('thoughts').click();
  await button(actions(($) => $.names.letters)).click();
  await button(actions(($) => $.letters.more)).click();
  await expectSound(page);
  for (const name of [actions(($) => $.names.palette), actions(($) => $.names.shortcuts)]) {
    await button(name).click();
    await expectSound(page);
    await page.keyboard.press('Escape');
  }
});

test('a lesson is sound with a term open, right and wrong answers', async ({ page }) => {
  const { lesson } = await wordsOf('fr');
  const { terms } = await lessonProse('fr');
  const check = page.getByRole('button', { name: lesson(($) => $.check), exact: true });
  await page.goto(`/fr${lessonPath}`);
  for (const [at, { question, right, wrong }] of (await exercisesIn('fr')).entries()) {
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
  await expectSound(page);
});

test('the worksheets are sound with a map of one’s own', async ({ page }) => {
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
  await expectSound(page);
});

for (const sheet of ['field-notes', 'quiz', 'rubric'])
  test(`the text of a sheet is sound: ${sheet}`, async ({ page }) => {
    const { worksheet } = await wordsOf('hr');
    await page.goto(`/hr/worksheets/?sheet=${sheet}&lesson=pain-points&support=frames`);
    await page
      .getByText(
        worksheet(($) => $.asText),
        { exact: true },
      )
      .click();
    await expectSound(page);
  });

/** Opens a map from a file on the builder's page. */
async function openFile(page: Page, { builder }: Awaited<ReturnType<typeof wordsOf>>, text: string) {
  await page.getByLabel(builder(($) => $.begin.openFile)).setInputFiles({
    name: 'map.waymark.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

const exact = true;

for (const [locale, scenario] of [
  ['fr', 'school-lunch'],
  ['hr', 'second-hand-phone'],
] as const)
  test(`every view of a whole map is sound, and so is its presentation: ${locale}`, async ({ page }) => {
    test.setTimeout(240_000); // nine views of a large map, and slides
    const words = await wordsOf(locale);
    const { views } = words;
    const { example } = await scenarioMaterial(scenario, locale);
    // As on a telephone that has no full screen: a window that fills the screen cannot be made smaller.
    await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'requestFullscreen'));
    await page.goto(`/${locale}/builder/`);
    await openFile(page, words, serialise({ map: { ...example, id: 'whole' }, reviews: [] }));
    const choice = page.getByRole('radiogroup', { name: views(($) => $.label), exact }).getByRole('radio');
    await expect(choice).toHaveCount(9);
    const names = await choice.evaluateAll((radios) =>
      radios.map((radio) => radio.closest('label')?.textContent),
    );
    for (const name of names)
      await test.step(name ?? '', async () => {
        await choice.and(page.getByRole('radio', { name, exact })).check();
        await page.waitForLoadState('networkidle'); // some views are fetched first
        await expectSound(page);
      });
    await page.getByRole('button', { name: views(($) => $.present.open), exact }).click();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End']) {
      await page.keyboard.press(key);
      await test.step(`slide after ${key}`, () => expectSound(page));
    }
  });

test('the beginning is sound with maps on the device, a new name, a map gone, a bad file and a question', async ({
  page,
}) => {
  const words = await wordsOf('hr');
  const { begin, builder } = words;
  const on = builderOn(page, words);
  const button = (name: string) => page.getByRole('button', { name, exact });
  const { example } = await scenarioMaterial('school-lunch', 'hr');
  await page.goto('/hr/builder/');
  await openFile(page, words, serialise({ map: { ...example, id: 'one' }, reviews: [] }));
  await on.waymark('begin').click();
  await button(builder(($) => $.begin.duplicateNamed, { title: example.title })).click();
  const title = builder(($) => $.begin.copyOf, { title: example.title });
  await test.step('a new name', async () => {
    await button(begin(($) => $.saved.renameNamed, { title })).click();
    await expectSound(page);
    await page.keyboard.press('Escape');
  });
  await test.step('a map gone, a bad file, an outline that says nothing', async () => {
    await button(builder(($) => $.begin.deleteNamed, { title })).click();
    await openFile(page, words, '{"type":"recipe"}');
    await expect(page.getByText(builder(($) => $.fault['not-waymark']))).toBeVisible();
    await page
      .getByText(
        begin(($) => $.outline.title),
        { exact },
      )
      .click();
    await button(begin(($) => $.outline.start)).click();
    await expectSound(page);
  });
  await test.step('whether everything is to be forgotten', async () => {
    await button(begin(($) => $.forget.open)).click();
    await expectSound(page);
  });
});

test('the menu of languages, the made pack, and a class list are sound', async ({ page }) => {
  const words = await wordsOf('fr');
  const { site, worksheet, teachers } = words;
  await page.goto('/fr/teachers/');
  const made = page.waitForEvent('download');
  await page
    .getByText(
      worksheet(($) => $.class.label),
      { exact },
    )
    .click();
  await page
    .getByRole('textbox', { name: worksheet(($) => $.class.names), exact })
    .fill('Zoë Lefèvre\nZoë Lefèvre');
  await page.getByRole('button', { name: teachers(($) => $.pack.make), exact }).click();
  await made;
  await page.getByText(`${site(($) => $.language.label)}: ${nameOf('fr')}`, { exact }).click();
  await expectSound(page);
});

test('a lesson is sound on the projector, part by part', async ({ page }) => {
  await page.goto(`/fr${lessonPath}?view=present`);
  await expect(page.getByRole('banner')).toBeHidden();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End']) {
    await page.keyboard.press(key);
    // Good practice, and no criterion of WCAG: a part stands there alone, with its own heading of the second level
    // (https://dequeuniversity.com/rules/axe/4.12/page-has-heading-one).
    await test.step(`part after ${key}`, () => expectSound(page, ['page-has-heading-one']));
  }
});
