'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocked, type Platform, platform } from '../../../../lib/journey/index.ts';
import { freshId } from '../../model.ts';
import type { FieldsProps } from '../../rows/model.ts';
import { TextField } from '../../rows/row-fields.tsx';
import { RowList } from '../../rows/row-list.tsx';

type Shared = Omit<FieldsProps<Platform>, 'record'>;

/** Where to meet the audience, and why there. */
export const Platforms = memo(function Platforms({
  records,
  ...shared
}: Shared & { records: readonly Platform[] }) {
  const { t } = useTranslation('plan');
  return (
    <RowList
      collection="platforms"
      records={records}
      words={{
        name: (number) => t(($) => $.platforms.name, { number }),
        add: t(($) => $.platforms.add),
        added: t(($) => $.platforms.added),
        removed: t(($) => $.platforms.removed),
      }}
      fresh={() => ({ do: 'add', in: 'platforms', record: platform({ id: freshId() }) })}
      titleOf={nameOf}
      ordered
      Fields={Fields}
      {...shared}
    />
  );
});

const nameOf = ({ name }: Platform): string => name;

function Fields({ record, language, run }: FieldsProps<Platform>) {
  const { t } = useTranslation('plan');
  const change = (part: Partial<Pick<Platform, 'name' | 'reason'>>) =>
    run({ do: 'edit', in: 'platforms', id: record.id, change: part });
  return (['name', 'reason'] as const).map((field) => (
    <TextField
      key={field}
      label={t(($) => $.fields[field])}
      text={record[field]}
      language={language}
      locked={isLocked(record, field)}
      change={(text) => change({ [field]: text })}
    />
  ));
}
