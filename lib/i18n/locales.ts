/** The address segments of the five languages, in the order in which they are offered. */
export const locales = ['sv', 'no', 'fr', 'hr', 'en'] as const;

/** A language as it stands in addresses, folders and commands. */
export type Locale = (typeof locales)[number];

/** The same language for `<html lang>`, hreflang, i18next, Intl, PDF and `map.language` (BCP 47). */
export type Tag = 'sv' | 'nb' | 'fr' | 'hr' | 'en';

const table: Record<Locale, { tag: Tag; name: string }> = {
  sv: { tag: 'sv', name: 'Svenska' },
  no: { tag: 'nb', name: 'Norsk bokmål' },
  fr: { tag: 'fr', name: 'Français' },
  hr: { tag: 'hr', name: 'Hrvatski' },
  en: { tag: 'en', name: 'English' },
};

/** The language tag of a locale: `no` becomes `nb`, the others stay. */
export const tagOf = (locale: Locale): Tag => table[locale].tag;

/** The language's own name for itself, for a language switcher. */
export const nameOf = (locale: Locale): string => table[locale].name;

/** Whether a string from outside (an address, a flag) is one of the five locales. */
export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);

/** The locale of a language tag. */
export const localeOf = (tag: Tag): Locale => (tag === 'nb' ? 'no' : tag);
