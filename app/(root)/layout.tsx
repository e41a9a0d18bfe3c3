import type { ReactNode } from 'react';
import { ReadingScript, site } from '../../components/site/index.ts';
import '../globals.css';

export const metadata = {
  metadataBase: new URL(site),
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ReadingScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
