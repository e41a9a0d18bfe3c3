'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Competitor, competitor, isLocked } from '../../../../lib/journey/index.ts';
import { freshId } from '../../model.ts';
import type { FieldsProps } from '../../rows/model.ts';
import { TextField } from '../../rows/row-fields.tsx';
import { RowList } from '../../rows/row-list.tsx';

type Shared = Omit<FieldsProps<Competitor>, 'record'>;

/** What else the persona could choose. */
export const Competitors = memo(function Competitors({
  records,
  ...shared
}: Shared & { records: readonly Competitor[] }) {
  const { t } = useTranslation('plan');
  return (
    <RowList
      collection="competitors"
      records={records}
      words={{
        name: (number) => t(($) => $.competitors.name, { number }),
        add: t(($) => $.competitors.add),
        added: t(($) => $.competitors.added),
        removed: t(($) => $.competitors.removed),
      }}
      fresh={() => ({ do: 'add', in: 'competitors', record: competitor({ id: freshId() }) })}
      titleOf={nameOf}
      ordered
      Fields={Fields}
      {...shared}
    />
  );
});

const nameOf = ({ name }: Competitor): string => name;

function Fields({ record, language, run }: FieldsProps<Competitor>) {
  const { t } = useTranslation('plan');
  const change = (part: Partial<Pick<Competitor, 'name' | 'strength' | 'weakness'>>) =>
    run({ do: 'edit', in: 'competitors', id: record.id, change: part });
  return (['name', 'strength', 'weakness'] as const).map((field) => (
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
