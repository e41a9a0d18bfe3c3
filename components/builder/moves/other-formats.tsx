'use client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf, fragmentOf, mermaidOf } from '../../../lib/exchange/index.ts';
import type { Locale } from '../../../lib/i18n/index.ts';
import { download, fileName } from '../../press/index.ts';
import { Note } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { tableHeads } from '../table-heads.ts';
import styles from './other-formats.module.css';

/** The map for other programs, and as a link that carries it. */
export function OtherFormats({ desk, locale }: { desk: MapDesk; locale: Locale }) {
  const { t } = useTranslation('formats');
  const { t: journey } = useTranslation('journey');
  const { t: builder } = useTranslation('builder');
  const { map } = desk;

  function saveTable() {
    const table = csvOf(map, tableHeads(t, journey), locale === 'en' ? ',' : ';');
    download(table, 'text/csv', fileName(map.title, 'csv'));
  }

  function saveDiagram() {
    const names = {
      person: journey(($) => $.person),
      step: (number: number) => builder(($) => $.fields.moment, { number }),
    };
    download(mermaidOf(map, names), 'text/plain', fileName(map.title, 'mmd'));
  }

  return (
    <details className={`more ${styles.formats}`}>
      <summary>{t(($) => $.title)}</summary>
      <dl>
        <dt>
          <button type="button" className="button plain" onClick={saveTable}>
            {t(($) => $.table.button)}
          </button>
        </dt>
        <dd>{t(($) => $.table.text)}</dd>
        <dt>
          <button type="button" className="button plain" onClick={saveDiagram}>
            {t(($) => $.diagram.button)}
          </button>
        </dt>
        <dd>{t(($) => $.diagram.text)}</dd>
        <LinkCopy desk={desk} locale={locale} />
      </dl>
    </details>
  );
}

type Outcome = { readonly copied: true } | { readonly link: string } | { readonly tooLarge: true };

/** Copies a link that carries the map; where the clipboard is closed, the link stands there to be copied by hand. */
function LinkCopy({ desk, locale }: { desk: MapDesk; locale: Locale }) {
  const { t } = useTranslation('formats');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function copy() {
    const fragment = await fragmentOf({ map: desk.map, reviews: desk.reviews });
    if (fragment === null) return setOutcome({ tooLarge: true });
    const path = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/builder/`;
    const link = `${window.location.origin}${path}#${fragment}`;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ copied: true });
    } catch {
      setOutcome({ link });
    }
  }

  return (
    <>
      <dt>
        <button type="button" className="button plain" onClick={copy}>
          {t(($) => $.link.button)}
        </button>
      </dt>
      <dd>
        {t(($) => $.link.text)}
        <div role="status">
          {outcome && 'copied' in outcome && (
            <Note state="done">
              <p>{t(($) => $.link.copied)}</p>
            </Note>
          )}
          {outcome && 'tooLarge' in outcome && (
            <Note state="stopped">
              <p>{t(($) => $.link.tooLarge)}</p>
            </Note>
          )}
          {outcome && 'link' in outcome && (
            <label className={styles.outcome}>
              <span>{t(($) => $.link.byHand)}</span>
              <input
                className="field"
                readOnly
                value={outcome.link}
                onFocus={({ target }) => target.select()}
              />
            </label>
          )}
        </div>
      </dd>
    </>
  );
}
