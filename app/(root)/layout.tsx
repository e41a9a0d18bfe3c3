import type { ReactNode } from 'react';
import { EarlyLetters, ReadingScript, site } from '../../components/site/index.ts';
import '../globals.css';

export const metadata = {
  metadataBase: new URL(site),
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ReadingScript />
        <EarlyLetters />
      </head>
      <body>{children}</body>
    </html>
  );
}
