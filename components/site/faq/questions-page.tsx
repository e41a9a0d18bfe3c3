import Link from 'next/link';
import type { Question } from '../../../lib/course/index.ts';
import { createT, type Locale } from '../../../lib/i18n/index.ts';
import styles from './faq.module.css';

/** What newcomers ask, with short answers; each leads on to the page that `onwards` names for it. */
export async function QuestionsPage({
  locale,
  questions,
  onwards,
}: {
  locale: Locale;
  questions: readonly Question[];
  onwards: Readonly<Record<string, string>>;
}) {
  const t = await createT(locale, 'reference');
  return (
    <div className="page">
      <h1>{t(($) => $.faq.title)}</h1>
      <p className="lead">{t(($) => $.faq.lead)}</p>
      <div className={`parts ${styles.questions}`}>
        {questions.map(({ id, question, answer, link }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{question}</h2>
            <div>
              {answer.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <Link href={`/${locale}${onwards[id]}`} prefetch={false}>
                {link}
              </Link>
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}
