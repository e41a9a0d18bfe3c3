import type { ReactNode } from 'react';
import { ReadingScript } from '../../components/site/index.ts';
import '../globals.css';

export const metadata = {
  metadataBase: new URL(process.env.NEXT_PUBLIC_SITE_URL ?? 'http://localhost:3000'),
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
