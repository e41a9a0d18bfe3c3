'use client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n/index.ts';
import type { MapFile } from '../../../lib/journey/index.ts';
import { canKeep, type Reading } from '../../../lib/storage/index.ts';
import { Note } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { Guard } from '../guard.tsx';
import type { Material } from '../model.ts';
import { ClassmatesMaps } from '../review/classmates-maps.tsx';
import { BandChoice, useBand } from './band-choice.tsx';
import styles from './begin-move.module.css';
import { ForgetEverything } from './forget-everything.tsx';
import { OpenFile } from './open-file.tsx';
import { OpenMap } from './open-map.tsx';
import { OwnJourney } from './own-journey.tsx';
import { PasteOutline } from './paste-outline.tsx';
import { SavedMaps } from './saved-maps.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { wantedScenario } from './wanted-scenario.ts';

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

/** Where a map comes from: a scenario, a journey of one's own, an outline, a file or this device. */
export function BeginMove({ locale, materials, desk, open, read, startAnew }: BeginProps) {
  const { t } = useTranslation('builder');
  const [band, chooseBand] = useBand();
  const [keeps, setKeeps] = useState(true);
  useEffect(() => {
    canKeep().then(setKeeps);
  }, []);
  const [wanted] = useState(wantedScenario);
  const offered = materials.toSorted((a, b) => Number(b.scenario === wanted) - Number(a.scenario === wanted));
  return (
    <div className={styles.begin}>
      {!keeps && (
        <Note state="stopped">
          <p>{t(($) => $.save.forbidden)}</p>
        </Note>
      )}
      <BandChoice band={band} choose={chooseBand} />
      <div className={styles.ways}>
        {offered.map((material) => (
          <ScenarioCard key={material.scenario} material={material} band={band} open={open} />
        ))}
      </div>
      <OwnJourney locale={locale} band={band} open={open} />
      <div className={styles.part}>
        <PasteOutline locale={locale} band={band} open={open} />
        <OpenFile locale={locale} band={band} desk={desk} open={open} />
      </div>
      {desk && <OpenMap desk={desk} locale={locale} />}
      <Guard desk={null}>
        <SavedMaps locale={locale} current={desk?.map ?? null} open={open} />
      </Guard>
      <ClassmatesMaps locale={locale} read={read} />
      <ForgetEverything startAnew={startAnew} />
    </div>
  );
}
