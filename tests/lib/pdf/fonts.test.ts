import { inflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { covers, type Face, metrics } from '../../../lib/worksheet/index.ts';
import { fontFiles } from './font-files.ts';

const alphabets = {
  sv: 'abcdefghijklmnopqrstuvwxyzåäöé',
  nb: 'abcdefghijklmnopqrstuvwxyzæøåéèêòóô',
  fr: 'abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ',
  hr: 'abcčćdđefghijklmnoprsštuvzž',
  en: 'abcdefghijklmnopqrstuvwxyz',
};
const signs = '0123456789.,;:!?\'"()[]-–—/&%+=<>*#@…“”„‘’«»‹›•€°';
const lower = [...new Set(Object.values(alphabets).join(''))];
const letters = [...new Set([...lower, ...lower.map((letter) => letter.toUpperCase()), ...signs])];

const faces: Face[] = ['text', 'strong', 'head', 'form'];
const opened = (face: Face): Font => create(inflateSync(fontFiles[face]));
const glyphOf = (font: Font, letter: string) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0);

test.each(faces)('%s has every letter of the five languages', (face) => {
  const font = opened(face);
  expect(letters.filter((letter) => glyphOf(font, letter).id === 0)).toEqual([]);
  expect(letters.filter((letter) => !covers(face, letter))).toEqual([]);
});

test('what is typed into a field may be Cyrillic', () => {
  const cyrillic = [...'абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШіїєґщыэюяъь'];
  const font = opened('form');
  expect(cyrillic.filter((letter) => !covers('form', letter) || glyphOf(font, letter).id === 0)).toEqual([]);
});

test.each(faces)('%s draws every letter, and no two alike', (face) => {
  const font = opened(face);
  const shapes = new Map<string, string>();
  for (const letter of letters) {
    const { path } = glyphOf(font, letter);
    expect(path.commands.length, letter).toBeGreaterThan(3);
    const shape = JSON.stringify(path.commands);
    expect(shapes.get(shape), `${letter} looks like`).toBeUndefined();
    shapes.set(shape, letter);
  }
});

test.each(faces)('%s: the metrics tell glyphs and widths as the file has them', (face) => {
  const font = opened(face);
  expect(metrics[face].bytes).toBe(inflateSync(fontFiles[face]).length);
  for (const { from, glyphs, advances } of metrics[face].runs) {
    glyphs.forEach((id, i) => {
      const { metrics: widths } = font.hmtx;
      expect([glyphOf(font, String.fromCodePoint(from + i)).id, advances[i]]).toEqual([
        id,
        widths.get(Math.min(id, widths.length - 1)).advance,
      ]);
    });
  }
});

test.each(faces)('%s has no tables that would shift or join letters', (face) => {
  expect(Object.keys(opened(face).directory.tables)).not.toEqual(expect.arrayContaining(['GSUB']));
  expect(Object.keys(opened(face).directory.tables)).not.toEqual(expect.arrayContaining(['GPOS']));
});
