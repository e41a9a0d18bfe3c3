'use client';
import { usePathname } from 'next/navigation';
import { type Locale, locales, nameOf, tagOf } from '../../lib/i18n/index.ts';
import styles from './site.module.css';

/** Links to this very page in the five languages. Works without JavaScript. */
export function LanguageSwitcher({ locale, label }: { locale: Locale; label: string }) {
  const path = usePathname().replace(/^\/[^/]+/, '');
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  return (
    <details className={styles.languages} name="languages">
      <summary>
        <span className="hidden">{label}: </span>
        <span className={styles.name}>{nameOf(locale)}</span>
        <span className={styles.code} data-code={locale} aria-hidden="true" />
      </summary>
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <a
              href={`${base}/${other}${path}`}
              hrefLang={tagOf(other)}
              lang={tagOf(other)}
              aria-current={other === locale ? 'true' : undefined}
            >
              {nameOf(other)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
