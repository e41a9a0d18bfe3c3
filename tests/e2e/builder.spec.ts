import type { Locator } from '@playwright/test';
import { nameOf } from '../../lib/i18n/index.ts';
import { builderOn, numbered } from './builder.ts';
import { focused, focusIsVisible, type press, tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { lessonPath, lunchIn, wordsOf } from './words.ts';

type Words = Awaited<ReturnType<typeof wordsOf>>;

/** Begins a journey of one's own on the builder's page. */
async function beginOwn(page: Page, words: Words, title: string, person: string) {
  const { builder } = words;
  const { stories: form, story, start } = builderOn(page, words);
  await story(builder(($) => $.begin.own)).check();
  await form
    .getByLabel(
      builder(($) => $.begin.ownTitle),
      { exact: true },
    )
    .fill(title);
  await form
    .getByLabel(
      builder(($) => $.begin.ownPerson),
      { exact: true },
    )
    .fill(person);
  await start(builder(($) => $.begin.own)).click();
}

test('a journey of one’s own is named, and its moments are added, moved, removed, taken back and done again', async ({
  page,
}) => {
  const words = await wordsOf('no');
  const { builder } = words;
  const on = builderOn(page, words);
  const values = async () => {
    const fields = on.moments.getByRole('textbox');
    return Promise.all((await fields.all()).map((field) => field.inputValue()));
  };
  await page.goto('/no/builder/');
  await beginOwn(page, words, 'Bussen til byen', 'Åse');
  await on.waymark('order').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Bussen til byen', exact: true })).toBeVisible();

  await on.moment(1).fill('venter');
  await on.moment(2).fill('stiger på');
  await on.up('stiger på').click();
  await on.said(builder(($) => $.said.moved, { title: 'stiger på', position: 1, count: 4 }));
  expect(await values()).toEqual(['stiger på', 'venter', '', '']);

  await on.add.click();
  await on.said(builder(($) => $.said.added));
  await expect(on.moment(5)).toBeFocused();
  await on.moment(5).fill('går av');
  await on.remove('venter').click();
  await on.said(builder(($) => $.said.removed, { title: 'venter' }));
  expect(await values()).toEqual(['stiger på', '', '', 'går av']);

  await on.undo.click();
  await on.said(builder(($) => $.said.undone));
  expect(await values()).toEqual(['stiger på', 'venter', '', '', 'går av']);
  await on.redo.click();
  await on.said(builder(($) => $.said.redone));
  expect(await values()).toEqual(['stiger på', '', '', 'går av']);
  await expect(on.redo).toHaveAttribute('aria-disabled', 'true');

  await on.waymark('actions').click();
  await expect(
    page.getByRole('heading', { name: builder(($) => $.moves.actions.title, { name: 'Åse' }) }),
  ).toBeFocused();
});

test('a face is chosen with the arrow keys, and the curve says step and score', async ({ page }) => {
  const words = await wordsOf('hr');
  const { builder, journey, scores } = words;
  const { titleOf } = await lunchIn('hr');
  const on = builderOn(page, words);
  const wait = on.feeling(titleOf('wait'));
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  await on.waymark('feelings').click();
  await expect(
    page.getByText(
      journey(($) => $.curve.empty),
      { exact: true },
    ),
  ).toBeVisible();

  await tabTo(page, on.face(wait, scores[-2]));
  await page.keyboard.press('ArrowRight');
  await expect(on.face(wait, scores[-1])).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(on.face(wait, scores[-2])).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('ljuta');
  await page.keyboard.press('Tab');
  await page.keyboard.type('šuti žućkasto');
  await expect(
    wait.getByLabel(
      builder(($) => $.fields.word),
      { exact: true },
    ),
  ).toHaveValue('ljuta');

  const eat = on.feeling(titleOf('eat'));
  await on.face(eat, scores[2]).check();
  const points = [`${titleOf('wait')}: ${scores[-2]}`, `${titleOf('eat')}: ${scores[2]}`];
  const curve = page.getByRole('img', { name: journey(($) => $.curve.title) });
  const told = async () => {
    const label = (await curve.getAttribute('aria-label')) ?? '';
    return label
      .slice(label.indexOf('. ') + 2)
      .split('; ')
      .sort();
  };
  await expect.poll(told).toEqual(points.sort());
  const because = journey(($) => $.because, { word: 'ljuta', reason: 'šuti žućkasto' });
  await expect(on.row('feeling').getByRole('gridcell', { name: because })).toBeVisible();
});

test('writing a thought keeps the action, and an emptied text comes back with undo', async ({ page }) => {
  const words = await wordsOf('fr');
  const { titleOf } = await lunchIn('fr');
  const on = builderOn(page, words);
  const title = titleOf('get');
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  await on.waymark('actions').click();
  await on.action(title).fill('elle reçoit la quiche');
  await on.waymark('thoughts').click();
  await on.thought(title).fill('ça sent bon');
  await expect(
    on.row('action').getByRole('gridcell', { name: 'elle reçoit la quiche', exact: true }),
  ).toBeVisible();
  await on.waymark('actions').click();
  await on.action(title).fill('');
  await expect(
    on.row('action').getByRole('gridcell', { name: 'elle reçoit la quiche', exact: true }),
  ).toHaveCount(0);
  await on.undo.click();
  await expect(on.action(title)).toHaveValue('elle reçoit la quiche');
  await expect(on.row('thought').getByRole('gridcell', { name: 'ça sent bon', exact: true })).toBeVisible();
});

test('the beginning lists the maps of this device and opens one', async ({ page }) => {
  const words = await wordsOf('en');
  const { builder } = words;
  const { start, titles } = await lunchIn('en');
  const on = builderOn(page, words);
  const saved = page.getByRole('region', { name: builder(($) => $.begin.saved), exact: true });
  const opens = (title: string) =>
    saved.getByRole('button', { name: builder(($) => $.begin.open, { title }), exact: true });
  await page.goto('/en/builder/');
  await beginOwn(page, words, 'The night bus', 'Dad');
  await on.waymark('order').click();
  await on.moment(1).fill('waits in the rain');
  await on.isSaved();
  await on.waymark('begin').click();
  await on.lunch.click();
  await on.waymark('order').click();
  await on.moment(1).fill('eats at last');
  await on.isSaved();

  await on.waymark('begin').click();
  await expect(saved.getByRole('listitem')).toHaveCount(2);
  await expect(saved.getByRole('listitem').first()).toContainText(start.title);
  const top = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;
  expect(await top(saved)).toBeLessThan(await top(on.stories));
  await expect(
    saved.getByText(
      builder(($) => $.begin.current),
      { exact: true },
    ),
  ).toHaveCount(1);
  await opens('The night bus').click();
  await on.waymark('order').click();
  await expect(on.moment(1)).toHaveValue('waits in the rain');
  await on.waymark('begin').click();
  await opens(start.title).click();
  await on.waymark('order').click();
  await expect(on.moments).toHaveCount(titles.length);
  await expect(on.moment(1)).toHaveValue('eats at last');
});

test('the map that is open can be gone on with from the beginning', async ({ page }) => {
  const words = await wordsOf('en');
  const { builder } = words;
  const on = builderOn(page, words);
  await page.goto('/en/builder/');
  await beginOwn(page, words, 'The night bus', 'Dad');
  await on.waymark('order').click();
  await on.moment(1).fill('waits in the rain');
  await on.isSaved();
  await on.waymark('begin').click();
  await page
    .getByRole('button', { name: builder(($) => $.begin.open, { title: 'The night bus' }), exact: true })
    .click();
  await on.waymark('order').click();
  await expect(on.moment(1)).toHaveValue('waits in the rain');
});

test('a device that keeps nothing says so, and writing goes on', async ({ page }) => {
  const words = await wordsOf('sv');
  const { titleOf } = await lunchIn('sv');
  const on = builderOn(page, words);
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto('/sv/builder/');
  await on.lunch.click();
  await on.waymark('order').click();
  await on.waymark('thoughts').click();
  const alert = page.getByRole('alert').filter({ hasText: words.builder(($) => $.save.failed) });
  await expect(alert).toHaveCount(0);
  await on.thought(titleOf('eat')).pressSequentially('äntligen mat på ön');
  await expect(alert).toBeVisible();
  await expect(on.thought(titleOf('eat'))).toHaveValue('äntligen mat på ön');
  await expect(
    on.row('thought').getByRole('gridcell', { name: 'äntligen mat på ön', exact: true }),
  ).toBeVisible();
});

const strange = {
  'looks like HTML': '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;<b>',
  'has emoji and signs of other scripts': '👩🏽‍🍳🏳️‍🌈 e\u0301 你好 \u{1F9C3}',
  'runs from right to left': 'مرحبا بالعالم \u202eabc\u202c שלום',
  'is ten thousand characters long': 'ž'.repeat(5000) + ' å'.repeat(2500),
};

for (const [what, text] of Object.entries(strange))
  test(`a text that ${what} is shown as it was typed and is there after a reload`, async ({ page }) => {
    const words = await wordsOf('en');
    const { titleOf } = await lunchIn('en');
    const on = builderOn(page, words);
    const shown = on.row('action').getByRole('gridcell').filter({ hasText: /\S/ });
    page.on('dialog', () => expect(what).toBe('no dialog'));
    await page.goto('/en/builder/');
    await on.lunch.click();
    await on.waymark('order').click();
    await on.waymark('actions').click();
    await on.action(titleOf('eat')).fill(text);
    expect(await shown.textContent()).toBe(text);
    await on.isSaved();
    await page.reload();
    await on.waymark('actions').click();
    await expect(on.action(titleOf('eat'))).toHaveValue(text);
    expect(await shown.textContent()).toBe(text);
  });

test('two languages keep separate maps, in the lesson and in the builder', async ({ page }) => {
  const texts = { sv: 'Var är Åsa?', hr: 'Gdje je Đuro?' } as const;
  for (const locale of ['sv', 'hr'] as const) {
    const words = await wordsOf(locale);
    const { titleOf } = await lunchIn(locale);
    const on = builderOn(page, words);
    await page.goto(`/${locale}${lessonPath}`);
    await on.waymark('thoughts').click();
    await expect(on.thought(titleOf('eat'))).toHaveValue('');
    await on.thought(titleOf('eat')).fill(texts[locale]);
    await on.isSaved();
  }
  for (const locale of ['sv', 'hr'] as const)
    await test.step(nameOf(locale), async () => {
      const words = await wordsOf(locale);
      const { start, titleOf } = await lunchIn(locale);
      const on = builderOn(page, words);
      await page.goto(`/${locale}/builder/`);
      await expect(
        on.row('thought').getByRole('gridcell', { name: texts[locale], exact: true }),
      ).toBeVisible();
      const muddle = Object.values(start.states.now.steps)
        .sort((a, b) => (a.pos < b.pos ? -1 : 1))
        .map(({ title }) => title);
      await expect(page.getByRole('columnheader')).toHaveText(numbered(muddle));
      await page.goto(`/${locale}${lessonPath}`);
      await on.waymark('thoughts').click();
      await expect(on.thought(titleOf('eat'))).toHaveValue(texts[locale]);
    });
});

test('by keyboard the focus is always seen and never lost in the builder', async ({ page }) => {
  const words = await wordsOf('sv');
  const { builder, scores } = words;
  const { start, titleOf } = await lunchIn('sv');
  const on = builderOn(page, words);
  const held = async (what: string) => {
    expect.soft(await focused(page), `what has the focus after: ${what}`).not.toBeNull();
  };
  const presses = async (what: string, target: Parameters<typeof press>[1]) => {
    await tabTo(page, target);
    expect.soft(await focusIsVisible(page), `the focus is seen on: ${what}`).toBe(true);
    await page.keyboard.press('Enter');
    await held(what);
  };
  await page.goto('/sv/builder/');
  await presses('begin', on.lunch);
  await presses('on to the moments', on.onTo('order'));
  await expect(on.moments).toHaveCount(Object.keys(start.states.now.steps).length);
  await held('the map is there');
  await presses('move down', on.down(titleOf('eat')));
  await presses('add', on.add);
  await presses('remove a named moment', on.remove(titleOf('leave')));
  await presses('undo', on.undo);
  await presses('redo', on.redo);
  await presses('on to actions', on.onTo('actions'));
  await presses('on to touchpoints', on.onTo('touchpoints'));
  await presses('on to thoughts', on.onTo('thoughts'));
  await tabTo(page, on.thought(titleOf('wait')));
  expect.soft(await focusIsVisible(page)).toBe(true);
  await page.keyboard.type('å');
  await presses('undo writing', on.undo);
  await presses('on to feelings', on.onTo('feelings'));
  await tabTo(page, on.face(on.feeling(titleOf('wait')), scores[-2]));
  expect.soft(await focusIsVisible(page), 'a face').toBe(true);
  await page.keyboard.press('Space');
  await held('a face');
  await presses('undo the face', on.undo);
  await presses('on to the lowest point', on.onTo('lowest'));
  await presses('on to ideas', on.onTo('ideas'));
  await presses(
    'add an idea',
    page.getByRole('button', { name: builder(($) => $.buttons.addIdea), exact: true }),
  );
  await presses('on to the next map', on.onTo('next'));
  await presses(
    'begin the next map',
    page.getByRole('button', { name: builder(($) => $.buttons.startNext), exact: true }),
  );
  await presses('on to the last', on.onTo('share'));
  const download = page.waitForEvent('download');
  await presses('download', on.download);
  await download;
  await held('the PDF is there');
  await presses('back to the beginning', on.waymark('begin'));
  await presses(
    'open the map',
    page.getByRole('button', { name: builder(($) => $.begin.open, { title: start.title }), exact: true }),
  );
  await held('the map is open');
});

test('what was written is taken back and done again with the keys that everybody knows', async ({ page }) => {
  const words = await wordsOf('en');
  const { titleOf } = await lunchIn('en');
  const on = builderOn(page, words);
  await page.goto('/en/builder/');
  await on.lunch.click();
  await on.waymark('thoughts').click();
  const thought = on.thought(titleOf('wait'));
  await thought.fill('Hurry up!');
  await page.keyboard.press('Control+z');
  await expect(thought).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(thought).toHaveValue('Hurry up!');
});
