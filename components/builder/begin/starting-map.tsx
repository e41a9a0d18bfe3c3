'use client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LockablePart, lockableParts, startingMap } from '../../../lib/course/index.ts';
import { type JourneyMap, serialise } from '../../../lib/journey/index.ts';
import { download, fileName } from '../../press/index.ts';
import { Note, useSpeaker } from '../../ui/index.ts';
import styles from './begin-move.module.css';

/** Saves a copy of the map for a class to go on with, the chosen parts locked. */
export function StartingMap({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('begin');
  const { t: builder } = useTranslation('builder');
  const say = useSpeaker();
  const [saved, setSaved] = useState(false);
  const [locked, setLocked] = useState<readonly LockablePart[]>(['moments', 'person']);

  function save() {
    const name = t(($) => $.starting.fileTitle, { title: map.title || builder(($) => $.begin.untitled) });
    const file = serialise({ map: startingMap(map, locked), reviews: [] });
    download(file, 'application/json', fileName(name, 'waymark.json'));
    say(t(($) => $.starting.saved));
    setSaved(true);
  }

  return (
    <details className={`more ${styles.starting}`}>
      <summary>{t(($) => $.starting.title)}</summary>
      <p>{t(($) => $.starting.text)}</p>
      <fieldset className={styles.work}>
        <legend>{t(($) => $.starting.label)}</legend>
        {lockableParts.map((part) => (
          <label key={part} className={styles.check}>
            <input
              type="checkbox"
              checked={locked.includes(part)}
              onChange={({ target }) =>
                setLocked((parts) =>
                  target.checked ? [...parts, part] : parts.filter((other) => other !== part),
                )
              }
            />
            {t(($) => $.starting.parts[part])}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button plain" onClick={save}>
        {t(($) => $.starting.save)}
      </button>
      {saved && (
        <Note state="done">
          <p>{t(($) => $.starting.saved)}</p>
        </Note>
      )}
    </details>
  );
}
