import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Choose } from '../../../components/lesson/exercises/choose.tsx';

const exercise = { id: 'begin', kind: 'choose', options: ['need', 'counter'], right: 'need' } as const;
const question = 'Where does it begin?';
const options = {
  need: { text: 'With the need.', feedback: 'A need comes before the first contact.' },
  counter: { text: 'At the counter.', feedback: 'That is too late.' },
};
const check = {
  check: 'Check',
  right: 'Yes!',
  wrong: 'Not quite.',
  choose: 'Choose first.',
  answer: 'Show the answer',
  compare: 'Compare',
  look: 'A good answer:',
};

const shown = () =>
  render(<Choose exercise={exercise} question={question} options={options} check={check} />);

test('a wrong answer gets its own reason, a right one too', async () => {
  const page = await shown();
  await page.getByRole('radio', { name: 'At the counter.' }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Not quite. That is too late.');
  await page.getByRole('radio', { name: 'With the need.' }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Yes! A need comes before the first contact.');
});

test('checking without a choice asks for one', async () => {
  const page = await shown();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Choose first.');
});
