'use client';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, tagOf } from '../../../lib/i18n/index.ts';
import { Note } from '../../ui/index.ts';
import { mapKinds } from '../begin/read-map.ts';
import styles from './compare.module.css';
import { most } from './signs.ts';
import type { Offer, Refused } from './use-choice.ts';

/** What the choice of maps is handed. */
interface ChoiceProps {
  readonly locale: Locale;
  readonly offers: readonly Offer[];
  /** The keys of the chosen ones. */
  readonly chosen: readonly string[];
  readonly refused: readonly Refused[];
  readonly toggle: (offer: Offer) => void;
  readonly addFiles: (files: readonly File[]) => void;
}

/** Which maps are compared: those of this device, and files for this visit. */
export function Choice({ locale, offers, chosen, refused, toggle, addFiles }: ChoiceProps) {
  const { t } = useTranslation('classroom');
  const { t: builder } = useTranslation('builder');
  const about = useId();
  const full = chosen.length >= most;
  const isChosen = (offer: Offer) => chosen.includes(offer.key);

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    target.value = '';
    addFiles(files);
  }

  return (
    <>
      {offers.length === 0 ? (
        <div className={styles.told}>
          <Note state="ahead">
            <p>{t(($) => $.compare.empty)}</p>
            <div className="buttons">
              <a className="button" href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/builder/`}>
                {t(($) => $.compare.draw)}
              </a>
            </div>
          </Note>
        </div>
      ) : (
        <fieldset className={styles.offers}>
          <legend className="hidden">{t(($) => $.compare.which)}</legend>
          {offers.map((offer) => (
            <label
              key={offer.key}
              className={isChosen(offer) ? styles.picked : full ? styles.held : undefined}
            >
              <input
                type="checkbox"
                checked={isChosen(offer)}
                disabled={full && !isChosen(offer)}
                onChange={() => toggle(offer)}
              />
              <span>
                <strong lang={offer.language}>{offer.title || builder(($) => $.begin.untitled)}</strong>{' '}
                <From from={offer.from} locale={locale} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {full && <p className={styles.full}>{t(($) => $.compare.most)}</p>}
      <div className={styles.add}>
        <label className={`button plain ${styles.file}`}>
          {t(($) => $.compare.add)}
          <input
            type="file"
            multiple
            className="hidden"
            accept={mapKinds}
            aria-describedby={about}
            onChange={take}
          />
        </label>
        <p id={about} className={styles.quiet}>
          {t(($) => $.compare.addText)}
        </p>
      </div>
      <div role="status">
        {refused.map(({ name, fault }) => (
          <div key={name} className={styles.told}>
            <Note state="stopped">
              <p>
                <strong>{name}</strong> {builder(($) => $.fault[fault])}
              </p>
            </Note>
          </div>
        ))}
      </div>
    </>
  );
}

function From({ from, locale }: { from: Offer['from']; locale: Locale }) {
  const { t } = useTranslation('classroom');
  const { t: builder } = useTranslation('builder');
  if (from.place === 'file')
    return <span className={styles.quiet}>{t(($) => $.compare.fromFile, { name: from.name })}</span>;
  const date = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <span className={styles.quiet}>
      {from.place === 'device'
        ? builder(($) => $.begin.changed, { date: date.format(from.changed) })
        : t(($) => $.compare.fromClassmate)}
    </span>
  );
}
