'use client';
import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import { isDone, type Lesson, onward } from '../../lib/course/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { Speaker } from '../ui/index.ts';
import { Certificate } from './certificate.tsx';
import { useProgress } from './learning.tsx';
import styles from './lesson-list.module.css';

/** What the path shows of a lesson, and what tells whether it is done. */
export interface ListedLesson extends Pick<Lesson, 'name' | 'minutes' | 'exercises' | 'goals'> {
  readonly title: string;
  readonly description: string;
}

/** The lessons in their order: done, begun or to come, with a way on from where the learner was. */
export function CoursePath({ locale, lessons }: { locale: Locale; lessons: readonly ListedLesson[] }) {
  const { t } = useTranslation('lesson');
  const { t: site } = useTranslation('site');
  const progress = useProgress();
  const next = onward(lessons, progress);
  const done = lessons.filter((lesson) => isDone(lesson, progress));
  const address = (name: string) => `/${locale}/lessons/${name}/`;
  return (
    <>
      {next && (
        <p className={styles.onward}>
          <Link className="button" href={address(next.name)} prefetch={false}>
            {t(($) => $.progress.goOn, { number: lessons.indexOf(next) + 1, title: next.title })}
          </Link>
        </p>
      )}
      {done.length > 0 && <p>{t(($) => $.progress.count, { count: done.length, all: lessons.length })}</p>}
      <ol className={styles.path}>
        {lessons.map((lesson, at) => {
          const { name, minutes, title, description } = lesson;
          const ready = done.includes(lesson);
          return (
            <li key={name} className={ready ? styles.done : undefined}>
              <span className={styles.mark} aria-hidden="true">
                {at + 1}
              </span>
              <div>
                <h2>
                  <Link href={address(name)} prefetch={false}>
                    {title}
                  </Link>
                </h2>
                <p>{description}</p>
                <p className={styles.minutes}>
                  {site(($) => $.lessons.minutes, { count: minutes })}
                  {progress[name] && (
                    <strong> · {ready ? t(($) => $.progress.done) : t(($) => $.progress.begun)}</strong>
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <Speaker>
        <Certificate
          locale={locale}
          lessons={lessons.map(({ title }) => title)}
          ready={done.length === lessons.length}
        />
      </Speaker>
    </>
  );
}
