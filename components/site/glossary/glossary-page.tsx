import type { DictionaryEntry, DictionaryLetter } from '../../../lib/course/index.ts';
import { createT, type Locale, nameOf, tagOf } from '../../../lib/i18n/index.ts';
import styles from './glossary.module.css';

const idOf = (letter: string) => `letter-${letter.toLowerCase()}`;

/** Every term of the course in the alphabetical order of the language; an entry's id is the term's own. */
export async function GlossaryPage({
  locale,
  letters,
}: {
  locale: Locale;
  letters: readonly DictionaryLetter[];
}) {
  const t = await createT(locale, 'reference');
  const lesson = await createT(locale, 'lesson');
  const words = { example: lesson(($) => $.example), elsewhere: t(($) => $.glossary.elsewhere) };
  return (
    <div className="page">
      <h1>{t(($) => $.glossary.title)}</h1>
      <p className="lead">{t(($) => $.glossary.lead)}</p>
      <nav className={`${styles.letters} unprinted`} aria-label={t(($) => $.glossary.letters)}>
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${idOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.all}>
        {letters.map(({ letter, entries }) => (
          <section key={letter} className={styles.section} aria-labelledby={idOf(letter)}>
            <h2 id={idOf(letter)}>{letter}</h2>
            <div>
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} words={words} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  );
}

function Entry({
  entry: { id, term, definition, example, elsewhere },
  words,
}: {
  entry: DictionaryEntry;
  words: { example: string; elsewhere: string };
}) {
  return (
    <article id={id} className={styles.entry}>
      <h3>{term}</h3>
      <p>{definition}</p>
      <p className={styles.example}>
        <span>{words.example}</span> {example}
      </p>
      <ul className={styles.elsewhere} aria-label={words.elsewhere}>
        {elsewhere.map((other) => (
          <li key={other.locale} lang={tagOf(other.locale)}>
            <abbr title={nameOf(other.locale)}>{tagOf(other.locale)}</abbr> {other.term}
          </li>
        ))}
      </ul>
    </article>
  );
}
