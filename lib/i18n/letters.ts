import type { Tag } from './locales.ts';

/** A sign that a keyboard may lack: a letter, which has a capital, or a mark. */
export interface Letter {
  readonly sign: string;
  readonly kind: 'letter' | 'quote' | 'apostrophe' | 'dots' | 'dash';
}

const table: Readonly<Record<Tag, { letters: string; quotes: string }>> = {
  sv: { letters: 'åäöé', quotes: '”' },
  nb: { letters: 'æøåéèêòóô', quotes: '«»' },
  fr: { letters: 'àâçéèêëîïôùûüÿœæ', quotes: '«»' },
  hr: { letters: 'čćđšž', quotes: '„”' },
  en: { letters: 'éï', quotes: '“”‘' },
};

const signs = (text: string, kind: Letter['kind']): Letter[] => [...text].map((sign) => ({ sign, kind }));

const shared: readonly Letter[] = [...signs('’', 'apostrophe'), ...signs('…', 'dots'), ...signs('–', 'dash')];

/** The signs that a language needs beyond a to z, and those that the other four add, letters before marks. */
export function lettersFor(tag: Tag): { own: readonly Letter[]; more: readonly Letter[] } {
  const { letters, quotes } = table[tag];
  const own = [...signs(letters, 'letter'), ...signs(quotes, 'quote'), ...shared];
  const all = Object.values(table);
  const rest = (part: 'letters' | 'quotes') =>
    [...new Set(all.map((language) => language[part]).join(''))]
      .filter((sign) => !table[tag][part].includes(sign))
      .join('');
  return { own, more: [...signs(rest('letters'), 'letter'), ...signs(rest('quotes'), 'quote')] };
}
