import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Speaker, Words } from '../../../components/ui/index.ts';
import { PressRoom } from '../../../components/worksheet/index.ts';
import { loadCatalogues } from '../../../lib/i18n/index.ts';

const catalogues = await loadCatalogues('hr', ['worksheet']);
const { form, asText } = catalogues.worksheet;
const scenarios = [{ name: 'school-lunch', title: 'Školski obrok' }];
const lessons = [{ name: 'pain-points', title: 'Bolne točke' }];
const address = 'https://waymark.example/hr/lessons/persona-and-problem/';

beforeEach(() => history.replaceState(null, '', '?sheet=persona&support=blank'));

const show = (site: string | null) =>
  render(
    <Words locale="hr" catalogues={catalogues}>
      <Speaker>
        <PressRoom locale="hr" scenarios={scenarios} lessons={lessons} site={site} />
      </Speaker>
    </Words>,
  );

test('a sheet leads to its lesson until that is not wanted, and the address of the page remembers it', async () => {
  const page = await show('https://waymark.example');
  const choice = page.getByRole('checkbox', { name: form.link, exact: true });
  const link = page.getByRole('link', { name: address.replace('https://', '') });
  await expect.element(choice).toBeChecked();
  await userEvent.click(page.getByText(asText));
  await expect.element(link).toHaveAttribute('href', address);

  await userEvent.click(choice);
  await expect.element(choice).not.toBeChecked();
  expect(link.elements()).toEqual([]);
  expect(location.search).toContain('&no-qr');

  await userEvent.click(choice);
  await expect.element(link).toBeVisible();
  expect(location.search).not.toContain('no-qr');
});

test('where nobody said where the site is, there is nothing to choose and nothing to follow', async () => {
  const page = await show(null);
  await expect.element(page.getByRole('checkbox', { name: form.large, exact: true })).toBeVisible();
  await userEvent.click(page.getByText(asText));
  await expect.element(page.getByRole('heading', { level: 3 })).toBeVisible();
  expect(page.getByRole('checkbox', { name: form.link, exact: true }).elements()).toEqual([]);
  const pages = page.getByRole('region', { name: catalogues.worksheet.preview, exact: true });
  expect(pages.getByRole('link').elements()).toEqual([]);
});
