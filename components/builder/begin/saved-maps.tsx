'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, tagOf } from '../../../lib/i18n/index.ts';
import { type JourneyMap, type MapFile, stepsOf } from '../../../lib/journey/index.ts';
import {
  bringBack,
  type Forgotten,
  forgetMap,
  type KeptMap,
  keepMap,
  keptMap,
  keptMaps,
} from '../../../lib/storage/index.ts';
import { Note, useSpeaker } from '../../ui/index.ts';
import { freshId } from '../model.ts';
import { ago } from './ago.ts';
import styles from './begin-move.module.css';
import { Rename } from './rename.tsx';

/** So many of the maps are in sight, the ones changed last; the others are behind one press. */
const inSight = 4;

/** What the device has, and when that was looked up: in milliseconds since 1970. */
interface Shelf {
  readonly maps: readonly KeptMap[];
  readonly now: number;
}

/** The maps on this device: open, rename, duplicate, delete. What was deleted can be brought back while the list is shown. */
export function SavedMaps({
  locale,
  current,
  open,
}: {
  locale: Locale;
  current: JourneyMap | null;
  open: (file: MapFile) => void;
}) {
  const { t } = useTranslation('builder');
  const { t: begin } = useTranslation('begin');
  const say = useSpeaker();
  const [{ maps, now }, setShelf] = useState<Shelf>({ maps: [], now: 0 });
  const [deleted, setDeleted] = useState<Forgotten | null>(null);
  const [failed, setFailed] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const refresh = useCallback(async () => setShelf({ maps: await keptMaps(), now: Date.now() }), []);
  useEffect(() => {
    refresh();
  }, [refresh]);
  // The button that deleted is gone with its row.
  useEffect(() => {
    if (deleted) back.current?.focus();
  }, [deleted]);
  const nameOf = (title: string) => title || t(($) => $.begin.untitled);

  async function take(id: string) {
    const read = await keptMap(id);
    setFailed(!read?.ok);
    if (read?.ok) open(read.file);
  }

  async function rename({ id, changed }: KeptMap, title: string) {
    const read = await keptMap(id);
    if (!read?.ok) return setFailed(true);
    const { map, reviews } = read.file;
    // A new name is no work on the map: it keeps its place in the list.
    const fault = await keepMap({ map: { ...map, title }, reviews }, changed);
    setFailed(fault !== null);
    if (fault !== null) return;
    say(begin(($) => $.saved.renamed, { title: nameOf(title) }));
    await refresh();
  }

  async function duplicate(id: string) {
    const read = await keptMap(id);
    if (!read?.ok) return setFailed(true);
    const { map, reviews } = read.file;
    const title = t(($) => $.begin.copyOf, { title: nameOf(map.title) });
    const fault = await keepMap({ map: { ...map, id: freshId(), title }, reviews }, Date.now());
    setFailed(fault !== null);
    if (fault === null) say(begin(($) => $.saved.duplicated, { title }));
    await refresh();
  }

  async function remove(id: string) {
    const forgotten = await forgetMap(id);
    setFailed(forgotten === null);
    await refresh();
    if (!forgotten) return;
    setDeleted(forgotten);
    say(t(($) => $.begin.deleted, { title: nameOf(forgotten.kept?.title ?? '') }));
  }

  async function takeBack() {
    if (!deleted) return;
    const fault = await bringBack(deleted);
    setFailed(fault !== null);
    if (fault !== null) return;
    setDeleted(null);
    say(begin(($) => $.saved.broughtBack, { title: nameOf(deleted.kept?.title ?? '') }));
    await refresh();
    heading.current?.focus();
  }

  function row(kept: KeptMap) {
    const isOpen = kept.id === current?.id;
    const title = nameOf(isOpen ? current.title : kept.title);
    const moments = isOpen ? stepsOf(current.states.now).length : kept.moments;
    return (
      <li key={kept.id}>
        <button type="button" className="button plain" onClick={() => take(kept.id)}>
          <span lang={kept.language}>{t(($) => $.begin.open, { title })}</span>
        </button>
        <span className={`${styles.what} ${styles.when}`}>
          <span>{begin(($) => $.saved.moments, { count: moments })}</span>
          {isOpen ? (
            <span>{t(($) => $.begin.current)}</span>
          ) : (
            <time dateTime={new Date(kept.changed).toISOString()}>
              {t(($) => $.begin.changed, { date: ago(kept.changed, now, tagOf(locale)) })}
            </time>
          )}
        </span>
        <span className={styles.acts}>
          {!isOpen && <Rename kept={kept} title={title} rename={(name) => rename(kept, name)} />}
          <button
            type="button"
            className={styles.small}
            aria-label={t(($) => $.begin.duplicateNamed, { title })}
            onClick={() => duplicate(kept.id)}
          >
            {t(($) => $.begin.duplicate)}
          </button>
          {!isOpen && (
            <button
              type="button"
              className={styles.small}
              aria-label={t(($) => $.begin.deleteNamed, { title })}
              onClick={() => remove(kept.id)}
            >
              {t(($) => $.begin.delete)}
            </button>
          )}
        </span>
      </li>
    );
  }

  if (now === 0) return null;
  if (maps.length === 0 && !deleted)
    return (
      <div className={`${styles.part} ${styles.none}`}>
        <Note state="ahead">
          <p>{begin(($) => $.saved.none)}</p>
        </Note>
      </div>
    );
  return (
    <section className={styles.part} aria-labelledby="begin-saved">
      <h3 id="begin-saved" ref={heading} tabIndex={-1}>
        {t(($) => $.begin.saved)}
      </h3>
      <ul className={styles.list}>{maps.slice(0, inSight).map(row)}</ul>
      {maps.length > inSight && (
        <details className="more">
          <summary>{begin(($) => $.saved.more, { count: maps.length - inSight })}</summary>
          <ul className={styles.list}>{maps.slice(inSight).map(row)}</ul>
        </details>
      )}
      {deleted?.kept && (
        <Note state="done">
          <p>{t(($) => $.begin.deleted, { title: nameOf(deleted.kept.title) })}</p>
          <div className="buttons">
            <button type="button" ref={back} className="button plain" onClick={takeBack}>
              {t(($) => $.begin.bringBack)}
            </button>
          </div>
        </Note>
      )}
      {failed && (
        <Note state="stopped" alert>
          <p>{begin(($) => $.saved.fault)}</p>
        </Note>
      )}
    </section>
  );
}
