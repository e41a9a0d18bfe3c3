import type { TFunction } from 'i18next';
import type { ResearchWords } from '../../lib/course/index.ts';
import styles from './scenario.module.css';

/** The survey and the interview behind a scenario's map, to be read. */
export function Research({
  research: { survey, interview },
  t,
}: {
  research: ResearchWords;
  t: TFunction<'scenarios'>;
}) {
  return (
    <div className={styles.research}>
      <section>
        <h3>{t(($) => $.research.survey)}</h3>
        <p>{survey.about}</p>
        {survey.questions.map(({ question, answers }) => (
          <table key={question}>
            <caption>{question}</caption>
            <thead>
              <tr>
                <th scope="col">{t(($) => $.research.answer)}</th>
                <th scope="col">{t(($) => $.research.count)}</th>
              </tr>
            </thead>
            <tbody>
              {answers.map(({ text, count }) => (
                <tr key={text}>
                  <th scope="row">{text}</th>
                  <td>
                    <span className={styles.share}>
                      <Bar share={count / survey.asked} />
                      {t(($) => $.research.of, { count, all: survey.asked })}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <Reading lines={survey.reading} t={t} />
      </section>
      <section>
        <h3>{t(($) => $.research.interview)}</h3>
        <p>{interview.about}</p>
        <dl>
          {interview.notes.map(({ asked, said }) => (
            <div key={asked}>
              <dt>{asked}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
        <Reading lines={interview.reading} t={t} />
      </section>
    </div>
  );
}

/** How large a part of those asked an answer has; the number beside it says the same. */
const Bar = ({ share }: { share: number }) => (
  <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="10" />
    <rect width={share * 100} height="10" />
  </svg>
);

function Reading({ lines, t }: { lines: readonly string[]; t: TFunction<'scenarios'> }) {
  return (
    <>
      <h4>{t(($) => $.research.says)}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
