'use client';
import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import { isDone, type Lesson, onward, type Progress } from '../../lib/course/index.ts';
import type { Standing } from '../../lib/figure/index.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import { SceneDrawing, Speaker, stopOf, Waymark, way } from '../ui/index.ts';
import { Certificate } from './certificate.tsx';
import { useProgress } from './learning.tsx';
import styles from './lesson-list.module.css';

/** What the path shows of a lesson, and what tells whether it is done. */
export interface ListedLesson extends Pick<Lesson, 'name' | 'minutes' | 'scene' | 'exercises' | 'goals'> {
  readonly title: string;
  readonly description: string;
}

/**
 * The course from its beginning to the certificate: the lessons in their order, done, begun or to come, with a way on
 * from where the learner was. What the device remembers changes words and marks, never where a thing stands.
 */
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
  const all = done.length === lessons.length;
  const first = lessons[0];
  const standing = (lesson: ListedLesson): Standing =>
    lesson === next ? 'here' : isDone(lesson, progress) ? 'done' : 'ahead';
  return (
    <>
      <div className={`sheet ${styles.start}`}>
        <dl className={styles.facts}>
          <Fact name={site(($) => $.lessons.title)}>{lessons.length}</Fact>
          <Fact name={site(($) => $.lessons.projectCount)}>{projects.length}</Fact>
          <Fact name={site(($) => $.lessons.time)}>
            {site(($) => $.lessons.minutes, {
              count: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
            })}
          </Fact>
        </dl>
        <p>{t(($) => $.progress.count, { count: done.length, all: lessons.length })}</p>
        {all ? (
          <a className="button" href="#certificate">
            {t(($) => $.certificate.title)}
          </a>
        ) : (
          first && (
            <Link className="button" href={addressOf(locale, (next ?? first).name)} prefetch={false}>
              {next
                ? t(($) => $.progress.goOn, { number: lessons.indexOf(next) + 1 })
                : t(($) => $.progress.start)}
            </Link>
          )
        )}
      </div>
      <ol
        className={`${way.path} ${way.large} ${styles.lessons}`}
        data-walked={lessons.slice(0, halfway).every((lesson) => isDone(lesson, progress)) ? '' : undefined}
      >
        {lessons.map((lesson, at) => (
          <Stop
            key={lesson.name}
            as="h2"
            locale={locale}
            lesson={lesson}
            standing={standing(lesson)}
            sign={String(at + 1)}
            progress={progress}
          />
        ))}
      </ol>
      <section className={styles.projects} aria-labelledby="projects">
        <h2 id="projects">{site(($) => $.lessons.projects)}</h2>
        <ul className={`${way.path} ${way.large}`}>
          {projects.map((project) => (
            <Stop
              key={project.name}
              as="h3"
              locale={locale}
              lesson={project}
              standing={standing(project)}
              sign="★"
              progress={progress}
            />
          ))}
        </ul>
      </section>
      <Speaker>
        <Certificate locale={locale} lessons={lessons.map(({ title }) => title)} ready={all} />
      </Speaker>
    </>
  );
}

/** How many lessons stand in the first of two columns; the style sheet says the same. */
const halfway = 5;

const addressOf = (locale: Locale, name: string) => `/${locale}/lessons/${name}/`;

const Fact = ({ name, children }: { name: string; children: string | number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** A lesson or a project on the path. */
function Stop({
  as: Heading,
  locale,
  lesson,
  standing,
  sign,
  progress,
}: {
  as: 'h2' | 'h3';
  locale: Locale;
  lesson: ListedLesson;
  standing: Standing;
  sign: string;
  progress: Progress;
}) {
  const { t } = useTranslation('lesson');
  const { t: site } = useTranslation('site');
  const { name, minutes, scene, title, description } = lesson;
  const done = isDone(lesson, progress);
  return (
    <li className={`${stopOf(standing)} ${styles.lesson}`}>
      <Waymark standing={standing}>{sign}</Waymark>
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
      <SceneDrawing name={scene} className={styles.scene} />
    </li>
  );
}
