import { EarlyLetters, NotFoundInAll, ReadingScript } from '../components/site/index.ts';
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
          <NotFoundInAll />
        </main>
      </body>
    </html>
  );
}
