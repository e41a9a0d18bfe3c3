'use client';
import { createContext, memo, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entry, entry, isLocked, type Platform } from '../../../../lib/journey/index.ts';
import { freshId } from '../../model.ts';
import type { FieldsProps } from '../../rows/model.ts';
import { DateField, TextField } from '../../rows/row-fields.tsx';
import { RowList } from '../../rows/row-list.tsx';

type Shared = Omit<FieldsProps<Entry>, 'record'>;

const Platforms = createContext<readonly Platform[]>([]);

/** What is published, where, when and by whom. */
export const Content = memo(function Content({
  records,
  platforms,
  ...shared
}: Shared & { records: readonly Entry[]; platforms: readonly Platform[] }) {
  const { t } = useTranslation('plan');
  return (
    <Platforms value={platforms}>
      <RowList
        collection="entries"
        records={records}
        words={{
          name: (number) => t(($) => $.entries.name, { number }),
          add: t(($) => $.entries.add),
          added: t(($) => $.entries.added),
          removed: t(($) => $.entries.removed),
        }}
        fresh={() => ({ do: 'add', in: 'entries', record: entry({ id: freshId() }) })}
        titleOf={topicOf}
        ordered
        Fields={Fields}
        {...shared}
      />
    </Platforms>
  );
});

const topicOf = ({ topic }: Entry): string => topic;

function Fields({ record, language, run }: FieldsProps<Entry>) {
  const { t } = useTranslation('plan');
  const { t: builder } = useTranslation('builder');
  const platforms = useContext(Platforms);
  const change = (part: Partial<Pick<Entry, 'date' | 'platform' | 'topic' | 'owner'>>) =>
    run({ do: 'edit', in: 'entries', id: record.id, change: part });
  return (
    <>
      <DateField date={record.date} locked={isLocked(record, 'date')} change={(date) => change({ date })} />
      <label>
        <span>{t(($) => $.fields.platform)}</span>
        <select
          className="field"
          disabled={isLocked(record, 'platform')}
          value={record.platform ?? ''}
          onChange={({ target }) => change({ platform: target.value || null })}
        >
          <option value="">{builder(($) => $.fields.rankNone)}</option>
          {platforms.map(({ id, name }, at) => (
            <option key={id} value={id} lang={name.trim() === '' ? undefined : language}>
              {name.trim() === '' ? t(($) => $.platforms.name, { number: at + 1 }) : name}
            </option>
          ))}
        </select>
      </label>
      {(['topic', 'owner'] as const).map((field) => (
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
