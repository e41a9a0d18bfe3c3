'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { missing } from '../../lib/course/index.ts';
import type { JourneyMap } from '../../lib/journey/index.ts';
import type { MoveName } from './model.ts';
import styles from './trail.module.css';

/** Where the learner may be: at the beginning, or at one of the moves. */
export type Spot = 'begin' | MoveName;

/** The moves as waymarks on a path. Any of them can be opened at any time. */
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
  return (
    <nav className={styles.trail} aria-label={t(($) => $.moves.label)}>
      <ol className={spots.length > 4 ? styles.long : undefined}>
        {spots.map((spot, at) => (
          <li key={spot} className={done(spot, map) ? styles.done : undefined}>
            <button
              type="button"
              aria-current={spot === here ? 'step' : undefined}
              disabled={!map && spot !== 'begin'}
              onClick={() => go(spot)}
            >
              <span className={styles.mark} aria-hidden="true">
                {at + 1}
              </span>
              <span className={styles.name}>{t(($) => $.moves[spot].name)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});

/** A move that fills a lane is done when no moment lacks anything in it. */
const done = (spot: Spot, map: JourneyMap | null): boolean =>
  !!map && spot !== 'begin' && missing(map, spot)?.length === 0;
