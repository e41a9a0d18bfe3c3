'use client';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tagOf } from '../../../lib/i18n/index.ts';
import type { MapFile } from '../../../lib/journey/index.ts';
import { forgetMap, type KeptMap, keepMap, keptMap, keptMaps } from '../../../lib/storage/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { freshId } from '../model.ts';
import styles from './begin-move.module.css';
import type { BeginProps } from './begin-move.tsx';

/** The maps on this device: open, duplicate, delete. What was deleted can be brought back while the list is shown. */
export function SavedMaps({ locale, current, open }: Omit<BeginProps, 'materials'>) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const [kept, setKept] = useState<readonly KeptMap[]>([]);
  const [deleted, setDeleted] = useState<MapFile | null>(null);
  const refresh = useCallback(() => keptMaps().then(setKept), []);
  useEffect(() => {
    refresh();
  }, [refresh]);
  const nameOf = (title: string) => title || t(($) => $.begin.untitled);
  const date = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' });

  async function take(id: string) {
    const read = await keptMap(id);
    if (read?.ok) open(read.file);
  }

  async function duplicate(id: string) {
    const read = await keptMap(id);
    if (!read?.ok) return;
    const { map, reviews } = read.file;
    const title = t(($) => $.begin.copyOf, { title: nameOf(map.title) });
    await keepMap({ map: { ...map, id: freshId(), title }, reviews }, Date.now());
    await refresh();
  }

  async function remove(id: string) {
    const read = await keptMap(id);
    if (!read?.ok || !(await forgetMap(id))) return;
    setDeleted(read.file);
    say(t(($) => $.begin.deleted, { title: nameOf(read.file.map.title) }));
    await refresh();
  }

  async function bringBack() {
    if (!deleted) return;
    await keepMap(deleted, Date.now());
    setDeleted(null);
    await refresh();
  }

  if (kept.length === 0 && !deleted) return null;
  return (
    <section className={styles.saved} aria-labelledby="begin-saved">
      <h3 id="begin-saved">{t(($) => $.begin.saved)}</h3>
      <ul>
        {kept.map(({ id, title, language, changed }) => (
          <li key={id}>
            <button type="button" className="button plain" onClick={() => take(id)}>
              <span lang={language}>{t(($) => $.begin.open, { title: nameOf(title) })}</span>
            </button>
            <button
              type="button"
              className={styles.small}
              aria-label={t(($) => $.begin.duplicateNamed, { title: nameOf(title) })}
              onClick={() => duplicate(id)}
            >
              {t(($) => $.begin.duplicate)}
            </button>
            {id !== current?.id && (
              <button
                type="button"
                className={styles.small}
                aria-label={t(($) => $.begin.deleteNamed, { title: nameOf(title) })}
                onClick={() => remove(id)}
              >
                {t(($) => $.begin.delete)}
              </button>
            )}
            <span className={styles.when}>
              {id === current?.id
                ? t(($) => $.begin.current)
                : t(($) => $.begin.changed, { date: date.format(changed) })}
            </span>
          </li>
        ))}
      </ul>
      {deleted && (
        <p className={styles.deleted}>
          {t(($) => $.begin.deleted, { title: nameOf(deleted.map.title) })}{' '}
          <button type="button" className={styles.small} onClick={bringBack}>
            {t(($) => $.begin.bringBack)}
          </button>
        </p>
      )}
    </section>
  );
}
