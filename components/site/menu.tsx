'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { Locale } from '../../lib/i18n/index.ts';

/** The main menu; the part of the site that this page belongs to is marked. */
export function Menu({
  locale,
  label,
  items,
}: {
  locale: Locale;
  label: string;
  items: readonly { folder: string; title: string }[];
}) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      <ul>
        {items.map(({ folder, title }) => {
          const href = `/${locale}/${folder}/`;
          const here = path.startsWith(href);
          return (
            <li key={folder}>
              <Link href={href} prefetch={false} aria-current={here ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
