'use client';
import { type ComponentType, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id, RecordBase } from '../../../lib/journey/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import type { FieldsProps, RowCollection } from './model.ts';
import styles from './rows.module.css';

interface RowProps<R> extends FieldsProps<R> {
  readonly collection: RowCollection;
  readonly Fields: ComponentType<FieldsProps<R>>;
  readonly at: number;
  readonly count: number;
  readonly name: string;
  readonly title: string;
  readonly removed: string;
  readonly ordered: boolean;
  /** Behind which record a step up or down leads (null: to the front); undefined at the ends. */
  readonly up: Id | null | undefined;
  readonly down: Id | null | undefined;
}

const signs = {
  up: 'M4 11 L10 5 L16 11 M10 5 L10 16',
  down: 'M4 9 L10 15 L16 9 M10 15 L10 4',
  remove: 'M5 5 L15 15 M15 5 L5 15',
} as const;

function RowOf<R extends RecordBase>({
  collection,
  Fields,
  at,
  count,
  name,
  title,
  removed,
  ordered,
  up,
  down,
  ...shared
}: RowProps<R>) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const { record, run } = shared;
  const shown = title.trim() === '' ? name : title;

  function move(after: Id | null | undefined, position: number) {
    if (after !== undefined && run({ do: 'move', in: collection, id: record.id, after }))
      say(t(($) => $.said.moved, { title: shown, position, count }));
  }

  function remove() {
    if (run({ do: 'remove', in: collection, id: record.id })) say(removed);
  }

  return (
    <li>
      <fieldset>
        <legend>{name}</legend>
        <Fields {...shared} />
      </fieldset>
      <span className={styles.controls}>
        {ordered && (
          <>
            <Control
              sign="up"
              label={t(($) => $.buttons.upNamed, { title: shown })}
              off={up === undefined}
              press={() => move(up, at)}
            />
            <Control
              sign="down"
              label={t(($) => $.buttons.downNamed, { title: shown })}
              off={down === undefined}
              press={() => move(down, at + 2)}
            />
          </>
        )}
        <Control
          sign="remove"
          label={t(($) => $.buttons.removeNamed, { title: shown })}
          off={false}
          press={remove}
        />
      </span>
    </li>
  );
}

/** One record of a list. It is drawn again only when something about it changes. */
export const Row = memo(RowOf) as typeof RowOf;

function Control({
  sign,
  label,
  off,
  press,
}: {
  sign: keyof typeof signs;
  label: string;
  off: boolean;
  press: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.control}
      data-control={sign}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={press}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
    </button>
  );
}
