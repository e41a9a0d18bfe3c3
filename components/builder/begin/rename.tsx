'use client';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptMap } from '../../../lib/storage/index.ts';
import styles from './begin-move.module.css';

/** A button that opens a field for a map's new name. Escape leaves the name as it is. */
export function Rename({
  kept,
  title,
  rename,
}: {
  kept: KeptMap;
  title: string;
  rename: (title: string) => void;
}) {
  const { t } = useTranslation('begin');
  const [writing, setWriting] = useState(false);
  const wrote = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (writing) field.current?.select();
    else if (wrote.current) button.current?.focus();
    wrote.current = writing;
  }, [writing]);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    rename(field.current?.value.trim() ?? '');
    setWriting(false);
  }

  if (!writing)
    return (
      <button
        type="button"
        ref={button}
        className={styles.small}
        aria-label={t(($) => $.saved.renameNamed, { title })}
        onClick={() => setWriting(true)}
      >
        {t(($) => $.saved.rename)}
      </button>
    );
  return (
    <form
      className={styles.rename}
      onSubmit={save}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setWriting(false);
      }}
    >
      <input
        ref={field}
        className="field"
        autoComplete="off"
        aria-label={t(($) => $.saved.newName, { title })}
        lang={kept.language}
        defaultValue={kept.title}
      />
      <button type="submit" className="button plain">
        {t(($) => $.saved.saveName)}
      </button>
    </form>
  );
}
