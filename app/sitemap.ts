import type { MetadataRoute } from 'next';
import { absolute, alternates } from '../components/site/index.ts';
import { course, scenarios } from '../content/index.ts';
import { locales } from '../lib/i18n/index.ts';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const pages = [
    '/',
    '/lessons/',
    ...course.map(({ name }) => `/lessons/${name}/`),
    '/scenarios/',
    ...scenarios.map(({ name }) => `/scenarios/${name}/`),
    '/builder/',
    '/worksheets/',
    '/teachers/',
    ...course.map(({ name }) => `/teachers/${name}/`),
    '/privacy/',
    '/compare/',
    '/glossary/',
    '/faq/',
    '/search/',
  ];
  return pages.flatMap((path) =>
    locales.map((locale) => ({ url: absolute(locale, path), alternates: { languages: alternates(path) } })),
  );
}
