import Link from 'next/link';
import type { TeachingWords } from '../../lib/course/index.ts';
import { createT, type Locale } from '../../lib/i18n/index.ts';
import { isOfLesson, isOfMap, type SheetName, type Support } from '../../lib/worksheet/index.ts';
import { LessonPlan } from './lesson-plan.tsx';
import styles from './teachers.module.css';

/** What the page about teaching a lesson is made of, in the language of the page. */
export interface TeachingPageProps {
  readonly locale: Locale;
  readonly lesson: string;
  readonly title: string;
  readonly scenario: string;
  readonly words: TeachingWords;
  readonly exitTickets: readonly string[];
  readonly handouts: readonly { readonly sheet: SheetName; readonly support: Support }[];
}

/** A lesson as its teacher needs it: the whole of it on one page, to read or to print. */
export async function TeachingPage(props: TeachingPageProps) {
  const { locale, lesson, title, scenario, words, exitTickets, handouts } = props;
  const t = await createT(locale, 'teachers');
  const worksheet = await createT(locale, 'worksheet');
  return (
    <article className={`${styles.teaching} ${styles.lesson}`}>
      <header>
        <p>
          <Link href={`/${locale}/teachers/`} prefetch={false}>
            {t(($) => $.title)}
          </Link>
        </p>
        <h1>{t(($) => $.lesson.title, { title })}</h1>
        <p className="buttons unprinted">
          <Link className="button plain" href={`/${locale}/lessons/${lesson}/`} prefetch={false}>
            {t(($) => $.lesson.toLesson)}
          </Link>
        </p>
        <p className={styles.substitute}>
          <strong>{t(($) => $.lesson.substitute)}</strong> {t(($) => $.lesson.substituteText)}
        </p>
      </header>
      <div className={styles.columns}>
        <section aria-labelledby="goals">
          <h2 id="goals">{t(($) => $.lesson.goals)}</h2>
          <p>{t(($) => $.lesson.can)}</p>
          <ul>
            {words.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="before">
          <h2 id="before">{t(($) => $.lesson.before)}</h2>
          <p>{words.before}</p>
        </section>
        <section aria-labelledby="materials" className="unprinted">
          <h2 id="materials">{t(($) => $.lesson.materials)}</h2>
          <ul>
            {handouts.map(({ sheet, support }) => (
              <li key={sheet}>
                <Link href={addressOf(locale, { sheet, support, scenario, lesson })} prefetch={false}>
                  {t(($) => $.lesson.print, { sheet: worksheet(($) => $.sheets[sheet]) })}
                </Link>
              </li>
            ))}
          </ul>
          <p>
            <Link
              className="button plain"
              href={`/${locale}/teachers/?lesson=${lesson}#pack`}
              prefetch={false}
            >
              {t(($) => $.lesson.pack)}
            </Link>
          </p>
        </section>
      </div>
      <section aria-labelledby="plan">
        <h2 id="plan">{t(($) => $.lesson.plan)}</h2>
        <LessonPlan plan={words.plan} t={t} />
      </section>
      <div className={styles.columns}>
        <section aria-labelledby="groups">
          <h2 id="groups">{t(($) => $.lesson.groups)}</h2>
          <p>{words.groups}</p>
        </section>
        <section aria-labelledby="questions">
          <h2 id="questions">{t(($) => $.lesson.questions)}</h2>
          <ul>
            {words.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="exit">
          <h2 id="exit">{t(($) => $.lesson.exit)}</h2>
          <ul>
            {exitTickets.map((ticket) => (
              <li key={ticket}>{ticket}</li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="mistakes" className={styles.more}>
        <h2 id="mistakes">{t(($) => $.lesson.mistakes)}</h2>
        <table className={styles.mistakes}>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.lesson.idea)}</th>
              <th scope="col">{t(($) => $.lesson.answer)}</th>
            </tr>
          </thead>
          <tbody>
            {words.mistakes.map(({ idea, answer }) => (
              <tr key={idea}>
                <th scope="row">{idea}</th>
                <td>{answer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="differentiation" className={styles.more}>
        <h2 id="differentiation">{t(($) => $.lesson.differentiation)}</h2>
        <dl className={styles.levels}>
          <div>
            <dt>{t(($) => $.lesson.easier)}</dt>
            <dd>{words.easier}</dd>
          </div>
          <div>
            <dt>{t(($) => $.lesson.harder)}</dt>
            <dd>{words.harder}</dd>
          </div>
        </dl>
      </section>
    </article>
  );
}

/** Where a worksheet waits, chosen as the lesson needs it. */
function addressOf(
  locale: Locale,
  {
    sheet,
    support,
    scenario,
    lesson,
  }: { sheet: SheetName; support: Support; scenario: string; lesson: string },
): string {
  const asked = new URLSearchParams({ sheet });
  if (isOfMap(sheet)) {
    asked.set('scenario', scenario);
    asked.set('support', support);
  }
  if (isOfLesson(sheet)) asked.set('lesson', lesson);
  return `/${locale}/worksheets/?${asked}`;
}
