'use client';
import { memo, type ReactNode, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, tagOf } from '../../lib/i18n/index.ts';
import type { JourneyMap, MapFile } from '../../lib/journey/index.ts';
import { keptMap, keptMaps, type Reading } from '../../lib/storage/index.ts';
import { Speaker } from '../ui/index.ts';
import { ActionDesk } from './actions/desk.tsx';
import { useAction, useActions } from './actions/registry.tsx';
import { ToolButtons } from './actions/tools.tsx';
import { BeginMove } from './begin/begin-move.tsx';
import { useArrival } from './begin/use-arrival.ts';
import styles from './builder.module.css';
import { Coach, type CoachProps } from './coach.tsx';
import { Toolbar } from './desk/toolbar.tsx';
import { useMap } from './desk/use-map.ts';
import { useOpenedPoint } from './desk/use-opened-point.ts';
import { freshId, type Material, type MoveName } from './model.ts';
import { MovePanel, useMoveTitle } from './moves/move-panel.tsx';
import { ReviewRoom } from './review/review-room.tsx';
import { type Spot, Trail } from './trail.tsx';
import { MapStrip } from './views/map-strip.tsx';
import { Views } from './views/views.tsx';

const Strip = memo(MapStrip);

/** What the builder needs wherever it stands. */
export interface BuilderProps {
  readonly locale: Locale;
  /** The scenarios to choose from, the first for journeys of one's own; in a lesson its scenario alone. */
  readonly materials: readonly [Material, ...Material[]];
  readonly moves: readonly MoveName[];
  /** Inside a lesson: the lesson's own map, no beginning, moments that can only be moved. */
  readonly lesson?: boolean;
  /** What the coach needs to read maps in the language of the page; without it there is no coach. */
  readonly coach?: Pick<CoachProps, 'lexicon' | 'headings'>;
  /** What stands below the work, about the map as it is. */
  readonly children?: (map: JourneyMap) => ReactNode;
}

/**
 * The guided builder. It takes up the map changed last in this language (in a lesson: the last one of the lesson's
 * scenario), or begins one.
 */
export function Builder(props: BuilderProps) {
  const { t } = useTranslation('builder');
  const [start, setStart] = useState<MapFile | 'none' | 'loading'>('loading');
  const [begun, setBegun] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const [back, setBack] = useState(false);
  const { lesson = false, materials, locale } = props;
  const [material] = materials;
  const [notice, setNotice] = useState('');
  const arrival = useArrival();

  function open(file: MapFile, notice = '') {
    setNotice(notice);
    setBegun(true);
    setBack(false);
    setStart(file);
  }

  function read(reading: Reading, left?: MapFile) {
    if (left) setStart(left);
    setReading(reading);
  }

  /** Back from a classmate's map; another tab may have gone on with the own one. */
  async function leave() {
    const kept = typeof start === 'object' ? await keptMap(start.map.id) : null;
    if (kept?.ok) setStart(kept.file);
    setBegun(true);
    setBack(true);
    setReading(null);
  }

  function startAnew() {
    setBegun(true);
    setStart('none');
  }

  useEffect(() => {
    if (arrival === 'looking') return;
    if (arrival !== 'nothing' && 'map' in arrival) {
      setStart(arrival);
      setNotice(t(($) => $.said.opened, { title: arrival.map.title || t(($) => $.begin.untitled) }));
      return;
    }
    if (arrival !== 'nothing') setNotice(t(($) => $.fault[arrival.fault]));
    const own = lesson ? material.scenario : null;
    lastMap(locale, own).then((file) =>
      setStart(file ?? (lesson ? { map: { ...material.start, id: freshId() }, reviews: [] } : 'none')),
    );
  }, [arrival, lesson, material, locale, t]);

  if (start === 'loading') return <p className={styles.quiet}>{t(($) => $.loading)}</p>;
  return (
    <Speaker>
      <div className={styles.builder}>
        <div role="status">{notice && <p className={styles.notice}>{notice}</p>}</div>
        <ActionDesk language={reading || start === 'none' ? tagOf(locale) : start.map.language}>
          {reading ? (
            <ReviewRoom start={reading} locale={locale} materials={materials} close={leave} />
          ) : start === 'none' ? (
            <Begin {...props} begun={begun} back={back} open={open} read={read} startAnew={startAnew} />
          ) : (
            <Bench
              key={start.map.id}
              start={start}
              begun={begun}
              back={back}
              open={open}
              read={read}
              startAnew={startAnew}
              {...props}
            />
          )}
        </ActionDesk>
      </div>
    </Speaker>
  );
}

async function lastMap(locale: Locale, scenario: string | null): Promise<MapFile | null> {
  const kept = await keptMaps();
  const last = kept.find(
    (map) => map.language === tagOf(locale) && (scenario === null || map.scenario === scenario),
  );
  const read = last && (await keptMap(last.id));
  return read?.ok ? read.file : null;
}

/** How a map takes the place of the one that is open, if any is. */
interface Openings {
  /** Whether something was opened before, so that what comes next takes the focus. */
  readonly begun: boolean;
  /** Whether the learner comes back from a classmate's map. */
  readonly back: boolean;
  readonly open: (file: MapFile, notice?: string) => void;
  /** Opens a classmate's map; `left` is the own map as it is left. */
  readonly read: (reading: Reading, left?: MapFile) => void;
  readonly startAnew: () => void;
}

function Begin({ begun, open, read, startAnew, ...props }: BuilderProps & Openings) {
  const { t } = useTranslation('builder');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (begun) title.current?.focus();
  }, [begun]);
  return (
    <div className={styles.bench}>
      <Trail spots={['begin', ...props.moves]} here="begin" map={null} go={() => {}} />
      <section className="sheet" aria-labelledby="move-title">
        <h2 id="move-title" ref={title} tabIndex={-1}>
          {t(($) => $.moves.begin.title)}
        </h2>
        <BeginMove
          locale={props.locale}
          materials={props.materials}
          desk={null}
          open={open}
          read={read}
          startAnew={startAnew}
        />
        <div className={styles.toolbar}>
          <ToolButtons />
        </div>
      </section>
    </div>
  );
}

function Bench({
  start,
  begun,
  back,
  open,
  read,
  startAnew,
  locale,
  materials,
  moves,
  lesson = false,
  coach,
  children,
}: BuilderProps & Openings & { start: MapFile }) {
  const { t } = useTranslation('builder');
  const desk = useMap(start);
  useOpenedPoint(start, desk.map);
  const calm = useDeferredValue(desk.map);
  const [fallback] = materials;
  const material = materials.find(({ scenario }) => scenario === start.map.origin?.scenario) ?? fallback;
  const first: Spot = moves[0] ?? 'begin';
  const [spot, setSpot] = useState<Spot>(back ? 'begin' : first);
  const moved = useRef(begun);
  const title = useRef<HTMLHeadingElement>(null);
  const spots: readonly Spot[] = lesson ? moves : ['begin', ...moves];
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
    <>
      <div className={`${styles.bench} ${beside ? styles.withStrip : ''}`}>
        <Trail spots={spots} here={spot} map={desk.map} go={setSpot} />
        <section className="sheet" aria-labelledby="move-title">
          <Heading key={spot} id="move-title" ref={takeFocus} tabIndex={-1}>
            {spot === 'begin' ? t(($) => $.moves.begin.title) : titleOf(spot, desk.map.persona.name)}
          </Heading>
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
                  <p>{t(($) => $.tabs.elsewhere)}</p>
                  <button type="button" className="button" onClick={takeOver}>
                    {t(($) => $.tabs.takeOver)}
                  </button>
                </div>
              )}
              <fieldset className={styles.work} disabled={!desk.editing}>
                <MovePanel move={spot} locale={locale} desk={desk} material={material} open={!lesson} />
              </fieldset>
              <Toolbar desk={desk} locale={locale} />
              {coach && desk.map.language === tagOf(locale) && (
                <Coach map={desk.map} locale={locale} {...coach} />
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
      {!lesson && (
        <section className={`sheet ${styles.map}`} aria-labelledby="map-title">
          <h2 id="map-title">{desk.map.title || t(($) => $.map.growing)}</h2>
          <Views desk={desk} locale={locale} material={material} />
        </section>
      )}
    </>
  );
}
