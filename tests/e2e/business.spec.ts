// A map for business, from the person to the next map, and the file that carries it.
import { readFile } from 'node:fs/promises';
import { scenarioWords } from '../../content/index.ts';
import { parse } from '../../lib/journey/index.ts';
import { builderOn } from './builder.ts';
import { expect, type Page, test } from './test.ts';
import { wordsOf } from './words.ts';

test('a used phone is mapped with evidence, a cause, a chosen idea and a next map, and comes back from its file', async ({
  page,
}) => {
  const words = await wordsOf('hr');
  const { builder, structure, scores } = words;
  const phone = await scenarioWords('second-hand-phone', 'hr');
  const on = builderOn(page, words);
  const exact = true;
  const pay = phone.steps.pay?.title ?? '';
  const field = (name: string) => page.getByRole('textbox', { name, exact });
  const choice = (name: string) => page.getByRole('combobox', { name });

  await page.goto('/hr/builder/');
  await on.story(phone.title).check();
  await on.start(phone.title).click();

  await field(builder(($) => $.fields.problem)).fill('Ne zna što dobiva za 220 eura');
  await choice(builder(($) => $.fields.mark)).selectOption({ label: builder(($) => $.marks.heard) });

  await on.waymark('feelings').click();
  await on.face(on.feeling(pay), scores[-2]).check();
  await on.waymark('lowest').click();
  await field(builder(($) => $.fields.pain, { title: pay })).fill('Nigdje ne piše ništa o jamstvu');
  await choice(builder(($) => $.fields.mark)).selectOption({ label: builder(($) => $.marks.counted) });
  for (const number of [1, 2, 3])
    await field(builder(($) => $.fields.why, { number })).fill(`Uzrok broj ${number}`);

  await on.waymark('person').click();
  await page
    .getByText(
      structure(($) => $.evidence.summary),
      { exact },
    )
    .click();
  await page.getByRole('button', { name: structure(($) => $.evidence.add), exact }).click();
  const record = page.getByRole('group', { name: structure(($) => $.evidence.number, { number: 1 }), exact });
  await record
    .getByRole('combobox', { name: structure(($) => $.evidence.kind), exact })
    .selectOption({ label: structure(($) => $.evidence.kinds.survey) });
  await record.getByRole('textbox', { name: structure(($) => $.evidence.count), exact }).fill('14 od 20');
  await record
    .getByText(
      structure(($) => $.evidence.rests),
      { exact },
    )
    .click();
  await record.getByRole('checkbox', { name: 'Nigdje ne piše ništa o jamstvu', exact }).check();

  await on.waymark('ideas').click();
  const ideas = ['Jamstvo uz gumb', 'Popis oštećenja', 'Upute u paketu'];
  for (const [at, text] of ideas.entries()) {
    await page.getByRole('button', { name: builder(($) => $.buttons.addIdea), exact }).click();
    const group = page.getByRole('group', { name: builder(($) => $.fields.idea, { number: at + 1 }), exact });
    await group
      .getByRole('textbox', { name: builder(($) => $.fields.idea, { number: at + 1 }), exact })
      .fill(text);
    await expect(
      group.getByRole('checkbox', { name: 'Nigdje ne piše ništa o jamstvu', exact }),
    ).toBeChecked();
    await group.getByRole('combobox', { name: builder(($) => $.fields.impact) }).selectOption(String(5 - at));
    await group.getByRole('combobox', { name: builder(($) => $.fields.feasibility) }).selectOption('4');
  }
  await expect(
    page.getByRole('img', { name: builder(($) => $.fields.idea, { number: 3 }), exact: false }),
  ).toBeVisible();
  const first = page.getByRole('group', { name: builder(($) => $.fields.idea, { number: 1 }), exact });
  await first.getByRole('checkbox', { name: builder(($) => $.fields.chosen), exact }).check();
  await first.getByRole('textbox', { name: builder(($) => $.fields.measure) }).fill('Napuštene košarice');
  await first
    .getByLabel(
      structure(($) => $.ideas.date),
      { exact },
    )
    .fill('2027-03-01');

  await on.waymark('next').click();
  await page.getByRole('button', { name: builder(($) => $.buttons.startNext), exact }).click();
  const later = page.getByRole('group', { name: pay, exact });
  await on.face(later, scores[1]).check();
  await later
    .getByRole('textbox', { name: builder(($) => $.fields.thought, { title: pay }) })
    .fill('Mogu ga vratiti.');
  await expect(page.getByText(builder(($) => $.states.changes, { count: 2 }))).toBeVisible();
  await page.getByRole('radio', { name: words.views(($) => $.names.states), exact }).check();
  const different = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('insertion') })
    .filter({ hasText: 'Mogu ga vratiti.' });
  await expect(different.first()).toContainText(ideas[0] ?? '');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: ideas[1] ?? '' })
      .filter({ has: page.getByRole('insertion') }),
  ).toHaveCount(0);
  await on.isSaved();

  await on.waymark('share').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: builder(($) => $.buttons.saveFile), exact }).click();
  const file = await (await downloading).path();
  const read = parse(await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(read.code);
  const { map } = read.file;
  expect(read.repairs).toEqual([]);
  expect(Object.values(map.persona.claims)).toMatchObject([{ about: 'problem', mark: 'heard' }]);
  expect(Object.values(map.states.now.notes)).toMatchObject([
    {
      mark: 'counted',
      evidence: Object.keys(map.evidence),
      whys: ['Uzrok broj 1', 'Uzrok broj 2', 'Uzrok broj 3'],
    },
  ]);
  expect(Object.values(map.evidence)).toMatchObject([{ kind: 'survey', number: '14 od 20' }]);
  const chosen = Object.values(map.ideas).filter((idea) => idea.chosen);
  expect(chosen).toMatchObject([
    { text: ideas[0], impact: 5, feasibility: 4, measure: 'Napuštene košarice', date: '2027-03-01' },
  ]);

  await on.waymark('begin').click();
  await page.getByLabel(builder(($) => $.begin.openFile)).setInputFiles({
    name: 'map.waymark.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await on.said(builder(($) => $.said.opened, { title: phone.title }));
  await on.waymark('ideas').click();
  await expect(field(builder(($) => $.fields.idea, { number: 2 }))).toHaveValue(ideas[1] ?? '');
});

test('a bad file gets one sentence, and the map stays as it is', async ({ page }) => {
  const words = await wordsOf('fr');
  const { builder } = words;
  const on = builderOn(page, words);
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  await on.moment(1).fill('Œuf dur');
  await on.waymark('begin').click();
  const give = (text: string) =>
    page.getByLabel(builder(($) => $.begin.openFile)).setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  for (const [text, sentence] of [
    ['%PDF-1.7', builder(($) => $.fault['not-json'])],
    ['{"type":"recipe"}', builder(($) => $.fault['not-waymark'])],
    ['{"type":"waymark","version":99,"map":{}}', builder(($) => $.fault['newer-version'])],
  ] as const) {
    await give(text);
    await expect(page.getByText(`${sentence} ${builder(($) => $.fault.kept)}`)).toBeVisible();
  }
  await on.waymark('order').click();
  await expect(on.moment(1)).toHaveValue('Œuf dur');
});

test('a map is duplicated, deleted and brought back', async ({ page }) => {
  const words = await wordsOf('sv');
  const { builder } = words;
  const on = builderOn(page, words);
  const title = words.lunchTitle;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const copy = builder(($) => $.begin.copyOf, { title });
  await page.goto('/sv/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  await on.moment(1).fill('Åker hiss');
  await on.isSaved();
  await on.waymark('begin').click();
  await button(builder(($) => $.begin.duplicateNamed, { title })).click();
  await expect(button(builder(($) => $.begin.open, { title: copy }))).toBeVisible();
  await button(builder(($) => $.begin.deleteNamed, { title: copy })).click();
  await expect(button(builder(($) => $.begin.open, { title: copy }))).toHaveCount(0);
  await button(builder(($) => $.begin.bringBack)).click();
  await button(builder(($) => $.begin.open, { title: copy })).click();
  await on.waymark('order').click();
  await expect(on.moment(1)).toHaveValue('Åker hiss');
});

test('one tab edits a map, a second shows it and can take over', async ({ context, page }) => {
  const words = await wordsOf('no');
  const { builder } = words;
  const on = builderOn(page, words);
  await page.goto('/no/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  await on.moment(1).fill('Første fane');
  await on.isSaved();

  const second = await context.newPage();
  const there = builderOn(second, words);
  const elsewhere = (where: Page) => where.getByText(builder(($) => $.tabs.elsewhere));
  await second.goto('/no/builder/');
  await there.waymark('order').click();
  await expect(elsewhere(second)).toBeVisible();
  await expect(there.moment(1)).toBeDisabled();
  await on.moment(1).fill('Første fane igjen');
  await expect(there.moment(1)).toHaveValue('Første fane igjen');

  await second.getByRole('button', { name: builder(($) => $.tabs.takeOver), exact: true }).click();
  await there.moment(1).fill('Andre fane');
  await expect(elsewhere(page)).toBeVisible();
  await expect(on.moment(1)).toHaveValue('Andre fane');
  await second.close();
  await expect(elsewhere(page)).toHaveCount(0);
  await expect(on.moment(1)).toHaveValue('Andre fane');
});

test('a scenario begins with as much filled in as the learner wants', async ({ page }) => {
  const words = await wordsOf('fr');
  const { builder, worksheet } = words;
  const on = builderOn(page, words);
  const lunch = await scenarioWords('school-lunch', 'fr');
  await page.goto('/fr/builder/');
  await on.stories
    .getByRole('combobox', { name: worksheet(($) => $.form.support) })
    .selectOption({ label: worksheet(($) => $.support['one-missing']) });
  await on.lunch.click();
  await on.waymark('thoughts').click();
  const wait = lunch.steps.wait;
  await expect(on.thought(wait?.title ?? '')).toHaveValue('');
  await on.waymark('actions').click();
  await expect(on.action(wait?.title ?? '')).toHaveValue(
    typeof wait?.action === 'string' ? wait.action : 'missing',
  );
  await on.waymark('next').click();
  await expect(
    page.getByRole('button', { name: builder(($) => $.buttons.startNext), exact: true }),
  ).toBeVisible();
});

test('the map is read as an outline and taken along as text', async ({ page }) => {
  const words = await wordsOf('hr');
  const { builder, worksheet } = words;
  const on = builderOn(page, words);
  const { wait } = (await scenarioWords('school-lunch', 'hr')).steps;
  await page.goto('/hr/builder/');
  await on.stories
    .getByRole('combobox', { name: worksheet(($) => $.form.support) })
    .selectOption({ label: worksheet(($) => $.support.example) });
  await on.lunch.click();
  await page.getByRole('radio', { name: words.views(($) => $.names.outline), exact: true }).check();
  const feeling = page.getByRole('group', {
    name: words.editing(($) => $.cell, {
      lane: words.journey(($) => $.lanes.feeling),
      moment: wait?.title ?? '',
    }),
    exact: true,
  });
  await expect(feeling.getByRole('textbox', { name: builder(($) => $.fields.because) })).toHaveValue(
    wait?.feeling.because ?? '',
  );
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: builder(($) => $.buttons.saveOutline), exact: true }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text.startsWith(`# ${words.lunchTitle}\n`)).toBe(true);
  expect(text).toContain(`  - ${wait?.when} ${wait?.title}\n`);
});
