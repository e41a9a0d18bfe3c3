import { createT, type Locale } from '../../lib/i18n/index.ts';
import { Note } from '../ui/index.ts';
import styles from './needs-script.module.css';

/** Says, without JavaScript, that what would stand here needs it, and where there is something to read. */
export async function NeedsScript({ locale }: { locale: Locale }) {
  const t = await createT(locale, 'site');
  const scenarios = await createT(locale, 'scenarios');
  const reference = await createT(locale, 'reference');
  const ways = [
    { folder: 'lessons', title: t(($) => $.nav.lessons) },
    { folder: 'scenarios', title: scenarios(($) => $.title) },
    { folder: 'glossary', title: reference(($) => $.glossary.title) },
  ];
  return (
    <noscript>
      <div className={styles.place}>
        <Note state="stopped">
          <p>{t(($) => $.script)}</p>
          <div className="buttons">
            {ways.map(({ folder, title }) => (
              <a
                key={folder}
                className="button plain"
                href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/${folder}/`}
              >
                {title}
              </a>
            ))}
          </div>
        </Note>
      </div>
    </noscript>
  );
}
