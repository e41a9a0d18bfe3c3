'use client';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tagOf } from '../../lib/i18n/index.ts';
import type { MapFile } from '../../lib/journey/index.ts';
import { Note } from '../ui/index.ts';
import { useAction, useActions } from './actions/registry.tsx';
import { BeginMove } from './begin/begin-move.tsx';
import styles from './builder.module.css';
import { Coach } from './coach.tsx';
import { Toolbar } from './desk/toolbar.tsx';
import { useCalm } from './desk/use-calm.ts';
import { useMap } from './desk/use-map.ts';
import { useOpenedPoint } from './desk/use-opened-point.ts';
import { Guard } from './guard.tsx';
import { MovePanel, useMoveTitle } from './moves/move-panel.tsx';
import type { BuilderProps, Openings } from './props.ts';
import { type Spot, Trail } from './trail.tsx';
import { MapStrip } from './views/map-strip.tsx';
import { MovesContext } from './views/not-yet.tsx';
import { OneView, Views } from './views/views.tsx';

const Strip = memo(MapStrip);

/** The builder with a map open: the trail of moves, the work of one of them, and the map itself. */
export function Bench({
  start,
  begun,
  back,
  open,
  read,
  startAnew,
  locale,
  materials,
  moves,
  lesson,
  coach,
  children,
}: BuilderProps & Openings & { start: MapFile }) {
  const { t } = useTranslation('builder');
  const desk = useMap(start);
  useOpenedPoint(start, desk.map);
  const calm = useCalm(desk.map);
  const [fallback] = materials;
  const material = materials.find(({ scenario }) => scenario === start.map.origin?.scenario) ?? fallback;
  const first: Spot = moves[0] ?? 'begin';
  const [spot, setSpot] = useState<Spot>(back ? 'begin' : first);
  const moved = useRef(begun);
  const title = useRef<HTMLHeadingElement>(null);
  const mapTitle = useRef<HTMLHeadingElement>(null);
  const spots = useMemo<readonly Spot[]>(() => (lesson ? moves : ['begin', ...moves]), [lesson, moves]);
  const waysOn = useMemo(() => ({ all: spots, here: spot, go: setSpot }), [spots, spot]);
  const titleOf = useMoveTitle();
  const at = spots.indexOf(spot);
  const [before, after] = [spots[at - 1], spots[at + 1]];
  const beside = !lesson && spot !== 'begin' && spot !== 'share';
  const Heading = lesson ? 'h3' : 'h2';

  // The button that led here may be gone from the page: each new heading takes the focus, but not on arrival.
  const takeFocus = useCallback((heading: HTMLHeadingElement | null) => {
    if (heading && moved.current) heading.focus();
    if (heading) moved.current = true;
    title.current = heading;
  }, []);

  useActions(
    spots.map((one) => ({
      id: `go:${one}`,
      name: t(($) => $.moves[one].name),
      run: () => setSpot(one),
      enabled: one !== spot,
    })),
  );
  const previous = useAction('previousMove', { run: () => before && setSpot(before), enabled: !!before });
  const onward = useAction('nextMove', { run: () => after && setSpot(after), enabled: !!after });

  function takeOver() {
    desk.takeOver();
    title.current?.focus();
  }

  return (
    <MovesContext value={waysOn}>
      <div className={lesson || spot === 'begin' ? undefined : styles.beside}>
        <div className={`${styles.bench} ${beside ? styles.withStrip : ''}`}>
          <Trail spots={spots} here={spot} map={calm} go={setSpot} />
          <section className="sheet" aria-labelledby="move-title">
            <Heading key={spot} id="move-title" ref={takeFocus} tabIndex={-1}>
              {spot === 'begin' ? t(($) => $.moves.begin.title) : titleOf(spot, desk.map.persona.name)}
            </Heading>
            {beside && (
              <button type="button" className={styles.toMap} onClick={() => mapTitle.current?.focus()}>
                {t(($) => $.map.see)}
              </button>
            )}
            {spot === 'begin' ? (
              <BeginMove
                locale={locale}
                materials={materials}
                desk={desk}
                open={(file, notice) => (file.map.id === desk.map.id ? setSpot(first) : open(file, notice))}
                read={(reading) => read(reading, { map: desk.map, reviews: desk.reviews })}
                startAnew={startAnew}
              />
            ) : (
              <>
                {!desk.editing && (
                  <div className={styles.elsewhere} role="status">
                    <Note state="stopped">
                      <p>{t(($) => $.tabs.elsewhere)}</p>
                      <div className="buttons">
                        <button type="button" className="button" onClick={takeOver}>
                          {t(($) => $.tabs.takeOver)}
                        </button>
                      </div>
                    </Note>
                  </div>
                )}
                <fieldset className={styles.work} disabled={!desk.editing}>
                  <Guard key={spot} desk={desk}>
                    <MovePanel
                      move={spot}
                      locale={locale}
                      desk={desk}
                      material={material}
                      open={lesson?.free ?? true}
                    />
                  </Guard>
                </fieldset>
                <Toolbar desk={desk} locale={locale} />
                {coach && desk.map.language === tagOf(locale) && (
                  <Guard desk={null}>
                    <Coach map={desk.map} locale={locale} {...coach} />
                  </Guard>
                )}
              </>
            )}
            <div className={`buttons ${styles.onward}`}>
              {before && (
                <button type="button" className="button plain" {...previous}>
                  {t(($) => $.buttons.back)}
                </button>
              )}
              {after && (
                <button type="button" className="button" {...onward}>
                  {t(($) => $.buttons.next, { name: t(($) => $.moves[after].name) })}
                </button>
              )}
            </div>
          </section>
          {beside && <Strip map={calm} />}
        </div>
        {children?.(desk.map)}
        {lesson?.view && (
          <section className="sheet">
            <OneView name={lesson.view} desk={desk} locale={locale} material={material} />
          </section>
        )}
        {!lesson && (
          <section className={`sheet ${styles.map}`} aria-labelledby="map-title">
            <h2 id="map-title" ref={mapTitle} tabIndex={-1}>
              {desk.map.title || t(($) => $.map.growing)}
            </h2>
            {beside && (
              <button
                type="button"
                className={`unprinted ${styles.toMap}`}
                onClick={() => title.current?.focus()}
              >
                {t(($) => $.map.back, { name: t(($) => $.moves[spot].name) })}
              </button>
            )}
            <Views desk={desk} locale={locale} material={material} />
          </section>
        )}
      </div>
    </MovesContext>
  );
}
