'use client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, tagOf } from '../../lib/i18n/index.ts';
import { certificateSheet, measure } from '../../lib/worksheet/index.ts';
import { PressButton } from '../press/index.ts';
import { SceneDrawing } from '../ui/index.ts';
import styles from './lesson-list.module.css';

/** The end of the path: a certificate, made on this device once all lessons are done. */
export function Certificate({
  locale,
  lessons,
  ready,
}: {
  locale: Locale;
  /** The titles of the lessons. */
  lessons: readonly string[];
  ready: boolean;
}) {
  const { t } = useTranslation('lesson');
  const [name, setName] = useState('');
  const sheet = () =>
    certificateSheet(
      {
        locale,
        name: name.trim(),
        date: new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long' }).format(new Date()),
        lessons,
        words: {
          title: t(($) => $.certificate.sheet.title),
          holder: t(($) => $.certificate.sheet.holder),
          text: t(($) => $.certificate.sheet.text),
          lessons: t(($) => $.certificate.sheet.lessons),
          date: t(($) => $.certificate.sheet.date),
        },
      },
      measure,
    );
  return (
    <section className={`sheet ${styles.certificate}`} aria-labelledby="certificate">
      <SceneDrawing name="certificate" className={styles.scene} />
      <h2 id="certificate">{t(($) => $.certificate.title)}</h2>
      {ready ? (
        <>
          <p>{t(($) => $.certificate.ready)}</p>
          <label>
            <span>{t(($) => $.certificate.name)}</span>
            <input
              className="field"
              autoComplete="name"
              maxLength={120}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <PressButton
            order={() => ({ sheet: sheet() })}
            words={{
              download: t(($) => $.certificate.make),
              making: t(($) => $.certificate.making),
              made: t(($) => $.certificate.made),
              fault: t(($) => $.certificate.fault),
            }}
          />
        </>
      ) : (
        <p>{t(($) => $.certificate.locked)}</p>
      )}
    </section>
  );
}
