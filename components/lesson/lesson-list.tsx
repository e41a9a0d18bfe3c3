import Link from 'next/link';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import styles from './lesson-list.module.css';

/** What the list shows of a lesson. */
export interface ListedLesson {
  readonly name: string;
  readonly minutes: number;
  readonly title: string;
  readonly description: string;
}

/** The course as a path: its lessons as waymarks. */
export async function LessonList({ locale, lessons }: { locale: Locale; lessons: readonly ListedLesson[] }) {
  const t = await createT(locale, 'site');
  return (
    <>
      <h1>{t(($) => $.lessons.title)}</h1>
      <p className="lead">{t(($) => $.lessons.lead)}</p>
      <ol className={styles.path}>
        {lessons.map(({ name, minutes, title, description }, at) => (
          <li key={name}>
            <span className={styles.mark} aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <h2>
                <Link href={`/${locale}/lessons/${name}/`} prefetch={false}>
                  {title}
                </Link>
              </h2>
              <p>{description}</p>
              <p className={styles.minutes}>{t(($) => $.lessons.minutes, { count: minutes })}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
