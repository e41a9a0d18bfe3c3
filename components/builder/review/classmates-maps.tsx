'use client';
import { type ChangeEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, tagOf } from '../../../lib/i18n/index.ts';
import { blankReview, type MapFile, withReview } from '../../../lib/journey/index.ts';
import {
  forgetReading,
  type KeptReading,
  keepReading,
  keptReading,
  keptReadings,
  type Reading,
} from '../../../lib/storage/index.ts';
import { Note, useSpeaker } from '../../ui/index.ts';
import { mapKinds, type OpenFault, readMap } from '../begin/read-map.ts';
import { freshId } from '../model.ts';
import styles from './review.module.css';

/** Opens a classmate's map to read, or one that was being read. They never mix with the maps of one's own. */
export function ClassmatesMaps({ locale, read }: { locale: Locale; read: (reading: Reading) => void }) {
  const { t } = useTranslation('classroom');
  const { t: builder } = useTranslation('builder');
  const say = useSpeaker();
  const [fault, setFault] = useState<OpenFault | null>(null);
  const said = useId();
  const nameOf = (title: string) => title || builder(($) => $.begin.untitled);

  function open(reading: Reading) {
    say(t(($) => $.reading.opened, { title: nameOf(reading.file.map.title) }));
    read(reading);
  }

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const chosen = target.files?.[0];
    target.value = '';
    if (!chosen) return;
    const parsed = await readMap(chosen);
    if (!parsed.ok) return setFault(parsed.code);
    const reading = await begun(parsed.file);
    await keepReading(reading, Date.now());
    open(reading);
  }

  async function readOn(id: string) {
    const reading = await keptReading(id);
    if (reading) open(reading);
  }

  return (
    <section className={styles.classmates} aria-labelledby="classmates-title">
      <h3 id="classmates-title">{t(($) => $.classmates.title)}</h3>
      <p>{t(($) => $.classmates.text)}</p>
      <div className="buttons">
        <label className={`button plain ${styles.file}`}>
          {t(($) => $.classmates.read)}
          <input
            type="file"
            className="hidden"
            accept={mapKinds}
            aria-describedby={said}
            aria-invalid={fault !== null}
            onChange={take}
          />
        </label>
        <a className="button plain" href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/compare/`}>
          {t(($) => $.classmates.compare)}
        </a>
      </div>
      <div role="status" id={said}>
        {fault && (
          <Note state="stopped">
            <p>
              {builder(($) => $.fault[fault])} {builder(($) => $.fault.kept)}
            </p>
          </Note>
        )}
      </div>
      <Readings locale={locale} nameOf={nameOf} readOn={readOn} />
    </section>
  );
}

/** A file opened to read: with the review that this device has of it, or a new one. */
async function begun(file: MapFile): Promise<Reading> {
  const kept = await keptReading(file.map.id);
  const mine = kept?.file.reviews.find(({ id }) => id === kept.review) ?? blankReview(file.map.id, freshId());
  return { file: withReview(file, mine), review: mine.id };
}

/** The classmates' maps on this device. What was deleted can be brought back while the list is shown. */
function Readings({
  locale,
  nameOf,
  readOn,
}: {
  locale: Locale;
  nameOf: (title: string) => string;
  readOn: (id: string) => void;
}) {
  const { t } = useTranslation('classroom');
  const { t: builder } = useTranslation('builder');
  const say = useSpeaker();
  const [kept, setKept] = useState<readonly KeptReading[]>([]);
  const [deleted, setDeleted] = useState<Reading | null>(null);
  const bring = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const refresh = useCallback(() => keptReadings().then(setKept), []);
  useEffect(() => {
    refresh();
  }, [refresh]);
  useEffect(() => {
    if (deleted) bring.current?.focus();
  }, [deleted]);
  const date = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' });

  async function remove(id: string) {
    const reading = await keptReading(id);
    if (!reading || !(await forgetReading(id))) return;
    await refresh();
    setDeleted(reading);
    say(builder(($) => $.begin.deleted, { title: nameOf(reading.file.map.title) }));
  }

  async function bringBack() {
    if (!deleted) return;
    await keepReading(deleted, Date.now());
    await refresh();
    setDeleted(null);
    heading.current?.focus();
  }

  if (kept.length === 0 && !deleted) return null;
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {t(($) => $.classmates.kept)}
      </h4>
      <ul className={styles.readings}>
        {kept.map(({ id, title, language, changed }) => (
          <li key={id}>
            <button type="button" className="button plain" onClick={() => readOn(id)}>
              <span lang={language}>{t(($) => $.classmates.continue, { title: nameOf(title) })}</span>
            </button>
            <button
              type="button"
              className={styles.small}
              aria-label={builder(($) => $.begin.deleteNamed, { title: nameOf(title) })}
              onClick={() => remove(id)}
            >
              {builder(($) => $.begin.delete)}
            </button>
            <span className={styles.when}>
              {t(($) => $.classmates.readLast, { date: date.format(changed) })}
            </span>
          </li>
        ))}
      </ul>
      {deleted && (
        <Note state="done">
          <p>{builder(($) => $.begin.deleted, { title: nameOf(deleted.file.map.title) })}</p>
          <div className="buttons">
            <button type="button" ref={bring} className="button plain" onClick={bringBack}>
              {builder(($) => $.begin.bringBack)}
            </button>
          </div>
        </Note>
      )}
    </>
  );
}
