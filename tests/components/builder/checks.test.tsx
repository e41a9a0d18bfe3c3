import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { builderNamespaces } from '../../../components/builder/index.ts';
import { Checks } from '../../../components/builder/moves/checks.tsx';
import { Words } from '../../../components/ui/index.ts';
import { createT, loadCatalogues } from '../../../lib/i18n/index.ts';
import { apply, type Command, check, idea, newMap } from '../../../lib/journey/index.ts';
import { deskOf } from './desk.ts';

const catalogues = await loadCatalogues('en', builderNamespaces);
const plan = await createT('en', 'plan');
const builder = await createT('en', 'builder');
const chosen = idea({ id: 'i', text: 'Two queues', chosen: true, date: '2026-05-04' });
const planned = apply(newMap({ id: 'm', language: 'en' }), { do: 'add', in: 'ideas', record: chosen });

const shown = (today: string, ...commands: Command[]) =>
  render(
    <Words locale="en" catalogues={catalogues}>
      <Checks desk={deskOf(commands.reduce(apply, planned))} locale="en" today={today} />
    </Words>,
  );

test('one sentence says that the day to look again has passed, until somebody has looked', async () => {
  const sentence = plan(($) => $.checks.overdue);
  const record = check({ id: 'x', idea: 'i', value: '9 minutes' });
  await expect.element((await shown('2026-05-04')).getByText(sentence)).not.toBeInTheDocument();
  await expect.element((await shown('2026-05-05')).getByText(sentence)).toBeVisible();
  const after = await shown('2026-05-05', { do: 'add', in: 'checks', record });
  expect(after.container.textContent).not.toContain(sentence);
  expect(after.container.textContent).toContain('9 minutes');
});

test('what a file has in place of a date is shown as it is', async () => {
  const record = check({ id: 'x', idea: 'i', value: '9 minutes', date: '<b>soon</b>' });
  const page = await shown('2026-05-05', { do: 'add', in: 'checks', record });
  await expect.element(page.getByText(plan(($) => $.fields.oddDate, { date: '<b>soon</b>' }))).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '<b>soon</b>' })).toBeVisible();
});

test('a check that the teacher locked can be read, and neither written in nor removed', async () => {
  const record = check({ id: 'x', idea: 'i', value: '9 minutes', locked: true });
  const page = await shown('2026-05-05', { do: 'add', in: 'checks', record });
  for (const field of ['value', 'remark'] as const) {
    const name = plan(($) => $.fields[field]);
    await expect.element(page.getByRole('textbox', { name })).toHaveAttribute('readonly');
  }
  await expect.element(page.getByLabelText(plan(($) => $.fields.date))).toHaveAttribute('readonly');
  const title = plan(($) => $.checks.name, { number: 1 });
  await expect
    .element(page.getByRole('button', { name: builder(($) => $.buttons.removeNamed, { title }) }))
    .toHaveAttribute('aria-disabled', 'true');
});
