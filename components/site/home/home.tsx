import Link from 'next/link';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import type { JourneyMap } from '../../lib/journey/index.ts';
import { curveWords, EmotionCurve } from '../builder/index.ts';
import styles from './home.module.css';

/** The first page of a language: what one does here, shown on a real map. */
export async function Home({
  locale,
  map,
  firstLesson,
}: {
  locale: Locale;
  map: JourneyMap;
  firstLesson: string;
}) {
  const t = await createT(locale, 'site');
  const journey = await createT(locale, 'journey');
  const ways = [
    { name: 'learn', folder: 'lessons' },
    { name: 'draw', folder: 'builder' },
    { name: 'print', folder: 'worksheets' },
  ] as const;
  return (
    <div className="page">
      <section className={styles.hero}>
        <div>
          <h1>{t(($) => $.home.title)}</h1>
          <p className="lead">{t(($) => $.home.lead)}</p>
          <p className={`buttons ${styles.start}`}>
            <Link className="button" href={`/${locale}/lessons/${firstLesson}/`} prefetch={false}>
              {t(($) => $.home.start)}
            </Link>
            <Link className="button plain" href={`/${locale}/worksheets/`} prefetch={false}>
              {t(($) => $.home.print)}
            </Link>
          </p>
        </div>
        <figure className={`sheet ${styles.figure}`}>
          <figcaption>
            <h2>{t(($) => $.home.example)}</h2>
          </figcaption>
          <EmotionCurve map={map} words={curveWords(journey)} />
        </figure>
      </section>
      <section aria-labelledby="ways">
        <h2 id="ways" className="hidden">
          {t(($) => $.home.waysTitle)}
        </h2>
        <ol className={styles.ways}>
          {ways.map(({ name, folder }) => (
            <li key={name}>
              <h3>{t(($) => $.home.ways[name].title)}</h3>
              <p>{t(($) => $.home.ways[name].text)}</p>
              <Link href={`/${locale}/${folder}/`} prefetch={false}>
                {t(($) => $.home.ways[name].link)}
              </Link>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
