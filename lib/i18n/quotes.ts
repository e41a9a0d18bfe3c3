import type { Tag } from './locales.ts';

const marks: Readonly<Record<Tag, readonly [string, string]>> = {
  sv: ['”', '”'],
  nb: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  hr: ['„', '”'],
  en: ['“', '”'],
};

const already = /^["\p{Pi}\p{Pf}„].*["\p{Pi}\p{Pf}]$/su;

/** A text in the quotation marks of a language. A text that stands in quotation marks already stays as it is. */
export function quoted(text: string, language: Tag): string {
  const [open, close] = marks[language];
  return already.test(text) ? text : `${open}${text}${close}`;
}
