'use client';
import { useEffect, useState } from 'react';
import { isLocale, type Locale, tagOf } from '../../lib/i18n/index.ts';
import { localeKey } from '../../lib/storage/index.ts';
import styles from './chooser.module.css';

/** Links to the five languages; marks the one used last, else the one that the browser asks for. */
export function Chooser({
  choices,
}: {
  choices: readonly { locale: Locale; name: string; offer: string }[];
}) {
  const [offered, setOffered] = useState<Locale | null>(null);
  useEffect(() => setOffered(lastUsed() ?? asked()), []);
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  return (
    <ul className={styles.choices}>
      {choices.map(({ locale, name, offer }) => (
        <li key={locale} className={offered === locale ? styles.offered : undefined}>
          <a href={`${base}/${locale}/`} hrefLang={tagOf(locale)} lang={tagOf(locale)}>
            <strong>{name}</strong>
            <span>{offer}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Remembers the language of the page for the next visit to the chooser. */
export function RememberLanguage({ locale }: { locale: Locale }) {
  useEffect(() => {
    try {
      localStorage.setItem(localeKey, locale);
    } catch {
      // Without storage the chooser goes by the browser's languages.
    }
  }, [locale]);
  return null;
}

function lastUsed(): Locale | null {
  try {
    const locale = localStorage.getItem(localeKey) ?? '';
    return isLocale(locale) ? locale : null;
  } catch {
    return null;
  }
}

function asked(): Locale | null {
  for (const language of navigator.languages) {
    const primary = language.split('-')[0] ?? '';
    const locale = primary === 'nb' || primary === 'nn' ? 'no' : primary;
    if (isLocale(locale)) return locale;
  }
  return null;
}
