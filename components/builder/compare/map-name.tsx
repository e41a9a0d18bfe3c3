'use client';
import { useTranslation } from 'react-i18next';
import type { JourneyMap } from '../../../lib/journey/index.ts';
import styles from './compare.module.css';
import { MapSign } from './map-sign.tsx';

/** A map among those that are compared: its sign, its number and who makes the journey. */
export function MapName({ map, at }: { map: JourneyMap; at: number }) {
  const { t } = useTranslation('classroom');
  return (
    <span className={styles.name}>
      <MapSign at={at} />
      <span className={styles.number}>{t(($) => $.compare.map, { number: at + 1 })}</span>{' '}
      {map.persona.name && <span lang={map.language}>{map.persona.name}</span>}
    </span>
  );
}
