import { createT, type Locale, locales, tagOf } from '../../lib/i18n/index.ts';
import { LostPath } from './lost-path.tsx';
import styles from './not-found.module.css';

const base = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** Says that an address leads nowhere, and which ways lead on. */
export async function NotFound({ locale }: { locale: Locale }) {
  const t = await createT(locale, 'site');
  const reference = await createT(locale, 'reference');
  const ways = [
    { folder: '', title: t(($) => $.notFound.home) },
    { folder: 'lessons/', title: t(($) => $.nav.lessons) },
    { folder: 'builder/', title: t(($) => $.nav.builder) },
    { folder: 'glossary/', title: reference(($) => $.glossary.title) },
  ];
  return (
    <div className="page">
      <LostPath />
      <h1>{t(($) => $.notFound.title)}</h1>
      <p className="lead">{t(($) => $.notFound.text)}</p>
      <h2 className={styles.onward}>{t(($) => $.notFound.onward)}</h2>
      <ul className={styles.ways}>
        {ways.map(({ folder, title }) => (
          <li key={folder}>
            <a href={`${base}/${locale}/${folder}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same where nobody knows which language is wanted. */
export async function NotFoundInAll() {
  const said = await Promise.all(
    locales.map(async (locale) => ({ locale, t: await createT(locale, 'site') })),
  );
  return (
    <div className="page">
      <LostPath />
      <h1>404</h1>
      <ul className={styles.ways}>
        {said.map(({ locale, t }) => (
          <li key={locale} lang={tagOf(locale)}>
            <p>{t(($) => $.notFound.title)}</p>
            <a href={`${base}/${locale}/`}>{t(($) => $.notFound.home)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
