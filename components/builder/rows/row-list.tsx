'use client';
import { type ComponentType, type FocusEvent, useLayoutEffect, useRef } from 'react';
import type { Command, Id, RecordBase } from '../../../lib/journey/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import type { FieldsProps, RowCollection, RowWords } from './model.ts';
import { Row } from './row.tsx';
import styles from './rows.module.css';

/**
 * A list of records with fields to write in, and buttons that add, remove and, where the order is the learner's, move
 * them. The focus stays in the list: with the row that was moved, else with the one that took a lost row's place.
 */
export function RowList<R extends RecordBase>({
  collection,
  records,
  words,
  fresh,
  titleOf,
  ordered = false,
  ...shared
}: {
  collection: RowCollection;
  records: readonly R[];
  words: RowWords;
  /** The command that adds an empty record. */
  fresh: () => Command;
  titleOf?: (record: R) => string;
  ordered?: boolean;
  Fields: ComponentType<FieldsProps<R>>;
} & Omit<FieldsProps<R>, 'record'>) {
  const say = useSpeaker();
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const held = useRef<{ at: number; control: string | undefined } | null>(null);
  const added = useRef(false);

  useLayoutEffect(() => {
    const rows = list.current?.children;
    if (added.current) rows?.[rows.length - 1]?.querySelector<HTMLElement>('input, textarea')?.focus();
    added.current = false;
    if (!held.current || document.activeElement !== document.body) return;
    const { at, control } = held.current;
    const row = rows?.[Math.min(at, rows.length - 1)];
    const same = control && row?.querySelector<HTMLElement>(`[data-control="${control}"]`);
    (same || row?.querySelector<HTMLElement>('input, textarea') || button.current)?.focus();
  });

  function hold({ target, currentTarget }: FocusEvent<HTMLOListElement, HTMLElement>) {
    const at = [...currentTarget.children].findIndex((row) => row.contains(target));
    held.current = { at, control: target.dataset.control };
  }

  function add() {
    added.current = shared.run(fresh());
    if (added.current) say(words.added);
  }

  const idAt = (at: number): Id | null => records[at]?.id ?? null;
  return (
    <div className={styles.rows}>
      <ol
        ref={list}
        onFocus={hold}
        onBlur={() => {
          held.current = null;
        }}
      >
        {records.map((record, at) => (
          <Row
            key={record.id}
            collection={collection}
            record={record}
            at={at}
            count={records.length}
            name={words.name(at + 1)}
            title={titleOf?.(record) ?? ''}
            removed={words.removed}
            up={ordered && at > 0 ? idAt(at - 2) : undefined}
            down={ordered && at < records.length - 1 ? idAt(at + 1) : undefined}
            ordered={ordered}
            {...shared}
          />
        ))}
      </ol>
      <button ref={button} type="button" className="button plain" aria-label={words.addNamed} onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
