import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxWidth,
  covers,
  type Face,
  measure,
  metrics,
  pieces,
  printable,
} from '../../../lib/worksheet/index.ts';

const faces: Face[] = ['text', 'strong', 'head', 'form'];
const face = fc.constantFrom(...faces);
const anyText = fc.string({ unit: 'binary' });

test('the width of a text is the sum of its advances', () => {
  const run = metrics.text.runs[0];
  const advance = (letter: string) => run?.advances[letter.charCodeAt(0) - run.from] ?? Number.NaN;
  expect(measure('text', 'map', 1000)).toBeCloseTo(advance('m') + advance('a') + advance('p'), 6);
  expect(measure('text', '', 12)).toBe(0);
});

test('bold is wider than regular, and twice the size twice as wide', () => {
  expect(measure('strong', 'Resan', 12)).toBeGreaterThan(measure('text', 'Resan', 12));
  expect(measure('head', 'Resan', 24)).toBeCloseTo(2 * measure('head', 'Resan', 12), 6);
});

test('signs that the fonts lack get a stand-in', () => {
  expect(printable('Où\u202f? Croc\u2011en\u2010jambe', 'text')).toBe('Où\u00a0? Croc-en-jambe');
  expect(printable('a\u2003b', 'text')).toBe('a b');
});

test('what has no shape is not drawn', () => {
  expect(printable('skol\u00adbuss\u200b\ufeff', 'text')).toBe('skolbuss');
  expect(printable('one\r\ntwo\tthree\u0007', 'text')).toBe('one two three');
  expect(printable('\u2764\ufe0f', 'text')).toBe('\u2764');
});

test('letters are composed', () => {
  expect(printable('c\u030cekati', 'text')).toBe('čekati');
  expect(printable('e\u200d\u0301', 'text')).toBe('é');
  expect(measure('text', 'c\u030c', 10)).toBe(measure('text', 'č', 10));
});

test('a missing character stays, apart from the letters, as wide as its box', () => {
  expect(covers('text', 'ж')).toBe(false);
  expect(pieces('a жb😀', 'text')).toEqual([
    { text: 'a ', missing: false },
    { text: 'ж', missing: true },
    { text: 'b', missing: false },
    { text: '😀', missing: true },
  ]);
  expect(measure('text', '😀', 10)).toBeCloseTo(boxWidth * 10, 6);
  expect(printable('\ud83d', 'text')).toBe('\ufffd');
});

test('any text can be measured, and measures what is drawn', () => {
  fc.assert(
    fc.property(anyText, face, (text, on) => {
      const drawn = printable(text, on);
      expect(printable(drawn, on)).toBe(drawn);
      expect(measure(on, text, 12)).toBeCloseTo(measure(on, drawn, 12), 9);
      expect(measure(on, text, 12)).toBeGreaterThanOrEqual(0);
      expect(
        pieces(text, on)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(drawn);
    }),
  );
});
