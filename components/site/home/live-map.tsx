'use client';
import { type MouseEvent, useEffect, useId, useState } from 'react';
import type { Locale } from '../../../lib/i18n/index.ts';
import { apply, feelingAt, type JourneyMap, lowestStep, type Score } from '../../../lib/journey/index.ts';
import { FacePicks, Speaker, useSpeaker } from '../../ui/index.ts';
import type { HintCode } from './hint-codes.ts';
import styles from './live-map.module.css';
import type { LiveWords, ToldMoment } from './live-words.ts';
import { MomentCurve } from './moment-curve.tsx';

const scores: readonly Score[] = [-2, -1, 0, 1, 2];

/** What the live map is handed: plain data, so that the page can be read before its script runs. */
export interface LiveMapProps {
  readonly locale: Locale;
  readonly scenario: string;
  readonly map: JourneyMap;
  readonly words: LiveWords;
}

/** A small map to try: choose a moment, read what happens there, change how it feels, and take the map along. */
export const LiveMap = (props: LiveMapProps) => (
  <Speaker>
    <Spread {...props} />
  </Speaker>
);

function Spread({ locale, scenario, map: given, words }: LiveMapProps) {
  const say = useSpeaker();
  const name = useId();
  const [map, setMap] = useState(given);
  const [at, setAt] = useState(0);
  const [hint, setHint] = useState<HintCode | null>(null);
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  const scoreOf = (id: string): Score => feelingAt(now, id)?.score ?? 0;
  const moment = words.moments[at];
  const changed = map !== given;

  useEffect(() => {
    if (!changed || !moment) return;
    let wanted = true;
    // Who changes nothing needs no coach; without a connection there is none.
    import('./hints.ts')
      .then(({ hintAt }) => hintAt(map, moment.id, locale))
      .then((code) => wanted && setHint(code))
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, [changed, map, moment, locale]);

  function show(place: number) {
    const shown = words.moments[place];
    if (!shown) return;
    setAt(place);
    say([shown.heading, ...shown.told.map(({ text }) => text)].join(' '));
  }

  function choose(score: Score) {
    const feeling = moment && feelingAt(now, moment.id);
    if (!feeling) return;
    const next = apply(map, { do: 'edit', in: 'feelings', id: feeling.id, change: { score } });
    const low = lowestStep(next.states.now)?.id;
    setMap(next);
    say(words.moments.find(({ id }) => id === low)?.lowest ?? '');
  }

  return (
    <div className={styles.spread}>
      <div className={styles.board} role="radiogroup" aria-label={words.momentsLabel}>
        <MomentCurve
          at={at}
          moments={words.moments.map(({ id }) => ({ id, score: scoreOf(id), lowest: id === lowest }))}
        />
        {words.moments.map(({ id, title }, place) => (
          <label key={id} className={`${styles.moment} ${place === at ? styles.here : ''}`}>
            <input
              type="radio"
              name={`${name}-moment`}
              aria-label={`${title}, ${words.scores[scoreOf(id)]}`}
              checked={place === at}
              onChange={() => show(place)}
            />
            <span className={styles.post}>
              <span className={styles.mark} aria-hidden="true">
                {place + 1}
              </span>
            </span>
            <span className={styles.title}>{title}</span>
          </label>
        ))}
      </div>
      <div className={`${styles.stack} ${styles.told}`}>
        {words.moments.map((told) => (
          <Told key={told.id} moment={told} shown={told === moment} />
        ))}
      </div>
      <div className={styles.feel}>
        <p aria-hidden="true">{words.face}</p>
        <FacePicks
          name={`${name}-face`}
          label={words.face}
          scores={scores}
          words={words.scores}
          chosen={moment ? scoreOf(moment.id) : null}
          choose={choose}
        />
      </div>
      <div className={styles.says}>
        <p className={styles.low}>
          <span className={styles.sign} aria-hidden="true" />
          {words.moments.find(({ id }) => id === lowest)?.lowest}
        </p>
        <div className={`${styles.stack} ${styles.coach}`}>
          <p className={hint === null ? undefined : styles.away}>{words.noHint}</p>
          {Object.entries(words.hints).map(([code, { title, reason }]) => (
            <p key={code} className={code === hint ? undefined : styles.away}>
              <strong>{title}</strong> {reason}
            </p>
          ))}
        </div>
      </div>
      <p className={`buttons ${styles.onward}`}>
        <button
          type="button"
          className={`button plain ${styles.next}`}
          onClick={() => show((at + 1) % words.moments.length)}
        >
          {at + 1 < words.moments.length ? words.next : words.again}
        </button>
        <TakeAlong locale={locale} scenario={scenario} map={map} text={words.draw} />
      </p>
    </div>
  );
}

/** What happens at a moment. All moments lie on one another, so that the page stays as tall as it is. */
const Told = ({ moment: { heading, told }, shown }: { moment: ToldMoment; shown: boolean }) => (
  <div className={shown ? undefined : styles.away}>
    <h3>{heading}</h3>
    {told.map(({ id, about, text }) => (
      <p key={id} className={styles[about]}>
        {text}
      </p>
    ))}
  </div>
);

/** The way into the builder, with the map as it is now. */
function TakeAlong({
  locale,
  scenario,
  map,
  text,
}: Pick<LiveMapProps, 'locale' | 'scenario' | 'map'> & { text: string }) {
  const builder = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/${locale}/builder/`;
  const plain = `${builder}?scenario=${scenario}`;

  async function take(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const address = await import('./take-along.ts')
      .then(({ addressOf }) => addressOf(map, builder, plain))
      .catch(() => plain);
    location.assign(address);
  }

  return (
    <a className="button" href={plain} onClick={take}>
      {text}
    </a>
  );
}
