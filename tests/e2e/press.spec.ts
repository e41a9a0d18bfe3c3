import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createT, type Locale, nameOf } from '../../lib/i18n/index.ts';
import { parse } from '../../lib/journey/index.ts';
import { readPdf as readBack } from '../../lib/pdf/index.ts';
import type { Paper, Support } from '../../lib/worksheet/index.ts';
import { landscape } from '../../lib/worksheet/paper.ts';
import { bytesOf, readPdf } from './pdf.ts';
import { expect, type Page, test } from './test.ts';
import { lunchIn, wordsOf } from './words.ts';

type Words = Awaited<ReturnType<typeof wordsOf>>;

const ofPdfLib = 'FlateDecode'; // a name of the PDF format, which no other script of ours needs
const heaviest = 90 * 1024;

/** The form of the worksheets page and the pages that it shows. */
function pressOn(page: Page, { worksheet }: Words) {
  const exact = true;
  return {
    choose: (support: Support) =>
      page.getByRole('radio', { name: worksheet(($) => $.support[support]), exact }).check(),
    paper: page.getByRole('combobox', { name: worksheet(($) => $.form.paper), exact }),
    sheets: page.getByRole('region', { name: worksheet(($) => $.preview), exact }).getByRole('img'),
    pages: (count: number) =>
      page.getByText(
        worksheet(($) => $.pages, { count }),
        { exact },
      ),
    download: page.getByRole('button', { name: worksheet(($) => $.form.download), exact }),
    sheet: page.getByRole('combobox', { name: worksheet(($) => $.form.sheet), exact }),
    language: page.getByRole('combobox', { name: worksheet(($) => $.form.locale), exact }),
    second: page.getByRole('combobox', { name: worksheet(($) => $.form.second), exact }),
    large: page.getByRole('checkbox', { name: worksheet(($) => $.form.large), exact }),
    onScreen: page.getByRole('radio', { name: worksheet(($) => $.form.onScreen), exact }),
    classNames: page.getByText(
      worksheet(($) => $.class.label),
      { exact },
    ),
    names: page.getByRole('textbox', { name: worksheet(($) => $.class.names), exact }),
    namesFile: page.getByLabel(
      worksheet(($) => $.class.file),
      { exact },
    ),
    found: (count: number) =>
      page.getByText(
        worksheet(($) => $.class.found, { count }),
        { exact },
      ),
    cancel: page.getByRole('button', { name: worksheet(($) => $.form.cancel), exact }),
  };
}

async function download(page: Page, words: Words): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await pressOn(page, words).download.click();
  return bytesOf(await coming);
}

test('another choice of support or paper changes the pages at once', async ({ page }) => {
  const words = await wordsOf('no');
  const { titleOf } = await lunchIn('no');
  const { choose, paper, sheets, pages } = pressOn(page, words);
  const size = (name: Paper) => `0 0 ${landscape[name].width} ${landscape[name].height}`;
  await page.goto('/no/worksheets/');
  await expect(sheets.first()).toContainText(titleOf('decide'));
  await expect(sheets.first()).toHaveAttribute('viewBox', size('a4'));
  const full = await sheets.count();
  await expect(pages(full)).toBeVisible();

  await choose('blank');
  await expect(sheets.first()).not.toContainText(titleOf('decide'));
  const blank = await sheets.count();
  await expect(pages(blank)).toBeVisible();

  await choose('frames');
  await expect(sheets.first()).toContainText(titleOf('decide'));
  await paper.selectOption('a3');
  await expect(sheets.first()).toHaveAttribute('viewBox', size('a3'));
});

test('the address can carry the choices', async ({ page }) => {
  const words = await wordsOf('fr');
  const { sheets, paper } = pressOn(page, words);
  const { titleOf } = await lunchIn('fr');
  await page.goto('/fr/worksheets/?scenario=school-lunch&support=blank&paper=letter');
  await expect(paper).toHaveValue('letter');
  await expect(sheets.first()).not.toContainText(titleOf('decide'));
});

test('what makes the PDF is fetched on the click, and weighs at most 90 KB', async ({ page }) => {
  const words = await wordsOf('hr');
  const scripts: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !scripts.includes(pathname)) scripts.push(pathname);
  });
  const read = (pathname: string) => readFileSync(`out${pathname}`);
  const makesPdf = (pathname: string) => read(pathname).includes(ofPdfLib);
  await page.goto('/hr/worksheets/', { waitUntil: 'networkidle' });
  const before = scripts.slice();
  expect(before.length).toBeGreaterThan(2);
  expect(before.filter(makesPdf)).toEqual([]);

  const pdf = await download(page, words);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const fetched = scripts.slice(before.length);
  expect(fetched.filter(makesPdf)).not.toEqual([]);
  const weight = fetched.reduce((sum, pathname) => sum + gzipSync(read(pathname), { level: 9 }).length, 0);
  const kilobytes = `${(weight / 1024).toFixed(1)} KB`;
  console.log(`scripts from the click to the PDF: ${fetched.length} files, ${kilobytes} gzip`);
  expect(weight).toBeLessThanOrEqual(heaviest);
});

const orders: readonly { locale: Locale; support: Support; paper: Paper }[] = [
  { locale: 'hr', support: 'example', paper: 'a4' },
  { locale: 'fr', support: 'two-missing', paper: 'letter' },
  { locale: 'sv', support: 'blank', paper: 'a3' },
];

for (const { locale, support, paper } of orders)
  test(`the page and the shell give the same PDF, byte for byte: ${locale} ${support} ${paper}`, async ({
    page,
  }) => {
    const words = await wordsOf(locale);
    const on = pressOn(page, words);
    await page.goto(`/${locale}/worksheets/`);
    await on.choose(support);
    await on.paper.selectOption(paper);
    const ofPage = await download(page, words);

    const out = test.info().outputPath('sheet.pdf');
    const choices = [
      '--scenario',
      'school-lunch',
      '--locale',
      locale,
      '--support',
      support,
      '--paper',
      paper,
    ];
    execFileSync(process.execPath, ['scripts/worksheet.ts', ...choices, '--out', out], { stdio: 'pipe' });
    const { pages } = await readPdf(ofPage);
    await expect(on.sheets).toHaveCount(pages);
    expect(ofPage.equals(readFileSync(out))).toBe(true);
  });

test('another sheet shows other pages, offers what it can do, and stands in the address', async ({
  page,
}) => {
  const words = await wordsOf('sv');
  const sheets = await createT('sv', 'sheets');
  const { example: lunch } = await lunchIn('sv');
  const on = pressOn(page, words);
  const title = sheets(($) => $.touchpoints.title, { title: lunch.title });
  await page.goto('/sv/worksheets/');
  await expect(on.sheets.first()).toBeVisible();
  await on.paper.selectOption('a3');
  await on.sheet.selectOption('touchpoints');
  await expect(on.sheets.first()).toContainText(title);
  await expect(page.getByRole('status').filter({ hasText: title })).toBeAttached();
  await expect(on.paper).toHaveValue('a4');
  await expect(on.paper.getByRole('option')).toHaveCount(2);
  await expect(page).toHaveURL('/sv/worksheets/?sheet=touchpoints&scenario=school-lunch');

  await on.large.check();
  await on.choose('frames');
  await page.reload();
  await expect(on.large).toBeChecked();
  await expect(on.sheets.first()).toContainText(title);
  await expect(page).toHaveURL(/\?sheet=touchpoints&scenario=school-lunch&support=frames&large$/);
});

test('the sheet has its own language, and a second one under it', async ({ page }) => {
  const words = await wordsOf('en');
  const [lead, below] = [await lunchIn('hr'), await lunchIn('fr')];
  const on = pressOn(page, words);
  await page.goto('/en/worksheets/?sheet=touchpoints&support=frames');
  await expect(on.sheets.first()).toBeVisible();
  await on.language.selectOption('hr');
  await expect(on.sheets.first()).toContainText(lead.titleOf('decide'));
  await expect(on.second.getByRole('option', { name: nameOf('hr'), exact: true })).toHaveCount(0);
  await on.second.selectOption('fr');
  await expect(on.sheets.first()).toContainText(below.titleOf('decide'));
  await expect(on.sheets.first()).toContainText(lead.titleOf('decide'));
  const { language, text } = await readPdf(await download(page, words));
  expect(language).toBe('hr');
  expect(text).toContain(below.titleOf('decide'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a sheet for the screen has fields, and its map comes back', async ({ page }) => {
  const words = await wordsOf('no');
  const { titleOf } = await lunchIn('no');
  const on = pressOn(page, words);
  await page.goto('/no/worksheets/?sheet=touchpoints&support=frames');
  await expect(on.sheets.first()).toContainText(titleOf('decide'));
  await on.onScreen.check();
  await expect(on.classNames).toBeHidden();
  const bytes = await download(page, words);
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const fields = [...((await (await task.promise).getFieldObjects()) ?? new Map()).keys()];
  await task.destroy();
  expect(fields).toContain('cell/now/touchpoint/decide');
  const read = await readBack(bytes);
  const parsed = parse((read.ok && read.file) || '');
  expect(parsed.ok && parsed.file.map.states.now.steps.decide?.title).toBe(titleOf('decide'));
});

test('a class is pasted or opened, and each pupil gets a sheet', async ({ page }) => {
  const words = await wordsOf('hr');
  const on = pressOn(page, words);
  await page.goto('/hr/worksheets/?sheet=touchpoints&support=frames');
  await expect(on.sheets.first()).toBeVisible();
  const pages = await on.sheets.count();
  await on.classNames.click();
  await on.names.fill('Ana Horvat\n\nĐuro Čačić\nAna Horvat\n');
  await expect(on.found(3)).toBeVisible();
  await expect(
    page.getByText(words.worksheet(($) => $.notice.sameName, { name: 'Ana Horvat', count: 2 })),
  ).toBeVisible();
  await expect(on.sheets.first()).toContainText('Ana Horvat');

  const buffer = Buffer.from('\ufeffRazred;Prezime;Ime\r\n7b;Čačić;Đuro\r\n7b;Ødegård;Åse\r\n');
  await on.namesFile.setInputFiles({ name: '7b.csv', mimeType: 'text/csv', buffer });
  await expect(on.found(2)).toBeVisible();
  await expect(on.names).toHaveValue('Đuro Čačić\nÅse Ødegård');
  const pdf = await readPdf(await download(page, words));
  expect(pdf.pages).toBe(2 * pages);
  for (const name of ['Đuro Čačić', 'Åse Ødegård']) expect(pdf.text).toContain(name);
});

test('a class set can be stopped while it is made', async ({ page }) => {
  const words = await wordsOf('en');
  const on = pressOn(page, words);
  const held: (() => Promise<void>)[] = [];
  await page.route('**/fonts/*.zlib', (route) => void held.push(() => route.continue()));
  await page.goto('/en/worksheets/?sheet=touchpoints');
  await on.classNames.click();
  await on.names.fill('Ann\nBo');
  await on.download.click();
  await on.cancel.click();
  await expect(page.getByRole('status').getByText(words.worksheet(($) => $.form.cancelled))).toBeAttached();
  await expect(on.cancel).toBeHidden();
  await expect(on.download).toBeFocused();

  await page.unroute('**/fonts/*.zlib');
  const pdf = await readPdf(await download(page, words));
  expect(pdf.text).toContain('Bo');
});

test('the PDF stays in reach beside many pages', async ({ page }) => {
  const words = await wordsOf('no');
  const on = pressOn(page, words);
  await page.goto('/no/worksheets/?sheet=sort-cards&large');
  await on.sheets.last().scrollIntoViewIfNeeded();
  await expect(on.sheets.last()).toBeInViewport();
  await expect(on.sheets.first()).not.toBeInViewport();
  await expect(on.download).toBeInViewport();
});

test('the answer key is a file of its own, and only where there is one', async ({ page }) => {
  const words = await wordsOf('fr');
  const on = pressOn(page, words);
  const key = page.getByRole('button', { name: words.worksheet(($) => $.form.key), exact: true });
  const { example } = await lunchIn('fr');
  const touchpoint = Object.values(example.states.now.notes).find(({ lane }) => lane === 'touchpoint');
  await page.goto('/fr/worksheets/?sheet=touchpoints&support=blank');
  await expect(on.sheets.first()).toBeVisible();
  await expect(on.sheets.first()).not.toContainText(touchpoint?.text ?? '');
  const coming = page.waitForEvent('download');
  await key.click();
  expect((await readPdf(await bytesOf(await coming))).text).toContain(touchpoint?.text ?? 'missing');
  await on.sheet.selectOption('rubric');
  await expect(key).toBeHidden();
});
