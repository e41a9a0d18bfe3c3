import type { Metadata } from 'next';
import { type Locale, locales, tagOf } from '../../lib/i18n/index.ts';

const known = process.env.NEXT_PUBLIC_SITE_URL;
const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** The origin of the site; a stand-in where nobody said which it is. */
export const site = known || 'http://localhost:3000';

/** What addresses on paper begin with; null where nobody said where the site is. */
export const printedSite = known ? `${known}${base}` : null;

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
