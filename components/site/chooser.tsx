'use client';
import { useEffect, useState } from 'react';
import { curve } from '../../lib/figure/index.ts';
import { isLocale, type Locale, tagOf } from '../../lib/i18n/index.ts';
import { localeKey } from '../../lib/storage/index.ts';
import styles from './chooser.module.css';

/** A language to choose, in its own words. */
export interface LanguageChoice {
  readonly locale: Locale;
  readonly name: string;
  readonly welcome: string;
  readonly offer: string;
  readonly about: string;
}

/** The five languages as waymarks on a path; marks the one used last, else the one that the browser asks for. */
export function Chooser({ choices }: { choices: readonly LanguageChoice[] }) {
  const [offered, setOffered] = useState<Locale | null>(null);
  useEffect(() => setOffered(lastUsed() ?? asked()), []);
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  return (
    <div className={styles.way}>
      <svg className={styles.path} viewBox="0 0 1240 150" aria-hidden="true">
        <path className={styles.dots} d={curve(stops)} />
      </svg>
      <ul className={styles.choices}>
        {choices.map(({ locale, name, welcome, offer, about }) => (
          <li key={locale} lang={tagOf(locale)} className={offered === locale ? styles.offered : undefined}>
            <a href={`${base}/${locale}/`} hrefLang={tagOf(locale)}>
              <em>{welcome}</em>
              <strong>{name}</strong>
              <span>{offer}</span>
            </a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the waymarks stand; the style sheet lowers the languages as far. */
const stops = [120, 60, 100, 30, 76].map((y, at) => ({ x: 16 + at * 252.8, y }));

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
