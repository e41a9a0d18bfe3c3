import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { excerpt, find, marked, type Passage } from '../../../lib/course/index.ts';
import { type Locale, quoted, tagOf } from '../../../lib/i18n/index.ts';
import styles from './search.module.css';
import type { usePassages } from './use-passages.ts';

const most = 30;

/** What a query has found: how much, said aloud, and the places as links. */
export function Found({
  locale,
  query,
  passages,
}: {
  locale: Locale;
  query: string;
  passages: ReturnType<typeof usePassages>;
}) {
  const { t } = useTranslation('reference');
  const things = passages.state === 'here' ? passages.things : null;
  const { passages: all, every } = useMemo(() => find(things ?? [], query), [things, query]);

  function said(): string {
    if (query === '') return '';
    if (passages.state === 'failed') return t(($) => $.search.failed);
    if (passages.state === 'loading') return t(($) => $.search.loading);
    if (all.length === 0) return t(($) => $.search.none, { query: quoted(query, tagOf(locale)) });
    return [
      every ? t(($) => $.search.found, { count: all.length }) : t(($) => $.search.some),
      all.length > most ? t(($) => $.search.first, { count: most }) : '',
    ]
      .join(' ')
      .trim();
  }

  return (
    <>
      <p role="status" className={styles.said}>
        {said()}
      </p>
      {passages.state === 'failed' && (
        <button type="button" className="button plain" onClick={passages.again}>
          {t(($) => $.search.again)}
        </button>
      )}
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
