'use client';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../../lib/i18n/index.ts';
import type { ComparedCell, ComparedRow, JourneyMap } from '../../../lib/journey/index.ts';
import styles from './compare.module.css';
import { Felt } from './felt.tsx';
import { MapName } from './map-name.tsx';

/** The title of a row and the language that it is written in. */
export interface RowTitle {
  readonly text: string;
  readonly language: Tag | undefined;
}

/** The moments as rows, the maps as columns. */
export function SideBySide({
  rows,
  maps,
  titles,
}: {
  rows: readonly ComparedRow[];
  maps: readonly JourneyMap[];
  titles: readonly RowTitle[];
}) {
  const { t } = useTranslation('classroom');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t(($) => $.compare.scroll)}>
      <table className={styles.table}>
        <caption className="hidden">{t(($) => $.compare.moments)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.compare.moment)}</th>
            {maps.map((map, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same map may be there twice
              <th key={at} scope="col">
                <MapName map={map} at={at} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }, row) => (
            <tr key={id}>
              <th scope="row">
                <span className={styles.count} aria-hidden="true">
                  {row + 1}
                </span>
                <span lang={titles[row]?.language}>{titles[row]?.text}</span>
              </th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its map
                <td key={at} className={cell?.lowest ? styles.lowest : undefined}>
                  <Cell cell={cell} language={maps[at]?.language} title={titles[row]?.text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, language, title }: { cell: ComparedCell | null; language?: Tag; title?: string }) {
  const { t } = useTranslation('classroom');
  if (!cell) return <p className={styles.quiet}>{t(($) => $.compare.noMoment)}</p>;
  const { step, feeling, pains, lowest } = cell;
  return (
    <>
      {lowest && <p className={styles.flag}>{t(($) => $.compare.lowest)}</p>}
      {step.title !== title && step.title !== '' && (
        <p className={styles.own} lang={language}>
          {step.title}
        </p>
      )}
      <Felt feeling={feeling} language={language} />
      {pains.map(({ id, text }) => (
        <p key={id} className={styles.pain} lang={language}>
          {text}
        </p>
      ))}
    </>
  );
}
