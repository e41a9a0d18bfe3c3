import { useLayoutEffect, useState } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useRefocus } from '../../../components/builder/moves/use-refocus.ts';

/** A list that something is added to the moment that it is on the page, before what React leaves for later. */
function List() {
  const [items, setItems] = useState<readonly string[]>([]);
  const [list, refocus] = useRefocus<HTMLUListElement>();
  useLayoutEffect(() => {
    setItems(['tray']);
    refocus('tray');
  }, [refocus]);
  return (
    <ul ref={list}>
      {items.map((item) => (
        <li key={item}>
          <input aria-label={item} data-control={item} />
        </li>
      ))}
    </ul>
  );
}

test('what is added while the page is still being drawn gets the focus', async () => {
  const page = await render(<List />);
  await expect.element(page.getByRole('textbox', { name: 'tray' })).toHaveFocus();
});
