import { fold } from '../i18n/index.ts';
import type { Passage } from './passage.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

const wordsIn = (text: string): string[] => fold(text).match(word) ?? [];

/** A passage with its words made ready to be compared. */
export interface Searchable {
  readonly passage: Passage;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** Passages made ready to be searched, once for many queries. */
export const searchable = (passages: readonly Passage[]): Searchable[] =>
  passages.map((passage) => ({
    passage,
    title: wordsIn(passage.title),
    text: wordsIn(passage.text),
  }));

/** How well a word of a query fits: in a title before a heading before the text, whole before begun, 0 for not at all. */
function fit({ passage, title, text }: Searchable, wanted: string): number {
  const begun = (words: readonly string[]) => words.some((one) => one.startsWith(wanted));
  const above = passage.kind === 'section' ? 3 : 5;
  if (title.includes(wanted)) return above + 1;
  if (begun(title)) return above;
  if (text.includes(wanted)) return 2;
  return begun(text) ? 1 : 0;
}

/** What a search has found, best first, and whether each has every word of the query or at least some. */
export interface Finding {
  readonly passages: readonly Passage[];
  readonly every: boolean;
}

/**
 * The passages that have every word of a query, or the beginning of it, however the letters are marked. Where none has
 * them all, those that have the words that matter: the rare ones.
 */
export function find(things: readonly Searchable[], query: string): Finding {
  const words = [...new Set(wordsIn(query))];
  if (words.length === 0) return { passages: [], every: true };
  const fits = things.map((thing) => words.map((wanted) => fit(thing, wanted)));
  const rarity = words.map((_, at) =>
    Math.log(1 + things.length / (1 + fits.filter((of) => (of[at] ?? 0) > 0).length)),
  );
  const scored = things.map((thing, at) => {
    const of = fits[at] ?? [];
    const score = of.reduce((sum, one, nth) => sum + one * (rarity[nth] ?? 0), 0);
    return { passage: thing.passage, length: thing.title.length, score, every: of.every((one) => one > 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const whole = scored.filter(({ every }) => every);
  const found = whole.length > 0 ? whole : scored.filter(({ score }) => score > best / 2);
  return {
    passages: found
      .toSorted((a, b) => b.score - a.score || a.length - b.length)
      .map(({ passage }) => passage),
    every: whole.length > 0 || found.length === 0,
  };
}

/** A piece of a text, and whether it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text cut into what was searched for and what was not. */
export function marked(text: string, query: string): Piece[] {
  const wanted = wordsIn(query);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!wordsIn(found).some((one) => wanted.some((begin) => one.startsWith(begin)))) continue;
    if (index > done) pieces.push({ text: text.slice(done, index), hit: false });
    pieces.push({ text: found, hit: true });
    done = index + found.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** The part of a text around the first word that was searched for, cut between words. */
export function excerpt(text: string, query: string, room = 170): string {
  const [before, hit] = marked(text, query);
  const at = before?.hit || !hit ? 0 : (before?.text.length ?? 0);
  const from = at < room / 2 ? 0 : text.lastIndexOf(' ', at - room / 4) + 1;
  if (from + room >= text.length && from === 0) return text;
  const rest = text.slice(from);
  const end = rest.length <= room ? rest.length : rest.lastIndexOf(' ', room);
  return `${from > 0 ? '…\u00a0' : ''}${rest.slice(0, end)}${end < rest.length ? '\u00a0…' : ''}`;
}
