import type { Tag } from '../i18n/index.ts';

const small = /^(["'(\p{Pi}\p{Pf}\p{Ps}]*)(\p{Ll})/u;
const ended = /[.!?…:;,؟۔।。！？]["'\p{Pe}\p{Pf}]*$/u;
const endless = /[\p{L}\p{N}\p{M}\p{Sc}%"'\p{Pe}\p{Pf}]$/u;

/** A text with a full stop, unless it ends with a sign of its own. */
export function closed(text: string): string {
  const plain = text.trim();
  return endless.test(plain) && !ended.test(plain) ? `${plain}.` : plain;
}

/** A text that begins with a capital letter. */
export const capital = (text: string, language: Tag): string =>
  text.trim().replace(small, (whole, before: string, letter: string) => {
    const upper = letter.toLocaleUpperCase(language);
    return upper.length === letter.length ? `${before}${upper}` : whole;
  });

/** A text as a sentence: it begins with a capital letter and ends with a full stop or a sign of its own. */
export const sentence = (text: string, language: Tag): string => closed(capital(text, language));
