'use client';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import { type ComparedRow, compare, type JourneyMap } from '../../../lib/journey/index.ts';
import { Note, useSpeaker, Waiting } from '../../ui/index.ts';
import { Choice } from './choice.tsx';
import styles from './compare.module.css';
import { Curves } from './curves.tsx';
import { Farthest } from './farthest.tsx';
import { MapName } from './map-name.tsx';
import { type RowTitle, SideBySide } from './side-by-side.tsx';
import { useChoice } from './use-choice.ts';

/** The compare page's work: choose maps, see their curves over each other and their moments side by side. */
export function Compare({ locale }: { locale: Locale }) {
  const { t } = useTranslation('classroom');
  const { t: builder } = useTranslation('builder');
  const say = useSpeaker();
  const { offers, maps, ...choice } = useChoice();
  const count = maps.length;
  const before = useRef(0);

  useEffect(() => {
    if (count !== before.current) say(t(($) => $.compare.chosen, { count }));
    before.current = count;
  }, [count, say, t]);

  return (
    <div className={styles.compare}>
      <section className="sheet" aria-labelledby="compare-which">
        <h2 id="compare-which">{t(($) => $.compare.which)}</h2>
        {offers ? (
          <Choice locale={locale} offers={offers} {...choice} />
        ) : (
          <Waiting>{builder(($) => $.loading)}</Waiting>
        )}
        {offers && offers.length > 0 && count < 2 && (
          <div className={styles.told}>
            <Note state="ahead">
              <p>{t(($) => (count === 1 ? $.compare.oneChosen : $.compare.noneChosen))}</p>
            </Note>
          </div>
        )}
      </section>
      {count > 1 && <Compared maps={maps} />}
    </div>
  );
}

function Compared({ maps }: { maps: readonly JourneyMap[] }) {
  const { t } = useTranslation('classroom');
  const { t: builder } = useTranslation('builder');
  const comparison = useMemo(() => compare(maps), [maps]);
  const { rows, sameJourney } = comparison;
  const titles = rows.map((row, at) => {
    const fallback = { text: builder(($) => $.fields.moment, { number: at + 1 }), language: undefined };
    return sameJourney ? (titleOf(row, maps) ?? fallback) : fallback;
  });
  const felt = rows.some(({ cells }) => cells.some((cell) => typeof cell?.feeling?.score === 'number'));
  return (
    <>
      {!sameJourney && <p className={styles.mixed}>{t(($) => $.compare.mixed)}</p>}
      <section className="sheet" aria-labelledby="compare-curves">
        <h2 id="compare-curves">{t(($) => $.compare.curves)}</h2>
        <ul className={styles.legend}>
          {maps.map((map, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same map may be there twice
            <li key={at}>
              <MapName map={map} at={at} /> <span lang={map.language}>{map.title}</span>
            </li>
          ))}
        </ul>
        {felt ? (
          <Curves comparison={comparison} titles={titles.map(({ text }) => text)} />
        ) : (
          <Note state="ahead">
            <p>{t(($) => $.compare.noScores)}</p>
          </Note>
        )}
      </section>
      <section className="sheet" aria-labelledby="compare-moments">
        <h2 id="compare-moments">{t(($) => $.compare.moments)}</h2>
        <SideBySide rows={rows} maps={maps} titles={titles} />
      </section>
      <section className="sheet" aria-labelledby="compare-differ">
        <h2 id="compare-differ">{t(($) => $.compare.differ)}</h2>
        <Farthest comparison={comparison} maps={maps} titles={titles} />
      </section>
    </>
  );
}

/** The title of a row: the first that a map gives it. */
function titleOf({ cells }: ComparedRow, maps: readonly JourneyMap[]): RowTitle | undefined {
  const at = cells.findIndex((cell) => cell !== null && cell.step.title.trim() !== '');
  const text = cells[at]?.step.title;
  return text === undefined ? undefined : { text, language: maps[at]?.language };
}
