import Link from 'next/link';
import { rubricCriteria } from '../../lib/course/index.ts';
import { createT, type Locale, loadCatalogue, loadCatalogues } from '../../lib/i18n/index.ts';
import { PackRoom, type PackRoomProps } from '../pack/index.ts';
import { Speaker, Words } from '../ui/index.ts';
import styles from './teachers.module.css';

const roles = ['reader', 'scribe', 'evidence', 'presenter'] as const;

/** What teachers find: each lesson prepared, and what holds for all of them. */
export async function TeachersPage({
  locale,
  lessons,
  subjects,
}: {
  locale: Locale;
  lessons: readonly { readonly name: string; readonly title: string }[];
  /** What a pack can be about. */
  subjects: PackRoomProps['subjects'];
}) {
  const t = await createT(locale, 'teachers');
  const privacy = await createT(locale, 'privacy');
  const catalogues = await loadCatalogues(locale, ['teachers', 'worksheet']);
  const { research, curriculum } = catalogues.teachers;
  const { band } = await loadCatalogue(locale, 'begin');
  const { levels } = await loadCatalogue(locale, 'scenarios');
  const { rubric } = await loadCatalogue(locale, 'classroom');
  return (
    <>
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <div className={`parts ${styles.teaching}`}>
        <section aria-labelledby="lessons">
          <h2 id="lessons">{t(($) => $.lessons)}</h2>
          <ol className={styles.lessons}>
            {lessons.map(({ name, title }) => (
              <li key={name}>
                <Link href={`/${locale}/teachers/${name}/`} prefetch={false}>
                  {title}
                </Link>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="pack" className="unprinted">
          <h2 id="pack">{t(($) => $.pack.title)}</h2>
          <div>
            <p>{t(($) => $.pack.lead)}</p>
            <Words locale={locale} catalogues={catalogues}>
              <Speaker>
                <PackRoom locale={locale} subjects={subjects} bands={band} levels={levels} />
              </Speaker>
            </Words>
          </div>
        </section>
        <section aria-labelledby="steps">
          <h2 id="steps">{t(($) => $.steps.title)}</h2>
          <div>
            <p>{t(($) => $.steps.text)}</p>
          </div>
        </section>
        <section aria-labelledby="roles">
          <h2 id="roles">{t(($) => $.roles.title)}</h2>
          <div>
            <p>{t(($) => $.roles.lead)}</p>
            <ul className={styles.pairs}>
              {roles.map((role) => (
                <li key={role}>{t(($) => $.roles[role])}</li>
              ))}
            </ul>
          </div>
        </section>
        <section aria-labelledby="asking">
          <h2 id="asking">{research.title}</h2>
          <div>
            <p>{research.lead}</p>
            <ul className={styles.pairs}>
              {research.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </div>
        </section>
        <section aria-labelledby="assessment">
          <h2 id="assessment">{t(($) => $.assessment.title)}</h2>
          <div>
            <p>{t(($) => $.assessment.lead)}</p>
            <ul className={styles.pairs}>
              <li>{t(($) => $.assessment.self)}</li>
              <li>{t(($) => $.assessment.peer)}</li>
            </ul>
            <p className="unprinted">
              <Link className="button plain" href={`/${locale}/worksheets/?sheet=rubric`} prefetch={false}>
                {t(($) => $.assessment.print)}
              </Link>
            </p>
            <table className={styles.mistakes}>
              <thead>
                <tr>
                  <th scope="col">{t(($) => $.assessment.criterion)}</th>
                  <th scope="col">{t(($) => $.assessment.look)}</th>
                </tr>
              </thead>
              <tbody>
                {rubricCriteria.map((criterion) => (
                  <tr key={criterion}>
                    <th scope="row">{rubric[criterion].name}</th>
                    <td>{t(($) => $.assessment.criteria[criterion])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
        <section aria-labelledby="curriculum">
          <h2 id="curriculum">{t(($) => $.curriculum.title)}</h2>
          <div>
            <p>{t(($) => $.curriculum.lead)}</p>
            <dl className={styles.levels}>
              {curriculum.links.map(({ where, why }) => (
                <div key={where}>
                  <dt>{where}</dt>
                  <dd>{why}</dd>
                </div>
              ))}
            </dl>
          </div>
        </section>
        <section aria-labelledby="privacy" className="unprinted">
          <h2 id="privacy">{privacy(($) => $.title)}</h2>
          <div>
            <p>
              <Link className={styles.onward} href={`/${locale}/privacy/`} prefetch={false}>
                {t(($) => $.privacy)}
              </Link>
            </p>
          </div>
        </section>
      </div>
    </>
  );
}
