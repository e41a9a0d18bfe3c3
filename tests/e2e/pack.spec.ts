import { unzipSync } from 'fflate';
import { lessonTitles, type PackFolder, packFolders, scenarioWords, sideOf } from '../../content/index.ts';
import { createT, type Locale, nameOf } from '../../lib/i18n/index.ts';
import { press, tabTo } from './keyboard.ts';
import { bytesOf, folded, readPdf } from './pdf.ts';
import { expect, type Page, test } from './test.ts';
import { wordsOf } from './words.ts';

const names = Array.from(
  { length: 28 },
  (_, at) => `${at % 2 ? 'Đurđica Šćepanović' : 'Zoë Lefèvre'} ${at + 1}.`,
);

/** The form of a pack, and what it says that the pack will hold. */
async function packOn(page: Page, locale: Locale) {
  const { worksheet } = await wordsOf(locale);
  const t = await createT(locale, 'teachers');
  const exact = true;
  const region = page.getByRole('region', { name: t(($) => $.pack.title), exact });
  const folder = (name: PackFolder) =>
    region
      .getByRole('listitem')
      .filter({
        has: page.getByText(
          t(($) => $.pack.folders[name]),
          { exact },
        ),
      })
      .getByRole('listitem');
  return {
    t,
    worksheet,
    about: region.getByRole('combobox', { name: t(($) => $.pack.about), exact }),
    second: region.getByRole('combobox', { name: worksheet(($) => $.form.second), exact }),
    level: (name: 'blank') =>
      region.getByRole('checkbox', { name: worksheet(($) => $.support[name]), exact }),
    forClass: region.getByText(
      worksheet(($) => $.class.label),
      { exact },
    ),
    names: region.getByRole('textbox', { name: worksheet(($) => $.class.names), exact }),
    make: region.getByRole('button', { name: t(($) => $.pack.make), exact }),
    cancel: region.getByRole('button', { name: t(($) => $.pack.cancel), exact }),
    said: (text: string) => page.getByRole('status').getByText(text, { exact }),
    files: (count: number) => region.getByText(t(($) => $.pack.files, { count })).first(),
    /** How many files each folder is said to have, and how many of them for each name. */
    promised: async () => {
      const copies = t(($) => $.pack.copies, { count: names.length });
      const counts = packFolders.map(async (name) => {
        const inside = folder(name);
        return [name, [await inside.count(), await inside.filter({ hasText: copies }).count()]] as const;
      });
      return Object.fromEntries(await Promise.all(counts));
    },
  };
}

/** Something that each file of a folder says in a language. */
async function saidIn(locale: Locale, lesson: string): Promise<Readonly<Record<PackFolder, string>>> {
  const source = { scenario: 'school-lunch', support: 'blank' } as const;
  const { words, t, lesson: taught } = await sideOf(locale, source, lesson);
  return {
    plan: taught?.title ?? 'missing',
    sheets: words.name,
    maps: words.name,
    assessment: words.name,
    keys: t(($) => $.key.lead),
  };
}

test('a teacher takes a pack in French and Croatian for 28 pupils, with the keyboard alone', async ({
  page,
}) => {
  const lesson = 'what-is-a-journey-map';
  const on = await packOn(page, 'fr');
  await page.goto('/fr/teachers/');
  await tabTo(page, on.second);
  await page.keyboard.type(nameOf('hr').slice(0, 3));
  await expect(on.second).toHaveValue('hr');
  await tabTo(page, on.level('blank'));
  await page.keyboard.press('Space');
  await press(page, on.forClass.locator('xpath=ancestor-or-self::summary'));
  await tabTo(page, on.names);
  await page.keyboard.insertText(names.join('\n'));
  await expect(on.said(on.worksheet(($) => $.class.found, { count: names.length }))).toBeVisible();

  const promised = await on.promised();
  // Two sheets as suggested and blank, the quiz, and the rubric are for each pupil.
  expect(promised).toEqual({ plan: [1, 0], sheets: [5, 5], maps: [3, 0], assessment: [2, 1], keys: [4, 0] });
  const coming = page.waitForEvent('download');
  await press(page, on.make);
  const download = await coming;
  const { [lesson]: title = '' } = await lessonTitles('fr');
  expect(download.suggestedFilename()).toContain(title.toLowerCase().split(/\P{L}+/u)[0]);
  await expect(on.said(on.t(($) => $.pack.made))).toBeAttached();
  await expect(on.make).toBeFocused();

  const files = Object.entries(unzipSync(await bytesOf(download)));
  const inside: Record<string, [number, number]> = {};
  const [french, croatian] = [await saidIn('fr', lesson), await saidIn('hr', lesson)];
  const ofScenario = await Promise.all(
    (['fr', 'hr'] as const).map(async (locale) => (await scenarioWords('school-lunch', locale)).title),
  );
  for (const [path, bytes] of files) {
    const { language, text, pages } = await readPdf(bytes);
    const folder = packFolders.find((one) => path.startsWith(`${one}/`));
    if (!folder) throw new Error(`${path} lies in no folder`);
    const named = names.filter((name) => text.includes(name)).length;
    const count = inside[folder] ?? [0, 0];
    inside[folder] = [count[0] + 1, count[1] + (named > 0 ? 1 : 0)];
    expect([path, named]).toEqual([path, named > 0 ? names.length : 0]);
    if (named > 0) expect(pages % names.length).toBe(0);
    expect(language).toBe('fr');
    const wanted = path === 'keys/remarks.pdf' ? ofScenario : [french[folder], croatian[folder]];
    for (const words of wanted) expect(`${path}: ${text}`).toContain(folded(words));
  }
  expect(inside).toEqual(promised);
});

test('the making of a pack can be stopped', async ({ page }) => {
  const on = await packOn(page, 'sv');
  const held: (() => Promise<void>)[] = [];
  await page.route('**/fonts/*.zlib', (route) => void held.push(() => route.continue()));
  await page.goto('/sv/teachers/');
  await on.make.click();
  await on.cancel.click();
  await expect(on.said(on.t(($) => $.pack.cancelled))).toBeAttached();
  await expect(on.make).toBeFocused();
  await page.unroute('**/fonts/*.zlib');
  const coming = page.waitForEvent('download');
  await on.make.click();
  const files = Object.keys(unzipSync(await bytesOf(await coming)));
  await expect(on.files(files.length)).toBeVisible();
});

test('a lesson’s page and a scenario’s page lead to their packs', async ({ page }) => {
  const on = await packOn(page, 'hr');
  await page.goto('/hr/teachers/why-map/');
  await page.getByRole('link', { name: on.t(($) => $.lesson.pack), exact: true }).click();
  await expect(page).toHaveURL('/hr/teachers/?lesson=why-map#pack');
  await expect(on.about).toHaveValue('lesson=why-map');
  await expect(page.locator('#pack')).toBeInViewport();

  await page.goto('/hr/scenarios/second-hand-phone/');
  await page.getByRole('link', { name: on.t(($) => $.pack.title), exact: true }).click();
  await expect(page).toHaveURL('/hr/teachers/?scenario=second-hand-phone#pack');
  await expect(on.about).toHaveValue('scenario=second-hand-phone');
});
