// Maps that go from pupil to pupil as files: read, reviewed, given back, compared.
import { readFile } from 'node:fs/promises';
import { type RubricLevel, rubricCriteria } from '../../lib/course/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { parse } from '../../lib/journey/index.ts';
import { builderOn } from './builder.ts';
import { expectSound } from './sound.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

test.use({ reducedMotion: 'reduce' });

const exact = true;

/** Begins the complete lunch, on the builder's page in its beginning. */
async function beginComplete(page: Page, words: Awaited<ReturnType<typeof wordsOf>>) {
  const on = builderOn(page, words);
  await on.stories
    .getByRole('combobox', { name: words.worksheet(($) => $.form.support) })
    .selectOption({ label: words.worksheet(($) => $.support.example) });
  await on.lunch.click();
}

/** Presses a button and reads the file that comes. */
async function fileFrom(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name, exact }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

const asFile = (text: string, name = 'map.waymark.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const mapIn = (text: string): string => JSON.stringify(JSON.parse(text).map);

test('a classmate reads a map in another language and says what works; the map comes back as it was', async ({
  browser,
  page,
}) => {
  test.slow(); // two pupils, and axe in two colour schemes
  const mine = await wordsOf('sv');
  const on = builderOn(page, mine);
  const saveFile = mine.builder(($) => $.buttons.saveFile);
  await page.goto('/sv/builder/');
  await beginComplete(page, mine);
  await on.waymark('share').click();
  await expect(page.getByText(mine.classroom(($) => $.reviews.none))).toBeVisible();
  const given = await fileFrom(page, saveFile);

  const theirs = await wordsOf('no');
  const { classroom } = theirs;
  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await other.goto('/no/builder/');
  await other.getByLabel(classroom(($) => $.classmates.read)).setInputFiles(asFile(given));
  const title = mine.lunchTitle;
  await expect(
    other.getByRole('heading', { name: classroom(($) => $.reading.title, { title }), exact }),
  ).toBeFocused();
  const { titles } = await lunchIn('sv');
  const map = other.getByRole('region', { name: classroom(($) => $.reading.map), exact });
  await expect(map).toContainText(titles[0] ?? 'missing');
  await map.getByRole('gridcell').first().dblclick();
  await expect(map.getByRole('textbox')).toHaveCount(0);

  await other.getByRole('button', { name: classroom(($) => $.reading.save), exact }).click();
  await expect(other.getByText(classroom(($) => $.reading.blank))).toBeVisible();
  const star = (number: number) =>
    other.getByLabel(
      classroom(($) => $.reading.star, { number }),
      { exact },
    );
  const wish = other.getByLabel(
    classroom(($) => $.reading.wish),
    { exact },
  );
  await star(1).fill('Køen er telt 🙂');
  await star(2).fill('Kurven passer');
  await wish.fill('<b>Skriv</b> hvorfor');
  const levels = rubricCriteria.map((criterion, at) => ({ criterion, level: ((at % 4) + 1) as RubricLevel }));
  for (const [at, { criterion, level }] of levels.entries()) {
    const name = classroom(($) => $.rubric[criterion].name);
    if (at > 0) await other.getByText(name, { exact }).first().click();
    await other
      .getByRole('group', { name, exact })
      .getByRole('radio', { name: classroom(($) => $.rubric[criterion].levels[level]) })
      .check();
  }
  await expect(other.getByText(classroom(($) => $.reading.complete))).toBeVisible();
  await expectSound(other);

  // The review is on the device before it is saved as a file, apart from the maps of one's own.
  await expect(other.getByText(theirs.builder(($) => $.save.saved))).toBeVisible();
  await other.reload();
  await expect(other.getByRole('region', { name: theirs.builder(($) => $.begin.saved) })).toHaveCount(0);
  await other.getByRole('button', { name: classroom(($) => $.classmates.continue, { title }) }).click();
  await expect(wish).toHaveValue('<b>Skriv</b> hvorfor');
  const back = await fileFrom(
    other,
    classroom(($) => $.reading.save),
  );
  expect(mapIn(back)).toBe(mapIn(given));
  const read = parse(back);
  expect(read.ok && read.file.reviews).toMatchObject([{ stars: ['Køen er telt 🙂', 'Kurven passer'] }]);
  await other.getByRole('button', { name: classroom(($) => $.reading.back), exact }).click();
  await expect(
    other.getByRole('heading', { name: theirs.builder(($) => $.moves.begin.title), exact }),
  ).toBeFocused();
  await other.context().close();

  await on.waymark('begin').click();
  await page.getByLabel(mine.builder(($) => $.begin.openFile)).setInputFiles(asFile(back));
  await on.waymark('share').click();
  const said = page.getByRole('region', { name: mine.classroom(($) => $.reviews.title), exact });
  const review = said.getByRole('article');
  await expect(review).toContainText('Køen er telt 🙂');
  await expect(review).toContainText('<b>Skriv</b> hvorfor');
  for (const { criterion, level } of levels) {
    const name = mine.classroom(($) => $.rubric[criterion].name);
    await expect(
      review.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact }) }),
    ).toContainText(mine.classroom(($) => $.rubric[criterion].levels[level]));
  }
  await expectSound(page);
  await said
    .getByRole('button', { name: mine.classroom(($) => $.reviews.removeNamed, { number: 1 }) })
    .click();
  await expect(review).toHaveCount(0);
  await on.isSaved();
  const bring = said.getByRole('button', { name: mine.classroom(($) => $.reviews.bringBack), exact });
  await expect(bring).toBeFocused();
  expect(JSON.parse(await fileFrom(page, saveFile)).reviews).toEqual([]);
  await bring.click();
  await expect(review).toHaveCount(1);
  expect(JSON.parse(await fileFrom(page, saveFile)).reviews).toHaveLength(1);
});

test('two maps of the lunch are compared: what differs most is said first, and a bad file is refused', async ({
  page,
}) => {
  test.slow(); // axe in two colour schemes
  const locale: Locale = 'fr';
  const words = await wordsOf(locale);
  const { classroom, builder, scores } = words;
  const { titleOf, example } = await lunchIn(locale);
  const on = builderOn(page, words);
  await page.goto('/fr/compare/');
  await expect(page.getByText(classroom(($) => $.compare.empty))).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: classroom(($) => $.compare.draw) })
    .click();

  for (const score of [-2, 1] as const) {
    await beginComplete(page, words);
    await on.waymark('feelings').click();
    await on.face(on.feeling(titleOf('eat')), scores[score]).check();
    await on.isSaved();
    await on.waymark('begin').click();
  }
  await page.getByRole('link', { name: classroom(($) => $.classmates.compare), exact }).click();
  const boxes = page.getByRole('checkbox');
  await boxes.nth(0).check();
  await expect(page.getByText(classroom(($) => $.compare.oneChosen))).toBeVisible();
  await boxes.nth(1).check();
  await on.said(classroom(($) => $.compare.chosen, { count: 2 }));

  const differ = page.getByRole('region', { name: classroom(($) => $.compare.differ), exact });
  const farthest = differ.getByRole('article');
  await expect(farthest).toHaveCount(1); // nothing else was changed
  await expect(farthest.getByRole('heading', { name: titleOf('eat') })).toBeVisible();
  for (const score of [-2, 1] as const) await expect(farthest).toContainText(scores[score]);
  await expect(farthest.getByText(example.states.now.feelings['feeling-eat']?.because ?? '')).toHaveCount(2);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: titleOf('wait') }) });
  await expect(row.getByRole('cell').nth(0)).toContainText(classroom(($) => $.compare.lowest));
  await expect(row.getByRole('cell').nth(1)).toContainText(
    example.states.now.notes['pain-wait']?.text ?? 'missing',
  );
  await expectSound(page);

  const abroad = await lunchIn('hr');
  await page
    .getByLabel(classroom(($) => $.compare.add))
    .setInputFiles([
      asFile(JSON.stringify({ type: 'waymark', version: 1, map: abroad.example, reviews: [] }), 'hr.json'),
      asFile('{"type":"recipe"}', 'kolač.json'),
    ]);
  await on.said(classroom(($) => $.compare.chosen, { count: 3 }));
  await expect(page.getByText(builder(($) => $.fault['not-waymark']))).toContainText('kolač.json');
  await expect(row.getByRole('cell').nth(2).getByText(abroad.titleOf('wait'), { exact })).toHaveAttribute(
    'lang',
    'hr',
  );
  await page.reload();
  await expect(boxes).toHaveCount(2);
});
