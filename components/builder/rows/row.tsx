'use client';
import { type ComponentType, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Id, isLocked, type RecordBase } from '../../../lib/journey/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { Control } from '../moves/control.tsx';
import { Locked } from '../moves/locked.tsx';
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
  const still = isLocked(record, 'pos');

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
        <legend>
          {name}
          <Locked when={record.locked !== undefined} />
        </legend>
        <Fields {...shared} />
      </fieldset>
      <span className={styles.controls}>
        {ordered && (
          <>
            <Control
              name="up"
              sign="up"
              label={t(($) => $.buttons.upNamed, { title: shown })}
              off={still || up === undefined}
              press={() => move(up, at)}
            />
            <Control
              name="down"
              sign="down"
              label={t(($) => $.buttons.downNamed, { title: shown })}
              off={still || down === undefined}
              press={() => move(down, at + 2)}
            />
          </>
        )}
        <Control
          name="remove"
          sign="remove"
          label={t(($) => $.buttons.removeNamed, { title: shown })}
          off={isLocked(record)}
          press={remove}
        />
      </span>
    </li>
  );
}

/** One record of a list. It is drawn again only when something about it changes. */
export const Row = memo(RowOf) as typeof RowOf;
