import { type Locale, locales, tagOf } from '../i18n/index.ts';
import type { Glossary } from './lesson.ts';

/** A term of the glossary, with its name in the other languages. */
export interface DictionaryEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly example: string;
  readonly elsewhere: readonly { readonly locale: Locale; readonly term: string }[];
}

/** The terms that stand under one letter. */
export interface DictionaryLetter {
  readonly letter: string;
  readonly entries: readonly DictionaryEntry[];
}

/** The letter under which a word stands: É under E in French, Å under Å in Swedish. */
function initialOf(word: string, { compare }: Intl.Collator): string {
  const [first = ''] = word.normalize('NFC');
  const plain = [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => compare(letter, first) === 0);
  return (plain ?? first).toUpperCase();
}

/** The glossary of a language in its alphabetical order, by letters, with the terms of the others beside it. */
export function dictionary(
  glossaries: Readonly<Record<Locale, Glossary>>,
  locale: Locale,
): DictionaryLetter[] {
  const order = new Intl.Collator(tagOf(locale));
  const letters = new Intl.Collator(tagOf(locale), { sensitivity: 'base' });
  const entries = Object.entries(glossaries[locale])
    .map(([id, entry]) => ({
      id,
      ...entry,
      elsewhere: locales.flatMap((other) => {
        const term = other === locale ? undefined : glossaries[other][id]?.term;
        return term === undefined ? [] : [{ locale: other, term }];
      }),
    }))
    .toSorted((a, b) => order.compare(a.term, b.term));
  const byLetter = Map.groupBy(entries, ({ term }) => initialOf(term, letters));
  return [...byLetter].map(([letter, entries]) => ({ letter, entries }));
}
