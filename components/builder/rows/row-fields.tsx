'use client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tag } from '../../../lib/i18n/index.ts';
import { isDay } from '../../../lib/journey/index.ts';
import { WritingArea } from '../../ui/index.ts';
import styles from './rows.module.css';

/** One line of text in a row. */
export function TextField({
  label,
  text,
  language,
  locked,
  change,
}: {
  label: string;
  text: string;
  language: Tag;
  locked: boolean;
  change: (text: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <WritingArea
        className={`field ${styles.line}`}
        rows={1}
        lang={language}
        autoComplete="off"
        readOnly={locked}
        value={text}
        write={(text) => change(text)}
      />
    </label>
  );
}

/** A day of the calendar. What a file has in its place is shown as text until a day is chosen. */
export function DateField({
  date,
  locked,
  change,
}: {
  date: string;
  locked: boolean;
  change: (date: string) => void;
}) {
  const { t } = useTranslation('plan');
  const odd = date !== '' && !isDay(date);
  const note = useId();
  return (
    <div className={styles.date}>
      <label>
        <span>{t(($) => $.fields.date)}</span>
        <input
          className="field"
          type="date"
          max="9999-12-31"
          readOnly={locked}
          aria-invalid={odd}
          aria-describedby={odd ? note : undefined}
          value={odd ? '' : date}
          onChange={({ target }) => change(target.value)}
        />
      </label>
      {odd && <p id={note}>{t(($) => $.fields.oddDate, { date })}</p>}
    </div>
  );
}
