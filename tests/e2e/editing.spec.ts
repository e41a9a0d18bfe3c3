import { readFile } from 'node:fs/promises';
import { parse } from '../../lib/journey/index.ts';
import { builderOn } from './builder.ts';
import { tabTo } from './keyboard.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const exact = true;
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the table is written by keyboard alone, a feeling too', async ({ page }) => {
  const words = await wordsOf('fr');
  const { editing, journey, scores } = words;
  const { start } = await lunchIn('fr');
  const first =
    Object.values(start.states.now.steps).sort((a, b) => (a.pos < b.pos ? -1 : 1))[0]?.title ?? '';
  const on = builderOn(page, words);
  const press = (...keys: string[]) =>
    keys.reduce(async (before, key) => {
      await before;
      await page.keyboard.press(key);
    }, Promise.resolve());
  await page.goto('/fr/builder/');
  await on.lunch.click();
  await on.waymark('order').click();

  const head = page.getByRole('columnheader').first();
  await tabTo(page, head);
  const cell = on.row('action').getByRole('gridcell').first();
  const next = on.row('action').getByRole('gridcell').nth(1);
  const field = page.getByRole('textbox', {
    name: editing(($) => $.cell, { lane: journey(($) => $.lanes.action), moment: first }),
    exact,
  });

  await test.step('a letter opens a cell, Enter closes it, Shift+Enter breaks the line', async () => {
    await press('ArrowDown');
    await expect(cell).toBeFocused();
    await page.keyboard.type('Des œufs');
    await press('Shift+Enter');
    await page.keyboard.type('à la coque');
    await press('Enter');
    await expect(field).toHaveCount(0);
    await expect(cell).toBeFocused();
    expect(await cell.innerText()).toBe('Des œufs\nà la coque');
  });

  await test.step('Escape gives back what stood there, Tab goes on to the next cell', async () => {
    await press('F2');
    await page.keyboard.type(' et du pain');
    await expect(field).toHaveValue('Des œufs\nà la coque et du pain');
    await press('Escape');
    await expect(cell).toBeFocused();
    expect(await cell.innerText()).toBe('Des œufs\nà la coque');
    await press('Enter');
    await page.keyboard.type('!');
    await press('Tab');
    await expect(next).toBeFocused();
    expect(await cell.innerText()).toBe('Des œufs\nà la coque!');
  });

  await test.step('the titles of the moments are written here too', async () => {
    await press('Control+Home', 'Enter', 'Control+A');
    await page.keyboard.type('Elle arrive');
    await press('Enter');
    await expect(on.moment(1)).toHaveValue('Elle arrive');
    await press('End');
    await expect(page.getByRole('columnheader').last()).toBeFocused();
    await press('Control+End');
    await expect(page.getByRole('gridcell').last()).toBeFocused();
    await press('Home');
  });

  await test.step('a feeling: face, word and reason; Escape gives it back', async () => {
    const felt = on.row('feeling').getByRole('gridcell').first();
    const title = editing(($) => $.feeling.title, { moment: 'Elle arrive' });
    while (!(await felt.evaluate((one) => one === document.activeElement))) await press('ArrowUp');
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: title, exact });
    await tabTo(page, on.face(dialog, scores[-2]));
    await press('ArrowRight', 'Tab');
    await page.keyboard.type('déçue');
    await press('Tab');
    await page.keyboard.type('il n’y a plus d’œufs');
    await tabTo(page, dialog.getByRole('button', { name: editing(($) => $.feeling.done), exact }));
    await press('Enter');
    await expect(felt).toBeFocused();
    const because = journey(($) => $.because, { word: 'déçue', reason: 'il n’y a plus d’œufs' });
    await expect(felt).toHaveText(`${scores[-1]}. ${because}`);

    await press('F2', 'ArrowRight', 'Escape');
    await expect(felt).toBeFocused();
    await expect(felt).toHaveText(`${scores[-1]}. ${because}`);
  });

  await test.step('one Tab leaves the table', async () => {
    await press('Shift+Tab');
    await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
  });
});

test('in the outline a moment is added, named, removed and brought back', async ({ page }) => {
  const words = await wordsOf('hr');
  const { builder, editing, journey } = words;
  const on = builderOn(page, words);
  const button = (name: string) => page.getByRole('button', { name, exact });
  await page.goto('/hr/builder/');
  await on.lunch.click();
  await on.waymark('share').click();
  await page.getByRole('radio', { name: words.views(($) => $.names.outline), exact }).check();
  const moments = page.getByRole('textbox', {
    name: new RegExp(`^${builder(($) => $.fields.moment, { number: 0 }).replace('0', '\\d+')}$`),
  });
  const before = await moments.evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));
  const titles = () => moments.evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));

  await button(editing(($) => $.addAfter, { moment: before[0] ?? '' })).click();
  await on.said(editing(($) => $.said.moment));
  await expect(on.moment(2)).toBeFocused();
  await page.keyboard.type('Čeka đaka');
  await button(`${editing(($) => $.more)} (Čeka đaka)`).click();
  const action = page.getByRole('textbox', {
    name: editing(($) => $.cell, { lane: journey(($) => $.lanes.action), moment: 'Čeka đaka' }),
    exact,
  });
  await action.fill('Šuti');

  await on.remove('Čeka đaka').click();
  await on.said(builder(($) => $.said.removed, { title: 'Čeka đaka' }));
  expect(await titles()).toEqual(before);
  const back = button(editing(($) => $.bringBack));
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(on.moment(2)).toBeFocused();
  await expect(on.moment(2)).toHaveValue('Čeka đaka');
  await expect(action).toHaveValue('Šuti');

  await on.up('Čeka đaka').click();
  await on.said(builder(($) => $.said.moved, { title: 'Čeka đaka', position: 1, count: before.length + 1 }));
  await expect(on.up('Čeka đaka')).toBeFocused();
  await on.remove('Čeka đaka').click();
  await page.keyboard.press('Control+z');
  await expect(on.moment(1)).toHaveValue('Čeka đaka');
  await expect(on.moment(1)).toBeFocused();
});

const strange: Readonly<Record<string, string>> = {
  'is very long': 'žć'.repeat(5000),
  'is emoji and Hebrew': '👩🏽‍🦽👨‍👩‍👧‍👦 חיכיתי בתור\u202e אבג',
  'looks like a page': '<img src=x onerror=alert(1)><script>alert(2)</script>&amp;',
  'has characters that nobody sees': 'one\u0007two\u001b[31m\u200b\nthree',
};

for (const [what, text] of Object.entries(strange))
  test(`a text that ${what} is pasted into a cell and comes back from the file as it was`, async ({
    page,
  }) => {
    const words = await wordsOf('en');
    const { builder } = words;
    const on = builderOn(page, words);
    await page.setViewportSize({ width: 320, height: 640 });
    page.on('dialog', () => expect(what).toBe('no dialog'));
    await page.goto('/en/builder/');
    await on.lunch.click();
    await on.waymark('share').click();
    const cell = on.row('thought').getByRole('gridcell').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    expect(await cell.textContent()).toBe(text);
    expect(await overflow(page)).toBe(0);
    await on.isSaved();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: builder(($) => $.buttons.saveFile), exact }).click();
    const read = parse(await readFile(await (await downloading).path(), 'utf8'));
    if (!read.ok) throw new Error(read.code);
    expect(Object.values(read.file.map.states.now.notes).map((note) => note.text)).toEqual([text]);
  });
