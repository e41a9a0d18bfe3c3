/** Letters that are one sign in Unicode, and the plain ones by which people without their keys look for them. */
const plain: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ß: 'ss' };

/** A text in small letters without their marks, to be compared: „Članak” becomes „clanak”, « Œuf » « oeuf ». */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøđß]/g, (letter) => plain[letter] ?? letter);

/**
 * The things whose text has every word of the query, however it is written: those that begin with the query first,
 * then those with a word that does, else in their given order. All of them for an empty query.
 */
export function search<T>(things: readonly T[], query: string, textOf: (thing: T) => string): T[] {
  const wanted = fold(query).trim();
  const words = wanted.split(/\s+/);
  const rank = (text: string) => {
    if (text.startsWith(wanted)) return 0;
    return text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ? 1 : 2;
  };
  return things
    .map((thing) => ({ thing, text: fold(textOf(thing)) }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted((a, b) => rank(a.text) - rank(b.text))
    .map(({ thing }) => thing);
}
