'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Locale } from '../../../lib/i18n/index.ts';
import styles from './search-link.module.css';

/** The way to the search. Without JavaScript nothing can be searched: it then leads to the glossary. */
export function SearchLink({ locale, label }: { locale: Locale; label: string }) {
  const [folder, setFolder] = useState('glossary');
  useEffect(() => setFolder('search'), []);
  const here = usePathname().startsWith(`/${locale}/search/`);
  return (
    <Link
      className={styles.link}
      href={`/${locale}/${folder}/`}
      prefetch={false}
      aria-current={here ? 'page' : undefined}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d="M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.4 15.4L21 21" />
      </svg>
      <span>{label}</span>
    </Link>
  );
}
