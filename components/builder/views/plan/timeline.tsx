'use client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale, Tag } from '../../../../lib/i18n/index.ts';
import {
  byDate,
  type Entry,
  inOrder,
  isDay,
  type Platform,
  type Records,
  recordOf,
} from '../../../../lib/journey/index.ts';
import { useDay } from '../../use-day.ts';
import styles from './timeline.module.css';

/** The content plan as a road with a stop for each entry, the earliest first; those without a date come last. */
export function Timeline({
  entries,
  platforms,
  language,
  locale,
}: {
  entries: Records<Entry>;
  platforms: Records<Platform>;
  language: Tag;
  locale: Locale;
}) {
  const { t } = useTranslation('plan');
  const day = useDay(locale);
  const heading = useId();
  const given = inOrder(entries);
  const dated = given.filter(({ date }) => isDay(date)).length;
  if (given.length === 0) return null;
  return (
    <section className={styles.timeline} aria-labelledby={heading}>
      <h4 id={heading}>{t(($) => $.timeline.title)}</h4>
      <ol>
        {byDate(given).map((entry, at) => {
          const { id, date, topic, platform, owner } = entry;
          const place = platform === null ? '' : (recordOf(platforms, platform)?.name ?? '');
          return (
            <li
              key={id}
              className={at === dated - 1 ? styles.lastDated : at >= dated ? styles.undated : undefined}
            >
              <p className={styles.when}>
                {isDay(date) ? <time dateTime={date}>{day(date)}</time> : date || t(($) => $.timeline.noDate)}
              </p>
              <p lang={language}>{topic || t(($) => $.entries.name, { number: given.indexOf(entry) + 1 })}</p>
              {[place, owner].map((text, at) =>
                text.trim() === '' ? null : (
                  <p key={at === 0 ? 'place' : 'owner'} className={styles.small} lang={language}>
                    {text}
                  </p>
                ),
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
