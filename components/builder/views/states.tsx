'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { changesOf, type JourneyMap } from '../../../lib/journey/index.ts';
import { useCalm } from '../desk/use-calm.ts';
import { ChangeLine, usePlaceName } from './change-line.tsx';
import type { ViewProps } from './model.ts';
import { NotYet } from './not-yet.tsx';
import styles from './states.module.css';
import { TwoCurves } from './two-curves.tsx';

const Both = memo(NowAndThen);

/** The present and the future map side by side, or where to begin the future one. */
export function StatesView({ desk }: ViewProps) {
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const map = useCalm(desk.map);
  const move = builder(($) => $.moves.next.name);
  return map.states.next ? (
    <Both map={map} />
  ) : (
    <NotYet move="next">{t(($) => $.states.empty, { move })}</NotYet>
  );
}

/** The two curves in one picture, and in words what is different and which idea made it so. */
function NowAndThen({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('views');
  const { t: builder } = useTranslation('builder');
  const placeName = usePlaceName();
  const places = changesOf(map);
  const move = builder(($) => $.moves.next.name);
  return (
    <>
      <TwoCurves map={map} />
      {places.length === 0 ? (
        <NotYet move="next">{t(($) => $.states.nothing, { move })}</NotYet>
      ) : (
        <>
          <h3>{t(($) => $.states.heading)}</h3>
          <ul className={styles.places}>
            {places.map(({ place, changes, ideas }) => (
              <li key={`${place.kind} ${place.id}`}>
                <p className={styles.place}>
                  {place.kind === 'step' && (
                    <span className={styles.number} aria-hidden="true">
                      {place.number}
                    </span>
                  )}
                  {placeName(place, map.language)}
                </p>
                <ul className={styles.changes}>
                  {changes.map((change) => (
                    <ChangeLine
                      key={`${change.of.in} ${change.of.id} ${change.about}`}
                      change={change}
                      language={map.language}
                    />
                  ))}
                </ul>
                {ideas.length > 0 && (
                  <div className={styles.ideas}>
                    <p>{t(($) => $.states.ideas, { count: ideas.length })}</p>
                    {ideas.map(({ id, text }) => (
                      <p key={id} lang={map.language}>
                        {text}
                      </p>
                    ))}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
