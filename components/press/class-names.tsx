'use client';
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NamesRead, namesLimit } from '../../lib/worksheet/index.ts';
import { Note } from '../ui/index.ts';
import styles from './form.module.css';
import { noticeOf } from './notice.ts';

/** The longest file that is read as a list of names, in bytes. */
const largestFile = namesLimit * 1000;

/** Asks for the names of a class, written, pasted or from a file, and says how many were found. */
export function ClassNames({
  read,
  take,
}: {
  read: NamesRead | null;
  take: (read: NamesRead | null) => void;
}) {
  const { t } = useTranslation('worksheet');
  const hint = useId();
  const said = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<'noFile' | 'unread' | null>(null);

  /** What reads names; null where it could not be fetched. */
  async function reader() {
    setFault(null);
    const read = await import('./read-names.ts').catch(() => null);
    if (!read) setFault('unread');
    return read?.namesIn;
  }

  async function write(written: string) {
    setText(written);
    const namesIn = await reader();
    if (namesIn) take(written.trim() === '' ? null : namesIn(written));
  }

  async function open({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const namesIn = await reader();
    if (!namesIn) return;
    const opened = namesIn(file.size > largestFile ? '' : await file.text());
    if (opened.names.length === 0) return setFault('noFile');
    setText(opened.names.join('\n'));
    take(opened);
  }

  return (
    <details className="more">
      <summary>{t(($) => $.class.label)}</summary>
      <div className={styles.class}>
        <label className={styles.choice}>
          {t(($) => $.class.names)}
          <textarea
            className="field"
            rows={5}
            value={text}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${hint} ${said}`}
            onChange={({ target }) => write(target.value)}
          />
        </label>
        <p id={hint}>{t(($) => $.class.kept)}</p>
        <label className="button plain">
          {t(($) => $.class.file)}
          <input
            type="file"
            className="hidden"
            accept=".txt,.csv,.tsv,text/plain,text/csv"
            aria-describedby={said}
            aria-invalid={fault === 'noFile'}
            onChange={open}
          />
        </label>
        <div role="status" id={said}>
          {fault && (
            <Note state="stopped">
              <p>{t(($) => $.class[fault])}</p>
            </Note>
          )}
          {read && <p>{t(($) => $.class.found, { count: read.names.length })}</p>}
          {read && read.notices.length > 0 && (
            <ul>
              {read.notices.map((notice) => (
                <li key={JSON.stringify(notice)}>{noticeOf(t, notice)}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </details>
  );
}
