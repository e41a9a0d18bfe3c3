import { type ReactNode, useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ActionDesk } from '../../../components/builder/actions/desk.tsx';
import { useAction } from '../../../components/builder/actions/registry.tsx';
import { ToolButtons } from '../../../components/builder/actions/tools.tsx';
import { Words } from '../../../components/ui/index.ts';
import { loadCatalogues } from '../../../lib/i18n/index.ts';

const catalogues = await loadCatalogues('en', ['actions', 'builder', 'views']);
const { actions, builder } = catalogues;

beforeEach(() => localStorage.clear());

const show = (children: ReactNode) =>
  render(
    <Words locale="en" catalogues={catalogues}>
      <ActionDesk language="hr">
        {children}
        <ToolButtons />
      </ActionDesk>
    </Words>,
  );

function Undo({ enabled, done }: { enabled: boolean; done: () => void }) {
  const undo = useAction('undo', { run: done, enabled });
  return (
    <button type="button" {...undo}>
      {builder.buttons.undo}
    </button>
  );
}

/** A field that React holds, as every field of the moves. */
function Field({ name }: { name: string }) {
  const [text, setText] = useState('');
  return (
    <>
      <input aria-label={name} value={text} onChange={({ target }) => setText(target.value)} />
      <output aria-label={`${name} held`}>{text}</output>
    </>
  );
}

test('an action is run by its keys, its button and the palette, and offered only where it works', async () => {
  let done = 0;
  const page = await show(<Undo enabled done={() => ++done} />);
  const button = page.getByRole('button', { name: builder.buttons.undo });
  await expect.element(button).toHaveAttribute('aria-keyshortcuts', 'Control+Z');
  await userEvent.keyboard('{Control>}z{/Control}');
  await button.click();
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('UNDÓ{Enter}');
  expect(done).toBe(3);
  await expect.element(button).toHaveFocus();

  await page.rerender(
    <Words locale="en" catalogues={catalogues}>
      <ActionDesk language="hr">
        <Undo enabled={false} done={() => ++done} />
        <ToolButtons />
      </ActionDesk>
    </Words>,
  );
  await userEvent.keyboard('{Control>}z{/Control}');
  await page.getByRole('button', { name: actions.names.palette }).click();
  await expect.element(page.getByRole('option', { name: actions.names.letters, exact: false })).toBeVisible();
  await expect
    .element(page.getByRole('option', { name: builder.buttons.undo, exact: false }))
    .not.toBeInTheDocument();
  expect(done).toBe(3);
});

test('the palette is walked with the arrows, says how much it found, and Escape gives the focus back', async () => {
  const page = await show(null);
  const opener = page.getByRole('button', { name: actions.names.palette });
  await opener.click();
  const [first, second] = page.getByRole('option').all();
  if (!first || !second) throw new Error('the palette is empty');
  await expect.element(first).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(second).toHaveAttribute('aria-selected', 'true');
  await expect
    .element(page.getByRole('combobox'))
    .toHaveAttribute('aria-activedescendant', second.element().id);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('zebra');
  await expect.element(page.getByRole('status')).toHaveTextContent(actions.palette.none);
  await userEvent.keyboard('{Enter}{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('a letter goes to the caret of the field that had the focus last, by pointer and by keyboard', async () => {
  const page = await show(
    <>
      <Field name="first" />
      <Field name="second" />
    </>,
  );
  const field = page.getByRole('textbox', { name: 'second' });
  await page.getByRole('button', { name: actions.names.letters }).click();
  const strip = page.getByRole('toolbar', { name: actions.letters.label });
  await strip.getByRole('button', { name: 'š', exact: true }).click();
  await expect.element(page.getByText(actions.letters.noField)).toBeVisible();

  await field.click();
  await userEvent.keyboard('uma{Home}');
  await strip.getByRole('button', { name: actions.letters.capitals }).click();
  await strip.getByRole('button', { name: 'Š', exact: true }).click();
  await expect.element(field).toHaveValue('Šuma');
  await expect.element(field).toHaveFocus();
  await expect.element(page.getByText(actions.letters.noField)).not.toBeInTheDocument();

  await userEvent.keyboard('{End}{Alt>}{F10}{/Alt}');
  await strip.getByRole('button', { name: actions.letters.capitals }).click();
  await userEvent.keyboard('{Alt>}{F10}{/Alt}{ArrowRight}{Enter}');
  await expect.element(field).toHaveValue('Šumač');
  await expect.element(page.getByLabelText('second held')).toHaveTextContent('Šumač');
  await expect.element(strip.getByRole('button', { name: 'č', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveFocus();
});

test('a key that stands alone does nothing in a text field, nor once it is turned off', async () => {
  const page = await show(<Field name="text" />);
  const dialog = page.getByRole('dialog', { name: actions.names.shortcuts });
  const field = page.getByRole('textbox', { name: 'text' });
  await field.click();
  await userEvent.keyboard('?');
  await expect.element(field).toHaveValue('?');
  await page.getByRole('button', { name: actions.names.palette }).element().focus();
  await userEvent.keyboard('?');
  await dialog.getByRole('checkbox', { name: actions.singleKeys }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await userEvent.keyboard('?');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('button', { name: actions.names.shortcuts }))
    .not.toHaveAttribute('aria-keyshortcuts');
});
