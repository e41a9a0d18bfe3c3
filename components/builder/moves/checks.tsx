'use client';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import {
  byDate,
  type Check,
  check,
  checksOf,
  type Idea,
  inOrder,
  isLocked,
  overdue,
  unplacedChecks,
} from '../../../lib/journey/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import type { FieldsProps } from '../rows/model.ts';
import { DateField, TextField } from '../rows/row-fields.tsx';
import { RowList } from '../rows/row-list.tsx';
import { useDay } from '../use-day.ts';
import styles from './checks.module.css';

interface ChecksProps extends Pick<MoveProps, 'desk'> {
  readonly locale: Locale;
  /** The day on this device, as an ISO date. */
  readonly today: string;
}

/** What was measured after the change, for each chosen idea. */
export function Checks({ desk, locale, today }: ChecksProps) {
  const { t } = useTranslation('plan');
  const chosen = inOrder(desk.map.ideas).filter((idea) => idea.chosen);
  const unplaced = unplacedChecks(desk.map);
  return (
    <section className={styles.checks} aria-labelledby="checks-title">
      <h3 id="checks-title">{t(($) => $.checks.title)}</h3>
      <p>{t(($) => (chosen.length === 0 ? $.checks.notChosen : $.checks.lead))}</p>
      {chosen.map((idea) => (
        <Monitored key={idea.id} idea={idea} desk={desk} locale={locale} today={today} />
      ))}
      {unplaced.length > 0 && (
        <div className={styles.idea}>
          <h4>{t(($) => $.checks.unplaced)}</h4>
          <CheckRows idea={null} checks={unplaced} desk={desk} locale={locale} />
        </div>
      )}
    </section>
  );
}

function Monitored({ idea, desk, locale, today }: ChecksProps & { idea: Idea }) {
  const { t } = useTranslation('plan');
  const { t: builder } = useTranslation('builder');
  const day = useDay(locale);
  const number = inOrder(desk.map.ideas).indexOf(idea) + 1;
  const { text, measure, date } = idea;
  return (
    <div className={styles.idea}>
      <h4 lang={desk.map.language}>
        {text.trim() === '' ? builder(($) => $.fields.idea, { number }) : text}
      </h4>
      <p>{measure.trim() === '' ? t(($) => $.checks.noMeasure) : t(($) => $.checks.measure, { measure })}</p>
      {date !== '' && <p>{t(($) => $.checks.date, { date: day(date) })}</p>}
      {overdue(desk.map, idea, today) && <p className={styles.overdue}>{t(($) => $.checks.overdue)}</p>}
      <CheckRows idea={idea} checks={checksOf(desk.map, idea.id)} desk={desk} locale={locale} />
    </div>
  );
}

function CheckRows({
  idea,
  checks,
  desk,
  locale,
}: Omit<ChecksProps, 'today'> & { idea: Idea | null; checks: readonly Check[] }) {
  const { t } = useTranslation('plan');
  const add = t(($) => $.checks.add);
  return (
    <>
      <RowList
        collection="checks"
        records={checks}
        words={{
          name: (number) => t(($) => $.checks.name, { number }),
          add,
          addNamed: idea && idea.text !== '' ? t(($) => $.checks.addNamed, { idea: idea.text }) : add,
          added: t(($) => $.checks.added),
          removed: t(($) => $.checks.removed),
        }}
        fresh={() => ({ do: 'add', in: 'checks', record: check({ id: freshId(), idea: idea?.id ?? null }) })}
        Fields={Fields}
        language={desk.map.language}
        run={desk.run}
      />
      <Measured checks={checks} desk={desk} locale={locale} />
    </>
  );
}

function Fields({ record, language, run }: FieldsProps<Check>) {
  const { t } = useTranslation('plan');
  const change = (part: Partial<Pick<Check, 'date' | 'value' | 'remark'>>) =>
    run({ do: 'edit', in: 'checks', id: record.id, change: part });
  return (
    <>
      <DateField date={record.date} locked={isLocked(record, 'date')} change={(date) => change({ date })} />
      {(['value', 'remark'] as const).map((field) => (
        <TextField
          key={field}
          label={t(($) => $.fields[field])}
          text={record[field]}
          language={language}
          locked={isLocked(record, field)}
          change={(text) => change({ [field]: text })}
        />
      ))}
    </>
  );
}

/** The values one below the other, the earliest first. */
function Measured({ checks, desk, locale }: Omit<ChecksProps, 'today'> & { checks: readonly Check[] }) {
  const { t } = useTranslation('plan');
  const day = useDay(locale);
  const measured = byDate(checks.filter(({ value }) => value.trim() !== ''));
  if (measured.length === 0) return null;
  return (
    <table className={styles.measured}>
      <caption>{t(($) => $.checks.table)}</caption>
      <thead>
        <tr>
          {(['date', 'value', 'remark'] as const).map((column) => (
            <th key={column} scope="col">
              {t(($) => $.checks.columns[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measured.map(({ id, date, value, remark }) => (
          <tr key={id}>
            <td>{date === '' ? t(($) => $.timeline.noDate) : day(date)}</td>
            <td lang={desk.map.language}>{value}</td>
            <td lang={desk.map.language}>{remark}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
