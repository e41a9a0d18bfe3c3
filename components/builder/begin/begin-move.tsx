'use client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { MapFile } from '../../../lib/journey/index.ts';
import { canKeep, keptMaps, type Reading } from '../../../lib/storage/index.ts';
import { Note } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { Guard } from '../guard.tsx';
import type { Material } from '../model.ts';
import { ClassmatesMaps } from '../review/classmates-maps.tsx';
import { useBand } from './band-choice.tsx';
import styles from './begin-move.module.css';
import { ForgetEverything } from './forget-everything.tsx';
import { OpenFile } from './open-file.tsx';
import { OpenMap } from './open-map.tsx';
import { PasteOutline } from './paste-outline.tsx';
import { SavedMaps } from './saved-maps.tsx';
import { Stories } from './stories.tsx';

/** What the beginning is handed. */
export interface BeginProps {
  readonly locale: Locale;
  readonly materials: readonly Material[];
  /** The map that is open now. */
  readonly desk: MapDesk | null;
  /** Opens a map; the notice says what was left out of it. */
  readonly open: (file: MapFile, notice?: string) => void;
  /** Opens a classmate's map to read. */
  readonly read: (reading: Reading) => void;
  /** Begins anew, after the device has forgotten everything. */
  readonly startAnew: (notice: string) => void;
}

/** Where a map comes from: this device, a story, a journey of one's own, an outline or a file. */
export function BeginMove({ locale, materials, desk, open, read, startAnew }: BeginProps) {
  const { t } = useTranslation('begin');
  const { t: builder } = useTranslation('builder');
  const [band, chooseBand] = useBand();
  const [keeps, setKeeps] = useState(true);
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    canKeep().then(setKeeps);
    keptMaps().then(() => setLooked(true));
  }, []);
  return (
    // The maps of this device stand first: until they are known, what comes after them has no place yet.
    <div className={`${styles.begin} ${looked ? '' : styles.unknown}`}>
      {!keeps && (
        <Note state="stopped">
          <p>{builder(($) => $.save.forbidden)}</p>
        </Note>
      )}
      {desk && <OpenMap desk={desk} locale={locale} />}
      <Guard desk={null}>
        <SavedMaps locale={locale} current={desk?.map ?? null} open={open} />
      </Guard>
      <Stories locale={locale} materials={materials} band={band} chooseBand={chooseBand} open={open} />
      <div className={styles.ways}>
        <section className={styles.part} aria-labelledby="begin-bring">
          <h3 id="begin-bring">{t(($) => $.bring)}</h3>
          <OpenFile locale={locale} band={band} desk={desk} open={open} />
          <PasteOutline locale={locale} band={band} open={open} />
        </section>
        <ClassmatesMaps locale={locale} read={read} />
      </div>
      <ForgetEverything startAnew={startAnew} />
    </div>
  );
}
