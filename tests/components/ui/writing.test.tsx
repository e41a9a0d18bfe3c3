import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { WritingLine } from '../../../components/ui/index.ts';

/** A line, what is known of it outside, and a button that says what it found there. */
function Page({ refuse = false }: { refuse?: boolean }) {
  const [text, setText] = useState('Mia');
  const [found, setFound] = useState('');
  return (
    <>
      <label>
        name <WritingLine value={text} write={(text) => refuse || setText(text)} />
      </label>
      <button type="button" onClick={() => setFound(text)}>
        read
      </button>
      <button type="button" onClick={() => setText('Ana')}>
        replace
      </button>
      <output>{found}</output>
      <p>{text}</p>
    </>
  );
}

test('what is written is known outside at a pause', async () => {
  const page = await render(<Page />);
  await userEvent.type(page.getByLabelText('name'), 'č');
  await expect.element(page.getByRole('paragraph')).toHaveTextContent('Miač');
});

test('what comes before the pause finds the text where it belongs', async () => {
  const page = await render(<Page />);
  const field = page.getByLabelText('name').element() as HTMLInputElement;
  field.focus();
  field.setRangeText('Eva', 0, 3, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  (page.getByRole('button', { name: 'read' }).element() as HTMLElement).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Eva');
});

test('a text that comes from outside is shown, and one that is refused is given back', async () => {
  const page = await render(<Page />);
  await userEvent.click(page.getByRole('button', { name: 'replace' }));
  await expect.element(page.getByLabelText('name')).toHaveValue('Ana');

  const strict = await render(<Page refuse />);
  const line = strict.container.querySelector('input') as HTMLInputElement;
  await userEvent.type(line, 'x');
  expect(line.value).toBe('Miax');
  await expect.poll(() => line.value).toBe('Mia');
});

/** What is written is repeated above the button, so that the button moves when it is known. */
function Growing() {
  const [text, setText] = useState('');
  const [pressed, setPressed] = useState(false);
  return (
    <>
      <label>
        name <WritingLine value={text} write={setText} />
      </label>
      {text && <p style={{ blockSize: '6rem' }}>{text}</p>}
      <button type="button" onClick={() => setPressed(true)}>
        read
      </button>
      <output>{pressed && `found ${text}`}</output>
    </>
  );
}

test('nothing moves away under the pointer that is pressed', async () => {
  const page = await render(<Growing />);
  await userEvent.type(page.getByLabelText('name'), 'Eva');
  await userEvent.click(page.getByRole('button', { name: 'read' }), { delay: 500 });
  await expect.element(page.getByRole('status')).toHaveTextContent('found Eva');
});

/** A box that is ticked while the text beside it waits. */
function Ticked() {
  const [text, setText] = useState('');
  const [ticked, tick] = useState(false);
  return (
    <>
      <label>
        name <WritingLine value={text} write={setText} />
      </label>
      <label>
        known <input type="checkbox" checked={ticked} onChange={({ target }) => tick(target.checked)} />
      </label>
      <output>{`${text} ${ticked}`}</output>
    </>
  );
}

test.each([
  ['pressed', (box: HTMLElement) => userEvent.click(box)],
  ['clicked without a press', (box: HTMLElement) => box.click()],
])('a box is ticked while a text waits: %s', async (_, act) => {
  const page = await render(<Ticked />);
  const field = page.getByLabelText('name').element() as HTMLInputElement;
  field.focus();
  field.setRangeText('Eva', 0, 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await act(page.getByLabelText('known').element() as HTMLElement);
  await expect.element(page.getByRole('status')).toHaveTextContent('Eva true');
});

test('a press that ends elsewhere is followed by the pause', async () => {
  const page = await render(<Growing />);
  await userEvent.type(page.getByLabelText('name'), 'Eva');
  window.dispatchEvent(new PointerEvent('pointerdown'));
  window.dispatchEvent(new PointerEvent('pointercancel'));
  await expect.element(page.getByRole('paragraph')).toHaveTextContent('Eva');
});
