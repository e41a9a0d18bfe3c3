// Sheets that were filled in on the screen come back into the builder. They are filled in with pdf.js, as Firefox
// does it; the viewer of Chromium (PDFium) has no hands in a headless browser and is left out.

import { readFileSync } from 'node:fs';
import type { Locale } from '../../lib/i18n/index.ts';
import { apply, type JourneyMap, parse, type Step, serialise, stepsOf } from '../../lib/journey/index.ts';
import { pdfLimit, readPdf } from '../../lib/pdf/index.ts';
import { fieldName, filled, valueAt } from '../../lib/worksheet/index.ts';
import { filledByPdfjs, sheetToFill } from '../filled-sheet.ts';
import { builderOn } from './builder.ts';
import { bytesOf } from './pdf.ts';
import { expectSound } from './sound.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

const exact = true;
const letters = 'č ć đ å æ ø é œ';
const asPdf = (bytes: Uint8Array, name = 'sheet.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});
const asMap = (map: JourneyMap) => ({
  name: 'map.waymark.json',
  mimeType: 'application/json',
  buffer: Buffer.from(serialise({ map, reviews: [] })),
});
const touchpoint = ({ id }: Step) => fieldName.cell('now', 'touchpoint', id);

/** The beginning of the builder, and the school lunch with the moments that the sheets below are filled in for. */
async function ready(page: Page, locale: Locale) {
  const words = await wordsOf(locale);
  const { example } = await lunchIn(locale);
  const [first, second, third] = stepsOf(example.states.now);
  if (!first || !second || !third) throw new Error('the school lunch has too few moments');
  const { begin, builder, journey, structure } = words;
  await page.goto(`/${locale}/builder/`);
  return {
    words,
    example,
    moments: [first, second, third] as const,
    on: builderOn(page, words),
    button: (name: string) => page.getByRole('button', { name, exact }),
    choose: page.getByLabel(builder(($) => $.begin.openFile)),
    place: ({ title }: Step) =>
      page.getByRole('checkbox', {
        name: structure(($) => $.cell, { lane: journey(($) => $.lanes.touchpoint), title }),
      }),
    touchpointOf: (title: string) =>
      page.getByRole('textbox', { name: builder(($) => $.fields.touchpoint, { title }), exact }),
    panel: page.getByRole('heading', { name: begin(($) => $.filled.title, { title: example.title }), exact }),
  };
}

/** Opens a map in the builder; gives it as the device has it, with its own id. */
async function opened(page: Page, { choose, on, words }: Awaited<ReturnType<typeof ready>>, map: JourneyMap) {
  await choose.setInputFiles(asMap(map));
  await on.waymark('share').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.builder(($) => $.buttons.saveFile), exact }).click();
  const stream = await (await downloading).createReadStream();
  const read = parse(Buffer.concat(await Array.fromAsync(stream)).toString());
  if (!read.ok) throw new Error(read.code);
  return read.file.map;
}

test('a sheet whose map is not on this device opens as a map of its own, with its answers', async ({
  page,
}) => {
  const at = await ready(page, 'hr');
  const [first] = at.moments;
  const sheet = await sheetToFill(at.example, 'hr');
  await at.choose.setInputFiles(
    asPdf(await filledByPdfjs(sheet, { [touchpoint(first)]: `${letters}\nredak` })),
  );
  await expect(
    page.getByText(
      at.words.begin(($) => $.filled.taken, { count: 1 }),
      { exact },
    ),
  ).toBeVisible();
  await at.on.waymark('touchpoints').click();
  await expect(at.touchpointOf(first.title)).toHaveValue(`${letters}\nredak`);
  await page.reload();
  await at.on.waymark('touchpoints').click();
  await expect(at.touchpointOf(first.title)).toHaveValue(`${letters}\nredak`);
});

test('the map on this device takes what is ticked, a conflict only when it is told to, and undo takes it back', async ({
  page,
}) => {
  const at = await ready(page, 'en');
  const { begin } = at.words;
  const [first, second, third] = at.moments;
  const base = await opened(page, at, at.example);
  const sheet = await sheetToFill(base, 'en');
  const paper = await filledByPdfjs(sheet, {
    [touchpoint(first)]: letters,
    [touchpoint(second)]: 'On paper',
  });
  await at.on.waymark('touchpoints').click();
  await at.touchpointOf(second.title).fill('On the device');
  await at.touchpointOf(third.title).fill('Device alone');
  await at.on.isSaved();

  await at.on.waymark('begin').click();
  await at.choose.setInputFiles(asPdf(paper));
  await expect(at.panel).toBeFocused();
  await expect(at.place(first)).toBeChecked();
  await expect(at.place(second)).not.toBeChecked();
  await expect(page.getByRole('listitem').filter({ has: at.place(second) })).toContainText(
    /Both have changed.*On the device.*On paper/,
  );
  await expect(at.place(third)).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectSound(page);
  await at.button(begin(($) => $.filled.leave)).click();
  await expect(at.panel).toHaveCount(0);
  await at.on.waymark('touchpoints').click();
  await expect(at.touchpointOf(first.title)).toHaveValue(valueAt(base, touchpoint(first)));

  await at.on.waymark('begin').click();
  await at.choose.setInputFiles(asPdf(paper));
  await at.button(begin(($) => $.filled.take)).click();
  await expect(page.getByText(begin(($) => $.filled.taken, { count: 1 }))).toBeVisible();
  await at.on.waymark('touchpoints').click();
  await expect(at.touchpointOf(first.title)).toHaveValue(letters);
  await expect(at.touchpointOf(second.title)).toHaveValue('On the device');
  await at.on.undo.click();
  await expect(at.touchpointOf(first.title)).toHaveValue(valueAt(base, touchpoint(first)));
  await expect(at.touchpointOf(third.title)).toHaveValue('Device alone');

  await at.on.waymark('begin').click();
  await at.choose.setInputFiles(asPdf(paper));
  await at.place(second).check();
  await at.button(begin(($) => $.filled.take)).click();
  await at.on.waymark('touchpoints').click();
  await expect(at.touchpointOf(second.title)).toHaveValue('On paper');
});

test('a map that lies on this device unopened is changed with a restore point, and another one stays as it is', async ({
  page,
}) => {
  const at = await ready(page, 'sv');
  const { begin } = at.words;
  const [first] = at.moments;
  const base = await opened(page, at, at.example);
  const paper = await filledByPdfjs(await sheetToFill(base, 'sv'), { [touchpoint(first)]: letters });
  await at.on.waymark('begin').click();
  await at.choose.setInputFiles(asMap(apply(at.example, { do: 'title', text: 'En annan karta' })));
  await expect(page.getByRole('heading', { level: 2, name: 'En annan karta', exact })).toBeVisible();
  await at.on.waymark('begin').click();

  await at.choose.setInputFiles(asPdf(paper));
  await expect(at.place(first)).toBeChecked();
  await at.button(begin(($) => $.filled.take)).click();
  await expect(page.getByText(begin(($) => $.filled.point))).toBeVisible();
  await at.on.waymark('touchpoints').click();
  await expect(at.touchpointOf(first.title)).toHaveValue(letters);
  await at.on.waymark('begin').click();
  await page
    .getByText(
      begin(($) => $.points.title),
      { exact },
    )
    .click();
  await expect(page.getByRole('button', { name: begin(($) => $.points.back) })).not.toHaveCount(0);

  await at.choose.setInputFiles(asPdf(paper));
  await expect(page.getByText(begin(($) => $.filled.same))).toBeVisible();
  await at.button(begin(($) => $.filled.own)).click();
  await at.on.waymark('begin').click();
  const opens = at.words.builder(($) => $.begin.open, { title: at.example.title });
  await expect(at.button(opens)).toHaveCount(2);
});

test('an answer for a moment that is gone is named, and nothing else is lost', async ({ page }) => {
  const at = await ready(page, 'fr');
  const [first, second] = at.moments;
  const base = await opened(page, at, at.example);
  const paper = await filledByPdfjs(await sheetToFill(base, 'fr'), {
    [touchpoint(first)]: letters,
    [touchpoint(second)]: 'Œuf',
  });
  await at.on.waymark('order').click();
  await at.on.remove(first.title).click();
  await at.on.isSaved();
  await at.on.waymark('begin').click();
  await at.choose.setInputFiles(asPdf(paper));
  await expect(at.place(second)).toBeChecked();
  await expect(at.place(first)).toHaveCount(0);
  const [before = ''] = at.words.begin(($) => $.filled.refused, { count: 1, places: '…' }).split('…');
  await expect(page.getByText(before)).toContainText(first.title);
});

test('what cannot be opened is said in one sentence, and the map stays as it is', async ({ page }) => {
  const at = await ready(page, 'no');
  const { builder, begin } = at.words;
  const sheet = await sheetToFill(at.example, 'no');
  await opened(page, at, at.example);
  await at.on.waymark('begin').click();
  const encrypted = Buffer.from(sheet)
    .toString('latin1')
    .replace(/\/Root /, '/Encrypt 1 0 R/Root ');
  const bad = [
    ['broken', sheet.slice(0, sheet.length / 2)],
    ['not-pdf', new Uint8Array()],
    ['not-pdf', Buffer.from('\x89PNG\r\n\x1a\n')],
    ['foreign', await foreignPdf(page)],
    ['encrypted', Buffer.from(encrypted, 'latin1')],
    ['too-large', new Uint8Array(pdfLimit + 1)],
  ] as const;
  for (const [code, bytes] of bad) {
    await at.choose.setInputFiles(asPdf(bytes));
    const said = `${builder(($) => $.fault[code])} ${builder(($) => $.fault.kept)}`;
    await expect(page.getByText(said, { exact })).toBeVisible();
  }
  await expect(page.getByRole('textbox', { name: begin(($) => $.open.name), exact })).toHaveValue(
    at.example.title,
  );
});

test('a classmate’s filled-in sheet can be read, and the compare page takes one', async ({ page }) => {
  const at = await ready(page, 'en');
  const { classroom } = at.words;
  const [first] = at.moments;
  const paper = asPdf(
    await filledByPdfjs(await sheetToFill(at.example, 'en'), { [touchpoint(first)]: letters }),
  );
  expect(filled(at.example, new Map([[touchpoint(first), letters]])).changed).toHaveLength(1);
  await page.getByLabel(classroom(($) => $.classmates.read)).setInputFiles(paper);
  await expect(page.getByText(letters).first()).toBeVisible();
  await page.goto('/en/compare/');
  await page.getByLabel(classroom(($) => $.compare.add)).setInputFiles(paper);
  await expect(page.getByRole('checkbox', { name: 'sheet.pdf' })).toBeChecked();
});

test('what reads a PDF is fetched when one is chosen, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !scripts.includes(pathname)) scripts.push(pathname);
  });
  // A name of the PDF format, which nothing else of ours needs, and a word of the choice between sheet and map.
  const reads = (pathname: string) =>
    /FlateDecode|filled\.noneTaken/.test(readFileSync(`out${pathname}`, 'utf8'));
  const at = await ready(page, 'en');
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter(reads)).toEqual([]);
  await at.choose.setInputFiles(asPdf(await sheetToFill(at.example, 'en')));
  await expect(
    page.getByText(
      at.words.begin(($) => $.filled.noneTaken),
      { exact },
    ),
  ).toBeVisible();
  expect(scripts.filter(reads).length).toBeGreaterThan(0);
});

/** A PDF of another maker: what the browser prints. */
const foreignPdf = async (page: Page): Promise<Uint8Array> => {
  const blank = await page.context().newPage();
  const printed = await blank.pdf();
  await blank.close();
  return printed;
};

test('the PDF of a map holds the map', async ({ page }) => {
  const at = await ready(page, 'sv');
  const map = await opened(page, at, at.example);
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('main')
    .getByRole('button', { name: at.words.builder(($) => $.buttons.download), exact })
    .first()
    .click();
  const pdf = await bytesOf(await downloading);
  const read = await readPdf(pdf);
  const inside = parse((read.ok && read.file) || '');
  expect(inside.ok && inside.file.map).toEqual(map);
  await at.on.waymark('begin').click();
  await at.choose.setInputFiles(asPdf(pdf));
  await expect(page.getByText(at.words.begin(($) => $.filled.same))).toBeVisible();
});
