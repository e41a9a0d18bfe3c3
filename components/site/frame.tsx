import Link from 'next/link';
import type { ReactNode } from 'react';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import { Logo, Quiet } from '../ui/index.ts';
import { FooterPath } from './footer-path.tsx';
import { KeepOffline } from './keep-offline.tsx';
import { LanguageSwitcher } from './language-switcher.tsx';
import { Menu } from './menu.tsx';
import { MenuPanel } from './menu-panel.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { readingWords } from './reading-words.ts';
import { SearchLink } from './search/search-link.tsx';
import styles from './site.module.css';

/** What surrounds every page of a language: skip link, header, main, footer. */
export async function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = await createT(locale, 'site');
  const reference = await createT(locale, 'reference');
  const scenarios = await createT(locale, 'scenarios');
  const teachers = await createT(locale, 'teachers');
  const privacy = await createT(locale, 'privacy');
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
        <MenuPanel open={t(($) => $.openMenu)}>
          <Menu
            locale={locale}
            label={t(($) => $.menu)}
            items={[
              { folder: 'lessons', title: t(($) => $.nav.lessons) },
              { folder: 'builder', title: t(($) => $.nav.builder) },
              { folder: 'worksheets', title: t(($) => $.nav.worksheets) },
              { folder: 'scenarios', title: scenarios(($) => $.title) },
              { folder: 'teachers', title: teachers(($) => $.title) },
            ]}
          />
          <div className={styles.tools}>
            <Quiet>
              <SearchLink locale={locale} label={reference(($) => $.search.title)} />
            </Quiet>
            <Quiet>
              <ReadingSettings words={await readingWords(locale)} />
            </Quiet>
          </div>
        </MenuPanel>
        <Quiet>
          <LanguageSwitcher locale={locale} label={t(($) => $.language.label)} />
        </Quiet>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={`${styles.footer} unprinted`}>
        <FooterPath />
        <div className={styles.close}>
          <Menu
            locale={locale}
            label={reference(($) => $.more)}
            items={[
              { folder: 'glossary', title: reference(($) => $.glossary.title) },
              { folder: 'faq', title: reference(($) => $.faq.title) },
              { folder: 'privacy', title: privacy(($) => $.title) },
            ]}
          />
          <div>
            <p>{t(($) => $.footer.yours)}</p>
            <p>{t(($) => $.footer.licence)}</p>
            <Quiet>
              <KeepOffline locale={locale} kept={t(($) => $.footer.offline)} />
            </Quiet>
          </div>
        </div>
      </footer>
    </>
  );
}
