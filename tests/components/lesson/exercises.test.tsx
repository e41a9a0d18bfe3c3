import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ExerciseSheet } from '../../../components/lesson/exercises/exercise-sheet.tsx';
import { Words } from '../../../components/ui/index.ts';
import type { Exercise, ExerciseWords } from '../../../lib/course/index.ts';
import { loadCatalogues } from '../../../lib/i18n/index.ts';

const catalogues = await loadCatalogues('en', ['builder', 'journey', 'lesson']);
const check = {
  check: 'Check',
  right: 'Yes!',
  wrong: 'Not quite.',
  choose: 'Choose first.',
  answer: 'Show the answer',
  compare: 'Compare',
  look: 'A good answer:',
};
const option = (text: string) => ({ text, feedback: `Because of ${text}.` });

const shown = (exercise: Exercise, words: ExerciseWords) =>
  render(
    <Words locale="en" catalogues={catalogues}>
      <ExerciseSheet exercise={exercise} words={words} check={check} />
    </Words>,
  );

test('things are sorted, and each that lies wrong gets its reason', async () => {
  const page = await shown(
    { id: 's', kind: 'sort', groups: ['on', 'off'], right: { chat: 'on', door: 'off', page: 'on' } },
    {
      question: 'Online?',
      options: { chat: option('chat'), door: option('door'), page: option('page') },
      groups: { on: 'Online', off: 'Offline' },
    },
  );
  const press = () => page.getByRole('button', { name: 'Check' }).click();
  await press();
  await expect.element(page.getByRole('status')).toHaveTextContent('Choose first.');
  for (const name of ['chat', 'door', 'page'])
    await page.getByRole('combobox', { name }).selectOptions('Online');
  await press();
  await expect.element(page.getByRole('status')).toHaveTextContent('Not quite. door Because of door.');
  await page.getByRole('combobox', { name: 'door' }).selectOptions('Offline');
  await press();
  await expect.element(page.getByRole('status')).toHaveTextContent('Yes!');
});

test('things come into order by keyboard, the focus stays with what moved, and the move is said', async () => {
  const page = await shown(
    { id: 'o', kind: 'order', right: ['a', 'b', 'c'], start: ['b', 'a', 'c'] },
    { question: 'Order?', options: { a: option('first'), b: option('second'), c: option('third') } },
  );
  await page.getByRole('button', { name: 'Check' }).click();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Not quite. second Because of second.first Because of first.');
  const up = page.getByRole('button', { name: 'Move up: first' });
  (up.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(up).toHaveFocus();
  await expect.element(page.getByText('first is now number 1 of 3.')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Yes!');
});

test('moments are scored with faces, and a score that the story does not allow gets the reason', async () => {
  const page = await shown(
    { id: 'c', kind: 'curve', right: { low: [-2, -1], mid: [0, 0], high: [1, 2] } },
    { question: 'How?', options: { low: option('low'), mid: option('mid'), high: option('high') } },
  );
  const face = (moment: string, at: number) =>
    page.getByRole('group', { name: moment, exact: true }).getByRole('radio').nth(at).click();
  await face('low', 0);
  await face('mid', 2);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Choose first.');
  await face('high', 0);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Not quite. high Because of high.');
  await face('high', 4);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Yes!');
});

test('an answer in one’s own words is held beside a model answer', async () => {
  const page = await shown(
    { id: 'w', kind: 'write' },
    { question: 'Your pitch?', model: 'For Maya …', look: ['It names one person.'] },
  );
  await page.getByRole('textbox', { name: 'Your pitch?' }).fill('For Ana');
  await page.getByText('Compare').click();
  await expect.element(page.getByText('For Maya …')).toBeVisible();
  await expect.element(page.getByText('It names one person.')).toBeVisible();
});
