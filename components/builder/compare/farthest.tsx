'use client';
import { useTranslation } from 'react-i18next';
import { type Comparison, farthestApart, type JourneyMap } from '../../../lib/journey/index.ts';
import styles from './compare.module.css';
import { Felt } from './felt.tsx';
import { MapName } from './map-name.tsx';
import type { RowTitle } from './side-by-side.tsx';

const shown = 3;

/** The moments about which the maps differ most, with what each map says. */
export function Farthest({
  comparison,
  maps,
  titles,
}: {
  comparison: Comparison;
  maps: readonly JourneyMap[];
  titles: readonly RowTitle[];
}) {
  const { t } = useTranslation('classroom');
  const rows = farthestApart(comparison, shown);
  const scored = comparison.rows.some(({ spread }) => spread !== null);
  if (rows.length === 0) return <p>{scored ? t(($) => $.compare.same) : t(($) => $.compare.notEnough)}</p>;
  return (
    <>
      <p>{t(($) => $.compare.differText)}</p>
      {rows.map((row) => {
        const at = comparison.rows.indexOf(row);
        return (
          <article key={row.id} className={styles.apart}>
            <h3>
              <span className={styles.count} aria-hidden="true">
                {at + 1}
              </span>
              <span lang={titles[at]?.language}>{titles[at]?.text}</span>
            </h3>
            <ul>
              {row.cells.map(
                (cell, column) =>
                  cell && (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its map
                    <li key={column}>
                      <MapName map={maps[column] as JourneyMap} at={column} />
                      {cell.step.title !== titles[at]?.text && (
                        <p className={styles.own} lang={maps[column]?.language}>
                          {cell.step.title}
                        </p>
                      )}
                      <Felt feeling={cell.feeling} language={maps[column]?.language} />
                    </li>
                  ),
              )}
            </ul>
          </article>
        );
      })}
    </>
  );
}
