import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { SheetHtml } from '../../../components/worksheet/sheet-html.tsx';
import { scenarioMaterial, sideOf } from '../../../content/index.ts';
import { journeyMapSheet, measure } from '../../../lib/worksheet/index.ts';
import { fillableSheet } from '../../lib/pdf/fillable-sheet.ts';

test('the twin of a Croatian sheet has its tables, heads, faces and letters', async () => {
  const { example } = await scenarioMaterial('school-lunch', 'hr');
  const side = await sideOf('hr', { scenario: 'school-lunch', support: 'example' });
  const { words } = side;
  const sheet = journeyMapSheet({ sides: [side], paper: 'a4', fillable: false, large: false }, measure);
  const page = await render(<SheetHtml sheet={sheet} />);
  expect(page.getByRole('table').elements()).toHaveLength(sheet.pages.length);
  const first = page.getByRole('table').first();
  await expect.element(first.getByRole('rowheader', { name: words.lanes.thought })).toBeVisible();
  await expect
    .element(first.getByRole('columnheader', { name: `3 9:41 ${example.states.now.steps.wait?.title}` }))
    .toBeVisible();
  await expect.element(first.getByText(words.scores[-2], { exact: true })).toBeVisible();
  const thought = example.states.now.notes['thought-wait']?.text ?? 'missing';
  await expect.element(first.getByRole('cell', { name: thought })).toBeVisible();
});

test('the twin of a sheet to fill in tells hints and values, and lists as lists', async () => {
  const page = await render(<SheetHtml sheet={fillableSheet()} />);
  await expect.element(page.getByText('Misli: čekanje')).toBeVisible();
  await expect.element(page.getByText(/Čekam i čekam.*\sÅ æ ø é œ/s)).toBeVisible();
  await expect.element(page.getByText('tužno', { exact: true })).toBeVisible();
  const items = page.getByRole('list').getByRole('listitem');
  expect(items.elements().map((item) => item.textContent)).toEqual([
    expect.stringContaining('Gotovo ☑'),
    expect.stringContaining('Pitano ☐'),
  ]);
});
