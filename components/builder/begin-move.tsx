'use client';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownMap } from '../../lib/course/index.ts';
import { type Locale, tagOf } from '../../lib/i18n/index.ts';
import type { JourneyMap } from '../../lib/journey/index.ts';
import { type KeptMap, keptMap, keptMaps } from '../../lib/storage/index.ts';
import styles from './begin-move.module.css';
import { freshId, type Material } from './model.ts';

const firstMoments = 4;

/** Where a map comes from: a scenario, a journey of one's own, or one that is on this device already. */
export function BeginMove({
  locale,
  material,
  current,
  open,
}: {
  locale: Locale;
  material: Material;
  current: JourneyMap | null;
  open: (map: JourneyMap) => void;
}) {
  const { t } = useTranslation('builder');

  function beginOwn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const moments = Array.from({ length: firstMoments }, freshId);
    open(ownMap({ id: freshId(), locale, title: text('title'), person: text('person'), moments }));
  }

  return (
    <>
      <div className={styles.ways}>
        <section className={styles.way} aria-labelledby="begin-lunch">
          <h3 id="begin-lunch">{t(($) => $.begin.lunch)}</h3>
          <p>{t(($) => $.begin.lunchText)}</p>
          <button
            type="button"
            className="button"
            aria-describedby="begin-lunch"
            onClick={() => open({ ...material.start, id: freshId() })}
          >
            {t(($) => $.begin.start)}
          </button>
        </section>
        <form className={styles.way} aria-labelledby="begin-own" onSubmit={beginOwn}>
          <h3 id="begin-own">{t(($) => $.begin.own)}</h3>
          <p>{t(($) => $.begin.ownText)}</p>
          <label>
            {t(($) => $.begin.ownTitle)}
            <input className="field" name="title" autoComplete="off" />
          </label>
          <label>
            {t(($) => $.begin.ownPerson)}
            <input className="field" name="person" autoComplete="off" />
          </label>
          <button type="submit" className="button" aria-describedby="begin-own">
            {t(($) => $.begin.start)}
          </button>
        </form>
      </div>
      <SavedMaps locale={locale} current={current} open={open} />
    </>
  );
}

function SavedMaps({
  locale,
  current,
  open,
}: {
  locale: Locale;
  current: JourneyMap | null;
  open: (map: JourneyMap) => void;
}) {
  const { t } = useTranslation('builder');
  const [kept, setKept] = useState<readonly KeptMap[]>([]);
  useEffect(() => {
    keptMaps().then(setKept);
  }, []);
  if (kept.length === 0) return null;
  const date = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' });

  async function take(id: string) {
    const read = await keptMap(id);
    if (read?.ok) open(read.file.map);
  }

  return (
    <section className={styles.saved} aria-labelledby="begin-saved">
      <h3 id="begin-saved">{t(($) => $.begin.saved)}</h3>
      <ul>
        {kept.map(({ id, title, language, changed }) => (
          <li key={id}>
            <button type="button" className="button plain" onClick={() => take(id)}>
              <span lang={language}>
                {t(($) => $.begin.open, { title: title || t(($) => $.begin.untitled) })}
              </span>
            </button>
            <span className={styles.when}>
              {id === current?.id
                ? t(($) => $.begin.current)
                : t(($) => $.begin.changed, { date: date.format(changed) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
