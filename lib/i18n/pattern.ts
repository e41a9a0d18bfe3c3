/** A sentence of a catalogue that waits for the values of its placeholders. */
export type Pattern<S extends string> = (values: Readonly<Record<S, string>>) => string;

/** The first of the characters that Unicode keeps out of every text. */
const first = 0xfdd0;

/**
 * A pattern cut at its placeholders: its own words, and the names of the placeholders where their values belong. So a
 * value can be shown in its own language or as an element of its own, whatever the order of words is.
 */
export function cut<const S extends string>(
  slots: readonly S[],
  pattern: Pattern<S>,
): (string | { readonly slot: S })[] {
  const values = Object.fromEntries(slots.map((slot, at) => [slot, String.fromCharCode(first + at)]));
  return pattern(values as Record<S, string>)
    .split(/([\ufdd0-\ufdef])/)
    .filter((part) => part !== '')
    .map((part) => {
      const slot = slots[part.charCodeAt(0) - first];
      return slot === undefined ? part : { slot };
    });
}
