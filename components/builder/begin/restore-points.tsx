'use client';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, tagOf } from '../../../lib/i18n/index.ts';
import {
  bringBack,
  type Forgotten,
  forgetPoint,
  keepPoint,
  type Point,
  pointsOf,
  readPoint,
} from '../../../lib/storage/index.ts';
import { Note, useSpeaker } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import styles from './begin-move.module.css';

/** The earlier states of the open map: to keep one, and to go back to one, which can be undone. */
export function RestorePoints({ desk, locale }: { desk: MapDesk; locale: Locale }) {
  const { t } = useTranslation('begin');
  const { t: builder } = useTranslation('builder');
  const say = useSpeaker();
  const { map, reviews } = desk;
  const [shown, setShown] = useState(false);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const [deleted, setDeleted] = useState<Forgotten | null>(null);
  const [failed, setFailed] = useState(false);
  /** What was done last, to be seen; it is said as well. */
  const [done, setDone] = useState('');
  const summary = useRef<HTMLElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const when = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'medium' });

  const refresh = useCallback(async () => {
    const now = await pointsOf(map.id);
    setPoints(now);
    return now;
  }, [map.id]);
  useEffect(() => {
    if (shown) refresh();
  }, [shown, refresh]);
  // The button that deleted is gone with its row.
  useEffect(() => {
    if (deleted) back.current?.focus();
  }, [deleted]);

  function tell(what: string) {
    setDone(what);
    say(what);
  }

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name') ?? '').trim();
    const fault = await keepPoint({ map, reviews }, name, Date.now());
    setFailed(fault !== null);
    if (fault !== null) return;
    form.reset();
    tell(t(($) => $.points.kept));
    await refresh();
  }

  async function goBack({ id, at }: Point) {
    const read = await readPoint(id);
    setFailed(!read?.ok);
    if (!read?.ok) return;
    await keepPoint({ map, reviews }, '', Date.now());
    desk.replace({ ...read.file.map, id: map.id });
    tell(t(($) => $.points.went, { date: when.format(at) }));
    // The state before may have taken the place of the oldest point, and that may be this one.
    const left = await refresh();
    if (!left.some((point) => point.id === id)) summary.current?.focus();
  }

  async function remove({ id }: Point) {
    const forgotten = await forgetPoint(id);
    setFailed(forgotten === null);
    if (!forgotten) return;
    setDeleted(forgotten);
    setDone('');
    say(t(($) => $.points.deleted));
    await refresh();
  }

  async function takeBack() {
    if (!deleted) return;
    const fault = await bringBack(deleted);
    setFailed(fault !== null);
    if (fault !== null) return;
    setDeleted(null);
    tell(t(($) => $.points.broughtBack));
    await refresh();
    summary.current?.focus();
  }

  return (
    <details
      className={`more ${styles.points}`}
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary ref={summary}>{t(($) => $.points.title)}</summary>
      <p>{t(($) => $.points.text)}</p>
      <form className={styles.keep} onSubmit={keep}>
        <label>
          {t(($) => $.points.name)}
          <input className="field" name="name" autoComplete="off" maxLength={200} />
        </label>
        <button type="submit" className="button plain">
          {t(($) => $.points.keep)}
        </button>
      </form>
      {points.length === 0 && (
        <Note state="ahead">
          <p>{t(($) => $.points.none)}</p>
        </Note>
      )}
      <ul className={styles.list}>
        {points.map((point) => {
          const date = when.format(point.at);
          return (
            <li key={point.id}>
              <span className={styles.what}>
                {point.name !== '' && <strong lang={map.language}>{point.name}</strong>}
                <time dateTime={new Date(point.at).toISOString()}>{date}</time>
                <Holds moments={point.moments} words={point.words} />
              </span>
              <span className={styles.acts}>
                <button
                  type="button"
                  className={styles.small}
                  aria-label={t(($) => $.points.backNamed, { date })}
                  onClick={() => goBack(point)}
                >
                  {t(($) => $.points.back)}
                </button>
                <button
                  type="button"
                  className={styles.small}
                  aria-label={t(($) => $.points.deleteNamed, { date })}
                  onClick={() => remove(point)}
                >
                  {t(($) => $.points.delete)}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {done !== '' && (
        <Note state="done">
          <p>{done}</p>
        </Note>
      )}
      {deleted && (
        <Note state="done">
          <p>{t(($) => $.points.deleted)}</p>
          <div className="buttons">
            <button type="button" ref={back} className="button plain" onClick={takeBack}>
              {builder(($) => $.begin.bringBack)}
            </button>
          </div>
        </Note>
      )}
      {failed && (
        <Note state="stopped" alert>
          <p>{t(($) => $.saved.fault)}</p>
        </Note>
      )}
    </details>
  );
}

function Holds({ moments, words }: Pick<Point, 'moments' | 'words'>) {
  const { t } = useTranslation('begin');
  return (
    <>
      <span className={styles.when}>{t(($) => $.saved.moments, { count: moments })}</span>
      <span className={styles.when}>{t(($) => $.points.words, { count: words })}</span>
    </>
  );
}
