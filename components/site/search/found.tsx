import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { excerpt, find, marked, type Passage } from '../../../lib/course/index.ts';
import { type Locale, quoted, tagOf } from '../../../lib/i18n/index.ts';
import { Note, Waiting } from '../../ui/index.ts';
import styles from './search.module.css';
import type { usePassages } from './use-passages.ts';
import { type Way, Ways } from './ways.tsx';

const most = 30;

/** What a query has found: how much, said aloud, and the places as links. */
export function Found({
  locale,
  query,
  passages,
  ways,
}: {
  locale: Locale;
  query: string;
  passages: ReturnType<typeof usePassages>;
  ways: readonly Way[];
}) {
  const { t } = useTranslation('reference');
  const things = passages.state === 'here' ? passages.things : null;
  const { passages: all, every } = useMemo(() => find(things ?? [], query), [things, query]);

  const asked = query !== '';
  const nothing = asked && passages.state === 'here' && all.length === 0;

  function said(): string {
    return [
      every ? t(($) => $.search.found, { count: all.length }) : t(($) => $.search.some),
      all.length > most ? t(($) => $.search.first, { count: most }) : '',
    ]
      .join(' ')
      .trim();
  }

  return (
    <>
      <div role="status" className={styles.said}>
        {asked && passages.state === 'failed' && (
          <Note state="stopped">
            <p>{t(($) => $.search.failed)}</p>
          </Note>
        )}
        {nothing && (
          <Note state="ahead">
            <p>{t(($) => $.search.none, { query: quoted(query, tagOf(locale)) })}</p>
          </Note>
        )}
        {asked && all.length > 0 && <p>{said()}</p>}
      </div>
      {asked && passages.state === 'loading' && <Waiting>{t(($) => $.search.loading)}</Waiting>}
      {passages.state === 'failed' && (
        <button type="button" className={`button plain ${styles.again}`} onClick={passages.again}>
          {t(($) => $.search.again)}
        </button>
      )}
      {(!asked || nothing || passages.state === 'failed') && <Ways ways={ways} />}
      {all.length > 0 && (
        <ol className={styles.list}>
          {all.slice(0, most).map((passage) => (
            <li key={passage.path}>
              <Place locale={locale} query={query} passage={passage} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Place({ locale, query, passage }: { locale: Locale; query: string; passage: Passage }) {
  const { t } = useTranslation('reference');
  const { kind, path, title, lesson, text } = passage;
  return (
    <>
      <a href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}${path}`}>
        <Marked text={title} query={query} />
      </a>
      <p className={styles.kind}>{t(($) => $.search.kinds[kind], { lesson })}</p>
      <p>
        <Marked text={excerpt(text, query)} query={query} />
      </p>
    </>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  return marked(text, query).map(({ text: piece, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
    hit ? <mark key={at}>{piece}</mark> : piece,
  );
}
