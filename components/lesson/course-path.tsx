'use client';
import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import { isDone, type Lesson, onward, type Progress } from '../../lib/course/index.ts';
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
export function CoursePath({
  locale,
  lessons,
  projects,
}: {
  locale: Locale;
  lessons: readonly ListedLesson[];
  projects: readonly ListedLesson[];
}) {
  const { t } = useTranslation('lesson');
  const { t: site } = useTranslation('site');
  const progress = useProgress();
  const next = onward(lessons, progress);
  const done = lessons.filter((lesson) => isDone(lesson, progress));
  return (
    <>
      {next && (
        <p className={styles.onward}>
          <Link className="button" href={addressOf(locale, next.name)} prefetch={false}>
            {t(($) => $.progress.goOn, { number: lessons.indexOf(next) + 1, title: next.title })}
          </Link>
        </p>
      )}
      {done.length > 0 && <p>{t(($) => $.progress.count, { count: done.length, all: lessons.length })}</p>}
      <ol className={styles.path}>
        {lessons.map((lesson, at) => (
          <Waymark
            key={lesson.name}
            as="h2"
            locale={locale}
            lesson={lesson}
            sign={String(at + 1)}
            progress={progress}
          />
        ))}
      </ol>
      <h2>{site(($) => $.lessons.projects)}</h2>
      <ul className={styles.path}>
        {projects.map((project) => (
          <Waymark key={project.name} as="h3" locale={locale} lesson={project} sign="★" progress={progress} />
        ))}
      </ul>
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

const addressOf = (locale: Locale, name: string) => `/${locale}/lessons/${name}/`;

/** A lesson or a project on the path. */
function Waymark({
  as: Heading,
  locale,
  lesson,
  sign,
  progress,
}: {
  as: 'h2' | 'h3';
  locale: Locale;
  lesson: ListedLesson;
  sign: string;
  progress: Progress;
}) {
  const { t } = useTranslation('lesson');
  const { t: site } = useTranslation('site');
  const { name, minutes, title, description } = lesson;
  const done = isDone(lesson, progress);
  return (
    <li className={done ? styles.done : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {sign}
      </span>
      <div>
        <Heading>
          <Link href={addressOf(locale, name)} prefetch={false}>
            {title}
          </Link>
        </Heading>
        <p>{description}</p>
        <p className={styles.minutes}>
          {site(($) => $.lessons.minutes, { count: minutes })}
          {progress[name] && (
            <strong> · {done ? t(($) => $.progress.done) : t(($) => $.progress.begun)}</strong>
          )}
        </p>
      </div>
    </li>
  );
}
