'use client';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetEverything } from '../../../lib/storage/index.ts';
import { Note } from '../../ui/index.ts';
import styles from './begin-move.module.css';

/** Takes everything off this device, after it has been asked whether that is meant. */
export function ForgetEverything({ startAnew }: { startAnew: (notice: string) => void }) {
  const { t } = useTranslation('begin');
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();

  async function forget() {
    const done = await forgetEverything();
    setFailed(!done);
    if (!done) return;
    dialog.current?.close();
    startAnew(t(($) => $.forget.done));
  }

  return (
    <div className={styles.part}>
      <button type="button" className={styles.small} onClick={() => dialog.current?.showModal()}>
        {t(($) => $.forget.open)}
      </button>
      <dialog
        ref={dialog}
        className={`sheet ${styles.dialog}`}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <h3 id={`${id}-title`}>{t(($) => $.forget.title)}</h3>
        <div id={`${id}-text`}>
          <p>{t(($) => $.forget.text)}</p>
          <p>
            <strong>{t(($) => $.forget.warning)}</strong>
          </p>
        </div>
        {failed && (
          <Note state="stopped" alert>
            <p>{t(($) => $.saved.fault)}</p>
          </Note>
        )}
        <div className="buttons">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t(($) => $.forget.cancel)}
          </button>
          <button type="button" className="button plain" onClick={forget}>
            {t(($) => $.forget.confirm)}
          </button>
        </div>
      </dialog>
    </div>
  );
}
