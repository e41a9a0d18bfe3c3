import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../lib/i18n/index.ts';
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
