'use client';
import { useTranslation } from 'react-i18next';
import type { JourneyMap } from '../../../lib/journey/index.ts';
import styles from '../builder.module.css';
import { curveWords } from './curve-words.ts';
import { EmotionCurve } from './emotion-curve.tsx';
import { MapTable } from './map-table.tsx';
import { Outline } from './outline.tsx';

/** The growing map: its curve and its table. */
export function MapView({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('journey');
  const felt = Object.values(map.states.now.feelings).some(({ score }) => score !== null);
  return (
    <>
      <div lang={map.language} className={styles.curve}>
        {felt ? (
          <EmotionCurve map={map} words={curveWords(t)} />
        ) : (
          <p className={styles.quiet}>{t(($) => $.curve.empty)}</p>
        )}
      </div>
      <MapTable map={map} />
      <Outline map={map} />
    </>
  );
}
