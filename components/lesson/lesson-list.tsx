import { type Catalogues, createT, type Locale } from '../../lib/i18n/index.ts';
import { Words } from '../ui/index.ts';
import { CoursePath, type ListedLesson } from './course-path.tsx';
import styles from './lesson-list.module.css';

/** The course as a path: its lessons as waymarks, how far the learner has come, and the certificate at its end. */
export async function LessonList({
  locale,
  lessons,
  projects,
  catalogues,
}: {
  locale: Locale;
  lessons: readonly ListedLesson[];
  projects: readonly ListedLesson[];
  catalogues: Partial<Catalogues>;
}) {
  const t = await createT(locale, 'site');
  return (
    <div className={styles.room}>
      <div className={styles.course}>
        <div>
          <h1>{t(($) => $.lessons.title)}</h1>
          <p className="lead">{t(($) => $.lessons.lead)}</p>
        </div>
        <Words locale={locale} catalogues={catalogues}>
          <CoursePath locale={locale} lessons={lessons} projects={projects} />
        </Words>
      </div>
    </div>
  );
}
