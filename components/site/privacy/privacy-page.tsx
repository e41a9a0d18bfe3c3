import { createT, type Locale, loadCatalogue } from '../../../lib/i18n/index.ts';
import { keptThings } from '../../../lib/storage/index.ts';
import styles from './privacy.module.css';

/** What is kept where and what is never sent, as a school's records need it; what is kept comes from the code itself. */
export async function PrivacyPage({ locale }: { locale: Locale }) {
  const t = await createT(locale, 'privacy');
  const begin = await createT(locale, 'begin');
  const { sent } = await loadCatalogue(locale, 'privacy');
  return (
    <article className={`parts ${styles.privacy}`}>
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <section aria-labelledby="sent">
        <h2 id="sent">{sent.title}</h2>
        <div>
          <p>{sent.text}</p>
          <ul>
            {sent.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{t(($) => $.kept.title)}</h2>
        <div>
          <p>{t(($) => $.kept.text)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(($) => $.kept.what)}</th>
                <th scope="col">{t(($) => $.kept.where)}</th>
                <th scope="col">{t(($) => $.kept.long)}</th>
              </tr>
            </thead>
            <tbody>
              {keptThings.map(({ id, where, names }) => (
                <tr key={id}>
                  <th scope="row">{t(($) => $.kept.things[id].what)}</th>
                  <td>
                    {t(($) => $.kept.places[where])}
                    {names.map((name) => (
                      <code key={name}>{name}</code>
                    ))}
                  </td>
                  <td>{t(($) => $.kept.things[id].long)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {(['leave', 'share', 'server', 'research'] as const).map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(($) => $[part].title)}</h2>
          <div>
            <p>{t(($) => $[part].text, { forget: begin(($) => $.forget.open) })}</p>
          </div>
        </section>
      ))}
    </article>
  );
}
