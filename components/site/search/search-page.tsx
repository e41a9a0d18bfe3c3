import { createT, type Locale, loadCatalogues } from '../../../lib/i18n/index.ts';
import { Words } from '../../ui/index.ts';
import styles from './search.module.css';
import { SearchRoom } from './search-room.tsx';

/** A field and what it finds in the course. */
export async function SearchPage({ locale }: { locale: Locale }) {
  const t = await createT(locale, 'reference');
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  const instead = [
    { folder: 'glossary', title: t(($) => $.glossary.title) },
    { folder: 'faq', title: t(($) => $.faq.title) },
  ];
  const site = await createT(locale, 'site');
  const scenarios = await createT(locale, 'scenarios');
  const ways = [
    { address: `${base}/${locale}/lessons/`, title: site(($) => $.nav.lessons) },
    { address: `${base}/${locale}/scenarios/`, title: scenarios(($) => $.title) },
    ...instead.map(({ folder, title }) => ({ address: `${base}/${locale}/${folder}/`, title })),
  ];
  return (
    <div className="page">
      <div className={styles.search}>
        <h1>{t(($) => $.search.title)}</h1>
        <p className="lead">{t(($) => $.search.lead)}</p>
        <noscript>
          <p>{t(($) => $.search.withoutScript)}</p>
          <ul>
            {instead.map(({ folder, title }) => (
              <li key={folder}>
                <a href={`${base}/${locale}/${folder}/`}>{title}</a>
              </li>
            ))}
          </ul>
        </noscript>
        <Words locale={locale} catalogues={await loadCatalogues(locale, ['reference'])}>
          <SearchRoom locale={locale} ways={ways} />
        </Words>
      </div>
    </div>
  );
}
