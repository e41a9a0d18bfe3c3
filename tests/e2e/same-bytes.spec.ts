// Every sheet, made by the press of the page in its worker and by the same functions in Node: not a byte differs.
import { createHash } from 'node:crypto';
import { lessons, sidesOf } from '../../content/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { paint } from '../../lib/pdf/index.ts';
import {
  isOfLesson,
  keyOf,
  type Made,
  makeByName,
  measure,
  type SheetName,
  sheetNames,
} from '../../lib/worksheet/index.ts';
import { fontFiles } from '../lib/pdf/font-files.ts';
import { bytesOf } from './pdf.ts';
import { expect, type Page, test } from './test.ts';
import { wordsOf } from './words.ts';

const locale = 'hr';
const source = { scenario: 'school-lunch', support: 'example' } as const;
const { worksheet } = await wordsOf(locale);

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Way {
  readonly second?: Locale;
  readonly fillable?: boolean;
}

async function inputFor(name: SheetName, { second, fillable = false }: Way) {
  const lesson = isOfLesson(name) ? (lessons[0]?.name ?? null) : null;
  const sides = await sidesOf({ locale, second: second ?? null, source, lesson });
  return { sides, paper: 'a4', fillable, large: false } as const;
}

const inNode = async ({ sheet, file }: Made, names?: readonly string[]): Promise<string> =>
  sha(await paint(sheet, fontFiles, { ...(file !== null && { file }), ...(names && { names }) }));

const open = (page: Page, name: SheetName, { second, fillable }: Way = {}) =>
  page.goto(
    `/${locale}/worksheets/?sheet=${name}${second ? `&second=${second}` : ''}${fillable ? '&fillable' : ''}`,
  );

async function inPage(page: Page, label = worksheet(($) => $.form.download)): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  return sha(await bytesOf(await coming));
}

for (const name of sheetNames)
  test(`${name} is the same in Node and on the page`, async ({ page }) => {
    await open(page, name);
    expect(await inPage(page)).toBe(await inNode(makeByName(name, await inputFor(name, {}), measure)));
    const toFill = makeByName(name, await inputFor(name, { fillable: true }), measure);
    if (toFill.sheet.pages.every(({ ops }) => ops.every(({ op }) => op !== 'field'))) return;
    await open(page, name, { fillable: true });
    expect(await inPage(page)).toBe(await inNode(toFill));
  });

test('a sheet in two languages is the same in Node and on the page', async ({ page }) => {
  const input = await inputFor('touchpoints', { second: 'fr' });
  await open(page, 'touchpoints', { second: 'fr' });
  expect(await inPage(page)).toBe(await inNode(makeByName('touchpoints', input, measure)));
});

test('an answer key is the same in Node and on the page', async ({ page }) => {
  const key = keyOf('pain-to-idea', await inputFor('pain-to-idea', {}), measure);
  if (!key) throw new Error('no key');
  await open(page, 'pain-to-idea');
  const label = worksheet(($) => $.form.key);
  expect(await inPage(page, label)).toBe(await inNode({ sheet: key, file: null }));
});

test('a class set is the same in Node and on the page', async ({ page }) => {
  const names = ['Đuro Čačić', 'Åse Ødegård', 'Zoë Œuvrard'];
  await open(page, 'persona');
  await page
    .getByText(
      worksheet(($) => $.class.label),
      { exact: true },
    )
    .click();
  const list = page.getByRole('textbox', { name: worksheet(($) => $.class.names), exact: true });
  await list.fill(names.join('\n'));
  await expect(
    page.getByText(
      worksheet(($) => $.class.found, { count: 3 }),
      { exact: true },
    ),
  ).toBeVisible();
  const made = makeByName('persona', await inputFor('persona', {}), measure);
  expect(await inPage(page)).toBe(await inNode(made, names));
});
