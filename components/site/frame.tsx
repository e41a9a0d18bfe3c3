import Link from 'next/link';
import type { ReactNode } from 'react';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import { Logo } from '../ui/index.ts';
import { KeepOffline } from './keep-offline.tsx';
import { LanguageSwitcher } from './language-switcher.tsx';
import { Menu } from './menu.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { readingWords } from './reading-words.ts';
import styles from './site.module.css';

/** What surrounds every page of a language: skip link, header, main, footer. */
export async function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = await createT(locale, 'site');
  return (
    <>
      <a className="skip" href="#main">
        {t(($) => $.skip)}
      </a>
      <header className={`${styles.header} unprinted`}>
        <Link className={styles.brand} href={`/${locale}/`} prefetch={false}>
          <Logo />
          <span>{t(($) => $.name)}</span>
        </Link>
        <Menu
          locale={locale}
          label={t(($) => $.menu)}
          items={[
            { folder: 'lessons', title: t(($) => $.nav.lessons) },
            { folder: 'builder', title: t(($) => $.nav.builder) },
            { folder: 'worksheets', title: t(($) => $.nav.worksheets) },
          ]}
        />
        <div className={styles.tools}>
          <LanguageSwitcher locale={locale} label={t(($) => $.language.label)} />
          <ReadingSettings words={await readingWords(locale)} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={`${styles.footer} unprinted`}>
        <p>{t(($) => $.footer.yours)}</p>
        <p>{t(($) => $.footer.licence)}</p>
        <KeepOffline locale={locale} kept={t(($) => $.footer.offline)} />
      </footer>
    </>
  );
}
