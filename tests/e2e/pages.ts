// Every address of the built site, from its own sitemap.
import { existsSync, readFileSync } from 'node:fs';
import { type Locale, locales } from '../../lib/i18n/index.ts';
import { nowhere } from './test.ts';

const sitemap = 'out/sitemap.xml';
if (!existsSync(sitemap)) throw new Error(`${sitemap} is missing: the browser tests need the build`);

/** A page: its address, its language (the chooser at `/` has none of its own), and how the server answers. */
export interface SitePage {
  readonly address: string;
  readonly locale: Locale | null;
  readonly status: 200 | 404;
}

const listed = [...readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);

export const sitePages: readonly SitePage[] = [
  { address: '/', locale: null, status: 200 },
  ...listed.map((address): SitePage => {
    const locale = locales.find((one) => address.startsWith(`/${one}/`)) ?? null;
    return { address, locale, status: 200 };
  }),
  ...locales.map((locale): SitePage => ({ address: `/${locale}/${nowhere}`, locale, status: 404 })),
];

/** What an address has in common with others: its place in the site, and how deep it lies. */
const kindOf = (address: string): string =>
  address.split('/').slice(0, 3).join('/') + address.split('/').length;

/** One page of each kind in a language: of lessons, scenarios and what teachers read, the first. */
export const kindsIn = (locale: Locale): readonly SitePage[] =>
  sitePages.filter(
    (page, at, all) =>
      page.locale === locale &&
      all.findIndex((other) => kindOf(other.address) === kindOf(page.address)) === at,
  );
