import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { SheetSvg } from '../../../components/worksheet/sheet-svg.tsx';
import { fillableSheet } from '../../lib/pdf/fillable-sheet.ts';

test('the picture of a sheet to fill in shows each field as a box with its value', async () => {
  const [first, second] = fillableSheet().pages;
  if (!first || !second) throw new RangeError('The sample has two pages');
  const page = await render(
    <>
      <SheetSvg page={first} label="1" />
      <SheetSvg page={second} label="2" />
    </>,
  );
  const boxes = page.container.querySelectorAll('svg svg');
  expect(boxes).toHaveLength(8);
  expect([...boxes].map((box) => box.querySelectorAll('rect').length)).toEqual(Array(8).fill(1));
  const shown = [...boxes].map((box) => [...box.querySelectorAll('text')].map((text) => text.textContent));
  expect(shown[0]).toEqual(['Đurđica Šćepanović']);
  expect(shown[2]?.slice(-2)).toEqual(['Å æ ø é œ ', 'Kraj.']);
  expect(shown[6]).toEqual(['tužno']);
  expect([...boxes].map((box) => box.querySelectorAll('path').length)).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
});
