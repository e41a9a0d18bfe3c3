'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { MapFile } from '../../../lib/journey/index.ts';
import { keepMap, keepPoint, keptMap } from '../../../lib/storage/index.ts';
import {
  differencesOf,
  filled,
  type PlaceDifference,
  placeWords,
  valueWords,
} from '../../../lib/worksheet/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import styles from './filled.module.css';
import type { ReadSheet } from './read-sheet.ts';
import { takenWords } from './taken-words.ts';
import { usePlaceWords } from './use-place-words.ts';

/** What the choice between a sheet and the map on the device is handed. */
export interface FilledSheetProps {
  readonly locale: Locale;
  readonly sheet: ReadSheet;
  /** The map as the device has it. */
  readonly device: MapFile;
  /** The same map at work, if it is the one that is open. */
  readonly desk: MapDesk | null;
  /** Opens the map that the device has, changed. */
  readonly open: (file: MapFile, notice: string) => void;
  /** Opens the map of the sheet as another one. */
  readonly openOwn: () => void;
  /** Ends the choice, with something to say about it. */
  readonly close: (said: string) => void;
}

/** What a sheet says differently from the map that it was made from, to be taken over place by place. */
export function FilledSheet({ locale, sheet, device, desk, open, openOwn, close }: FilledSheetProps) {
  const words = usePlaceWords();
  const { begin: t, builder } = words;
  const map = desk?.map ?? device.map;
  const {
    places,
    refused,
    map: whole,
  } = useMemo(() => differencesOf(sheet.base, map, sheet.values), [sheet, map]);
  /** What the learner ticked, or unticked, by the names of the fields. */
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = ({ name, conflict }: PlaceDifference) => ticked.get(name) ?? !conflict;
  const chosen = places.filter(isTicked).map(({ name }) => name);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);

  async function take() {
    const answers = new Map([...sheet.values].filter(([name]) => chosen.includes(name)));
    // Another tab may have gone on with the map meanwhile.
    const kept = desk ? null : await keptMap(device.map.id);
    const before = desk ? { map: desk.map, reviews: desk.reviews } : kept?.ok ? kept.file : device;
    const taken = filled(before.map, answers);
    const said = takenWords(taken, words, locale);
    await keepPoint(before, '', Date.now());
    if (desk) {
      desk.replace(taken.map);
      return close(`${said} ${t(($) => $.filled.undo)}`);
    }
    const after = { map: taken.map, reviews: before.reviews };
    await keepMap(after, Date.now());
    open(after, `${said} ${t(($) => $.filled.point)}`);
  }

  return (
    <section className={styles.filled} aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {t(($) => $.filled.title, { title: map.title || builder(($) => $.begin.untitled) })}
      </h3>
      <p>{places.length > 0 ? t(($) => $.filled.text) : t(($) => $.filled.same)}</p>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.name}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(place)}
                onChange={({ target }) =>
                  setTicked((before) => new Map(before).set(place.name, target.checked))
                }
              />
              <span>
                <strong>{placeWords(whole, place.name, words)}</strong>
                {place.conflict && <span className={styles.conflict}>{t(($) => $.filled.conflict)}</span>}
                {(['device', 'sheet'] as const).map((side) => (
                  <span key={side} className={styles.side}>
                    {t(($) => $.filled[side])}{' '}
                    <span lang={place[side] === '' ? undefined : map.language} className={styles.said}>
                      {valueWords(whole, place.name, place[side], words)}
                    </span>
                  </span>
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <p className={styles.refused}>{takenWords({ map: whole, changed: [], refused }, words, locale)}</p>
      )}
      {desk?.editing === false && <p className={styles.refused}>{builder(($) => $.tabs.elsewhere)}</p>}
      <div className="buttons">
        {places.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={chosen.length === 0 || desk?.editing === false}
            onClick={take}
          >
            {t(($) => $.filled.take)}
          </button>
        )}
        <button type="button" className="button plain" onClick={openOwn}>
          {t(($) => $.filled.own)}
        </button>
        <button type="button" className="button plain" onClick={() => close(t(($) => $.filled.left))}>
          {t(($) => $.filled.leave)}
        </button>
      </div>
    </section>
  );
}
