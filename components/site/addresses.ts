import type { Metadata } from 'next';
import { type Locale, locales, tagOf } from '../../lib/i18n/index.ts';

const site = process.env.NEXT_PUBLIC_SITE_URL ?? 'http://localhost:3000';
const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** The absolute address of a page; `path` begins and ends with a slash and has no locale. */
export const absolute = (locale: Locale, path: string): string => `${site}${base}/${locale}${path}`;

/** The same page in the five languages, and the chooser for everyone else. */
export const alternates = (path: string): Record<string, string> => ({
  ...Object.fromEntries(locales.map((locale) => [tagOf(locale), absolute(locale, path)])),
  'x-default': `${site}${base}/`,
});

/** The head of a page: title, description, canonical address and the other languages. */
export const head = (page: {
  locale: Locale;
  path: string;
  title: string;
  description: string;
}): Metadata => ({
  title: page.title,
  description: page.description,
  alternates: { canonical: absolute(page.locale, page.path), languages: alternates(page.path) },
});
