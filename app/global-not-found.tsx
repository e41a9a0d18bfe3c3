import { EarlyLetters, NotFound, ReadingScript } from '../components/site/index.ts';
import { locales, tagOf } from '../lib/i18n/index.ts';
import './globals.css';

export const metadata = { title: '404 · Waymark', robots: { index: false } };

export default function GlobalNotFound() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ReadingScript />
        <EarlyLetters />
      </head>
      <body>
        <main>
          {locales.map((locale) => (
            <div key={locale} lang={tagOf(locale)}>
              <NotFound locale={locale} />
            </div>
          ))}
        </main>
      </body>
    </html>
  );
}
