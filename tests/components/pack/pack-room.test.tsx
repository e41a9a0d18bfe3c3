import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import type { TitledSubject } from '../../../components/pack/choices.ts';
import { PackRoom } from '../../../components/pack/index.ts';
import { Speaker, Words } from '../../../components/ui/index.ts';
import { createT, loadCatalogues } from '../../../lib/i18n/index.ts';

const catalogues = await loadCatalogues('en', ['teachers', 'worksheet', 'begin', 'scenarios']);
const { worksheet, begin, scenarios } = catalogues;
const t = await createT('en', 'teachers');

const subjects: readonly TitledSubject[] = [
  {
    title: 'Why map?',
    lesson: 'why-map',
    scenario: 'school-lunch',
    handouts: [{ sheet: 'journey-map', support: 'two-missing' }],
    remarks: true,
  },
  {
    title: 'Lunch',
    lesson: null,
    scenario: 'school-lunch',
    handouts: [{ sheet: 'touchpoints', support: 'frames' }],
    remarks: false,
  },
];

beforeEach(() => history.replaceState(null, '', location.pathname));

const show = () =>
  render(
    <Words locale="en" catalogues={catalogues}>
      <Speaker>
        <PackRoom locale="en" subjects={subjects} bands={begin.band} levels={scenarios.levels} />
      </Speaker>
    </Words>,
  );

type Shown = Awaited<ReturnType<typeof show>>;

const files = (page: Shown) => {
  const inner = page.container.querySelectorAll('li li');
  return [...inner].map(({ textContent }) => textContent);
};

const { sheets, support } = worksheet;
const lunchFiles = (...levels: (keyof typeof support)[]) => [
  ...levels.map((level) => `${sheets.touchpoints} – ${support[level]}`),
  scenarios.levels.weak,
  scenarios.levels.fair,
  scenarios.levels.strong,
  sheets.rubric,
  sheets.touchpoints,
];

test('it begins with the first subject and says at once what another holds', async () => {
  const page = await show();
  expect(files(page)).toContain(`${sheets['journey-map']} – ${support['two-missing']}`);
  expect(files(page)).toContain(t(($) => $.pack.remarks.name));
  await page
    .getByRole('combobox', { name: t(($) => $.pack.about) })
    .selectOptions(t(($) => $.pack.scenario, { title: 'Lunch' }));
  expect(files(page)).toEqual(lunchFiles('frames'));
  const said = page.getByRole('status').filter({ hasText: t(($) => $.pack.files, { count: 6 }) });
  await expect.element(said).toBeInTheDocument();
});

test('an address with a scenario opens its pack', async () => {
  history.replaceState(null, '', '?scenario=school-lunch');
  const page = await show();
  await expect.poll(() => files(page)).toEqual(lunchFiles('frames'));
});

test('another support level adds its sheets, and without any there is no pack', async () => {
  history.replaceState(null, '', '?scenario=school-lunch');
  const page = await show();
  await page.getByRole('checkbox', { name: support.blank }).click();
  expect(files(page)).toEqual(lunchFiles('frames', 'blank'));
  await page.getByRole('checkbox', { name: t(($) => $.pack.suggested) }).click();
  await page.getByRole('checkbox', { name: support.blank }).click();
  const fault = t(($) => $.pack.oneSupport);
  await expect
    .element(page.getByRole('group', { name: t(($) => $.pack.supports) }))
    .toHaveAccessibleDescription(fault);
  const fetched = vi.spyOn(window, 'fetch');
  await page.getByRole('button', { name: t(($) => $.pack.make) }).click();
  await expect.element(page.getByRole('status').filter({ hasText: fault }).nth(1)).toBeInTheDocument();
  expect(fetched).not.toHaveBeenCalled();
});

test('names are counted, on the sheets with a line for one alone', async () => {
  const page = await show();
  await page.getByText(worksheet.class.label).click();
  await page.getByLabelText(worksheet.class.names).fill('Ana\nBo\nCai');
  const copies = t(($) => $.pack.copies, { count: 3 });
  await expect
    .poll(() => files(page).filter((file) => file.endsWith(copies)))
    .toEqual([
      `${sheets['journey-map']} – ${support['two-missing']} ${copies}`,
      `${sheets.quiz} ${copies}`,
      `${sheets.rubric} ${copies}`,
    ]);
});

test('no language stands under itself', async () => {
  const page = await show();
  const second = page.getByRole('combobox', { name: worksheet.form.second, exact: true });
  await second.selectOptions('hr');
  await page.getByRole('combobox', { name: worksheet.form.locale, exact: true }).selectOptions('hr');
  await expect.element(second).toHaveValue('');
});
