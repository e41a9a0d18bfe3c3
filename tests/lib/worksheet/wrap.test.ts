import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure, wrap } from '../../../lib/worksheet/index.ts';

const inChars = (text: string) => [...text].length;
const graphemes = (text: string) => [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
const inPoints = (text: string) => measure('text', text, 12);
const width = fc.integer({ min: 1, max: 40 });

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('queue', 'a', 'čeka', 'l’élève', 'e\u0301t\u0065\u0301', '👩🏽‍🦽', 'صف'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
);
const joint = fc.constantFrom(' ', ' ', ' ', '  ', '-', '–', '/', '\u00a0', '\u202f');
const sentence = fc
  .array(fc.tuple(word, joint), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))
  .map((text) => text.replace(/[\n\u00ad]/g, ''));

test('a text that fits stays on one line, and an empty one has none', () => {
  expect(wrap('Waits in the queue', 18, inChars)).toEqual(['Waits in the queue']);
  expect(wrap('', 10, inChars)).toEqual([]);
});

test('lines break at spaces, and behind hyphens, dashes and slashes', () => {
  expect(wrap('Waits in the queue', 10, inChars)).toEqual(['Waits in ', 'the queue']);
  expect(wrap('lunch-time queue', 9, inChars)).toEqual(['lunch-', 'time ', 'queue']);
  expect(wrap('12–13 and/or later', 8, inChars)).toEqual(['12–13 ', 'and/or ', 'later']);
});

test('a word wider than a line is cut, and the text goes on behind it', () => {
  expect(wrap('a smörgåsbord now', 6, inChars)).toEqual(['a ', 'smörgå', 'sbord ', 'now']);
});

test('a line break stays one, and two make an empty line', () => {
  expect(wrap('one\ntwo', 20, inChars)).toEqual(['one ', 'two']);
  expect(wrap('one\n\ntwo', 20, inChars)).toEqual(['one ', ' ', 'two']);
});

test('a soft hyphen shows where a line breaks at it, and there alone', () => {
  expect(wrap('kund\u00adrese\u00adkarta', 9, inChars).join('|')).toMatch(/^kund(\u00adrese)?-\|/);
  expect(wrap('kund\u00adresa', 20, inChars)).toEqual(['kund\u00adresa']);
});

test('lines joined and trimmed read as the text', () => {
  fc.assert(
    fc.property(sentence, width, (text, width) => {
      expect(wrap(text, width, inChars).join('').trim()).toBe(text.trim());
    }),
  );
});

test('no line is wider than the width, but for one character that is wider by itself', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 5, max: 200 }), (text, width) => {
      for (const line of wrap(text, width, inPoints).map((line) => line.replace(/ +$/, '')))
        if (graphemes(line).length > 1) expect(inPoints(line)).toBeLessThanOrEqual(width + 1e-6);
    }),
  );
});

test('no line with a soft hyphen at its end is wider than the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('kund', 'rese', 'karta'), { minLength: 2 }),
      fc.integer({ min: 40, max: 90 }),
      (parts, width) => {
        for (const line of wrap(parts.join('\u00ad'), width, inPoints))
          expect(inPoints(line)).toBeLessThanOrEqual(width + 1e-6);
      },
    ),
  );
});

test('words that a no-break space holds together stay on one line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('12\u00a0h', '«\u00a0oui\u00a0»', 'là\u202f!', 'et'), { minLength: 1 }),
      (words) => {
        const lines = wrap(words.join(' '), 9, inChars);
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words);
      },
    ),
  );
});

test('a word that is cut keeps its letters and their accents, and its emoji, whole', () => {
  const text = 'c\u030ce\u0301👩🏽‍🦽🇭🇷'.repeat(8);
  expect(wrap(text, 30, inPoints).flatMap(graphemes)).toEqual(graphemes(text));
});

test('no space but the last is lost, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '   ', '-'), { maxLength: 30 }), width, (parts, width) => {
      const text = parts.join('');
      expect(wrap(text, width, inChars).join('')).toBe(text.trimEnd());
    }),
  );
});
