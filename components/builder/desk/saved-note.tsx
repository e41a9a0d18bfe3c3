'use client';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/index.ts';
import styles from './saved-note.module.css';
import type { Keeping } from './use-keeping.ts';

/** Whether the device has what was written, and since when. Only what goes wrong is said aloud. */
export function SavedNote({ keeping: { saved, at }, saveFile }: { keeping: Keeping; saveFile: () => void }) {
  const { t, i18n } = useTranslation('builder');
  if (saved === 'untouched' && at === null) return null;
  if (saved === 'full' || saved === 'unavailable')
    return (
      <div className={styles.refused}>
        <Note state="stopped" alert>
          <p>{t(($) => (saved === 'full' ? $.save.full : $.save.failed))}</p>
          <div className="buttons">
            <button type="button" className="button plain" onClick={saveFile}>
              {t(($) => $.buttons.saveFile)}
            </button>
          </div>
        </Note>
      </div>
    );
  const date = at === null ? '' : spoken(at, i18n.language);
  return (
    <div className={styles.saved}>
      <Note state={saved === 'saving' ? 'waiting' : 'done'}>
        <p>
          {saved === 'untouched' && t(($) => $.save.last, { date })}
          {saved === 'saving' && t(($) => $.save.saving)}
          {saved === 'saved' && (
            <>
              <span>{t(($) => $.save.saved)}</span> <span className={styles.at}>{date}</span>
            </>
          )}
        </p>
      </Note>
    </div>
  );
}

/** A time of today by the clock, any other with its day. */
function spoken(at: number, language: string): string {
  const today = new Date().toDateString() === new Date(at).toDateString();
  return new Intl.DateTimeFormat(language, {
    timeStyle: 'short',
    ...(!today && { dateStyle: 'medium' }),
  }).format(at);
}
