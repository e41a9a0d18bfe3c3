'use client';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { missing } from '../../lib/course/index.ts';
import type { JourneyMap } from '../../lib/journey/index.ts';
import { stopOf, Waymark, way } from '../ui/index.ts';
import type { MoveName } from './model.ts';
import styles from './trail.module.css';

/** Where the learner may be: at the beginning, or at one of the moves. */
export type Spot = 'begin' | MoveName;

/** The moves as waymarks on a path. Any of them can be opened at any time; one alone makes no path. */
export const Trail = memo(function Trail({
  spots,
  here,
  map,
  go,
}: {
  spots: readonly Spot[];
  here: Spot;
  map: JourneyMap | null;
  go: (spot: Spot) => void;
}) {
  const { t } = useTranslation('builder');
  const id = useId();
  if (spots.length < 2) return null;
  return (
    <nav className={styles.trail} aria-label={t(($) => $.moves.label)}>
      <ol className={`${way.path} ${way.turning} ${spots.length > 4 ? styles.long : ''}`}>
        {spots.map((spot, at) => {
          const filled = done(spot, map);
          const standing = spot === here ? 'here' : filled ? 'done' : 'ahead';
          return (
            <li key={spot} className={stopOf(standing)}>
              <button
                type="button"
                aria-current={spot === here ? 'step' : undefined}
                aria-describedby={filled ? id : undefined}
                disabled={!map && spot !== 'begin'}
                onClick={() => go(spot)}
              >
                <Waymark standing={standing}>{at + 1}</Waymark>
                <span className={styles.name}>{t(($) => $.moves[spot].name)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <span id={id} hidden>
        {t(($) => $.filled)}
      </span>
    </nav>
  );
});

/** A move that fills a lane is done when no moment lacks anything in it. */
const done = (spot: Spot, map: JourneyMap | null): boolean =>
  !!map && spot !== 'begin' && missing(map, spot)?.length === 0;
