import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { DrawingPad } from '../../../components/builder/views/drawing-pad.tsx';
import { Words } from '../../../components/ui/index.ts';
import { loadCatalogues } from '../../../lib/i18n/index.ts';

// A made pointer is not pressed, so the browser would refuse to capture it.
beforeEach(() => void vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

async function padOf(given: Partial<Parameters<typeof DrawingPad>[0]> = {}) {
  const add = vi.fn<(stroke: readonly number[]) => void>();
  const drawing = { symbol: '', strokes: [], alt: '' };
  const page = await render(
    <Words locale="hr" catalogues={await loadCatalogues('hr', ['storyboard'])}>
      <DrawingPad drawing={drawing} locked={false} add={add} {...given} />
    </Words>,
  );
  const pad = page.getByRole('img').element();
  const { left, top, width, height } = pad.getBoundingClientRect();
  /** One move of a pointer, at a place given as parts of the pad. */
  const touch = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
    pad.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        clientX: left + x * width,
        clientY: top + y * height,
        ...more,
      }),
    );
  return { add, pad, touch };
}

test('a stroke is seen while it is drawn, and handed over once, as parts of the pad', async () => {
  const { add, pad, touch } = await padOf();
  touch('pointerdown', 0.25, 0.5);
  touch('pointermove', 0.5, 0.5);
  await vi.waitFor(() => expect(pad.querySelectorAll('path')).toHaveLength(1));
  touch('pointermove', 0.75, 1.5); // over the edge
  expect(add).not.toHaveBeenCalled();
  touch('pointerup', 0.75, 1.5);
  expect(add).toHaveBeenCalledTimes(1);
  const [stroke = []] = add.mock.calls[0] ?? [];
  for (const [at, value] of [0.25, 0.5, 0.5, 0.5, 0.5, 0.5, 0.75, 1, 0.5].entries())
    expect(stroke[at]).toBeCloseTo(value, 2);
  await vi.waitFor(() => expect(pad.querySelectorAll('path')).toHaveLength(0));
});

test('a pen tells how hard it is pressed', async () => {
  const { add, touch } = await padOf();
  touch('pointerdown', 0.2, 0.2, { pointerType: 'pen', pressure: 0.25 });
  touch('pointerup', 0.2, 0.2, { pointerType: 'pen' });
  expect(add.mock.calls[0]?.[0]?.[2]).toBe(0.25);
});

test('a stroke that the system takes away, and a second finger, draw nothing', async () => {
  const { add, touch } = await padOf();
  touch('pointerdown', 0.2, 0.2);
  touch('pointerdown', 0.8, 0.8, { pointerId: 2 });
  touch('pointerup', 0.8, 0.8, { pointerId: 2 });
  touch('pointercancel', 0.3, 0.3);
  touch('pointermove', 0.4, 0.4);
  touch('pointerup', 0.4, 0.4);
  expect(add).not.toHaveBeenCalled();
});

test('a pad that is only looked at draws nothing', async () => {
  const { add, touch } = await padOf({ locked: true });
  touch('pointerdown', 0.2, 0.2);
  touch('pointerup', 0.2, 0.2);
  expect(add).not.toHaveBeenCalled();
});
