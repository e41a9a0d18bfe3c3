import { type FontMetrics, metrics } from './fonts.ts';
import type { Face, Measure } from './page.ts';

/** How wide the box is that stands for a character which the font lacks, in em. */
export const boxWidth = 0.6;

/** A part of a line: characters that the font has, or one that it lacks and that is drawn as a box. */
export interface Piece {
  text: string;
  missing: boolean;
}

// What is drawn in place of a character which the face lacks: a sign that looks the same to a reader.
const standIns: Record<string, string> = {
  '\u202f': '\u00a0',
  '\u00a0': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '\u2013',
  '\u2015': '\u2014',
};

const breaksAndTabs = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const invisible = /[\p{Cc}\p{Cf}]|[\ufe00-\ufe0f]/gu;
const otherSpaces = /[\u2000-\u200a]/g;

const widths: Record<Face, Float64Array> = {
  text: widthsOf(metrics.text),
  strong: widthsOf(metrics.strong),
  head: widthsOf(metrics.head),
  form: widthsOf(metrics.form),
};

// Advance widths in em by UTF-16 code unit; NaN where the font has no glyph.
function widthsOf({ runs, unitsPerEm }: FontMetrics): Float64Array {
  const last = runs.at(-1);
  const table = new Float64Array(last ? last.from + last.advances.length : 0).fill(Number.NaN);
  for (const { from, advances } of runs) {
    advances.forEach((advance, i) => {
      table[from + i] = advance / unitsPerEm;
    });
  }
  return table;
}

function widthInEm(table: Float64Array, text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)] ?? Number.NaN;
  return sum;
}

/** Whether a face has a glyph for a character (one code point). */
export function covers(face: Face, character: string): boolean {
  return (widths[face][character.codePointAt(0) ?? -1] ?? Number.NaN) >= 0;
}

/**
 * The text as it is drawn: composed (NFC), tabs and line breaks as a space, soft hyphens and other characters
 * that have no shape left out, half a surrogate pair as U+FFFD, and a stand-in for a few signs that the face
 * lacks (U+202F becomes U+00A0, U+2011 a hyphen). Anything else that the face lacks stays; see `pieces`.
 */
export function printable(text: string, face: Face): string {
  if (widthInEm(widths[face], text) >= 0) return text;
  const plain = text.toWellFormed().replace(breaksAndTabs, ' ').replace(invisible, '').normalize('NFC');
  let drawn = '';
  for (const character of plain.replace(otherSpaces, (space) => (covers(face, space) ? space : ' '))) {
    drawn += replaced(character, face);
  }
  return drawn;
}

function replaced(character: string, face: Face): string {
  if (covers(face, character)) return character;
  const standIn = standIns[character];
  return standIn === undefined ? character : replaced(standIn, face);
}

/**
 * A printable text cut where a painter has to change from letters to a box: stretches of characters that the
 * face has, and each one that it lacks by itself. The texts joined are `printable(text, face)`.
 */
export function pieces(text: string, face: Face): Piece[] {
  const drawn = printable(text, face);
  if (widthInEm(widths[face], drawn) >= 0) return drawn === '' ? [] : [{ text: drawn, missing: false }];
  const found: Piece[] = [];
  for (const character of drawn) {
    const missing = !covers(face, character);
    const before = found.at(-1);
    if (missing || !before || before.missing) found.push({ text: character, missing });
    else before.text += character;
  }
  return found;
}

/**
 * The width in points of a text at a size in points, as every painter draws it: without kerning and
 * ligatures, after `printable`, with a box of `boxWidth` for each character that the face lacks.
 */
export const measure: Measure = (face, text, size) => {
  const table = widths[face];
  const plain = widthInEm(table, text);
  if (plain >= 0) return plain * size;
  let sum = 0;
  for (const piece of pieces(text, face)) sum += piece.missing ? boxWidth : widthInEm(table, piece.text);
  return sum * size;
};
