'use client';
import { useTranslation } from 'react-i18next';
import { curve, faceRadius, face as faceShapes } from '../../../lib/figure/index.ts';
import {
  feelingAt,
  type JourneyMap,
  lowestStep,
  type StateName,
  stepsOfBoth,
} from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Shapes } from '../../ui/index.ts';
import { useMomentName } from '../use-moment-name.ts';
import { across, type CurveLayout, narrow } from './curve-layout.ts';
import curveStyles from './emotion-curve.module.css';
import styles from './two-curves.module.css';

const states = ['now', 'next'] as const;
type Both = Readonly<Record<StateName, CurveLayout>>;

/** How it feels now and how it would feel then, in one picture: a thin broken path and a thick whole one. */
export function TwoCurves({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  const { t: views } = useTranslation('views');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const scores = scoreWords(journey);
  const steps = stepsOfBoth(map);
  const scoreIn = (state: StateName, id: string) => {
    const half = map.states[state];
    return (half && feelingAt(half, id)?.score) ?? null;
  };
  const lowest = lowestStep(map.states.now)?.id;
  const momentsIn = (state: StateName) =>
    steps.map(({ id, title }, at) => ({
      id,
      title: title || String(at + 1),
      score: scoreIn(state, id),
      lowest: lowest === id,
    }));
  const layouts = (of: typeof across): Both => ({ now: of(momentsIn('now')), next: of(momentsIn('next')) });
  const told = steps.flatMap((step, at) => {
    const [now, next] = [scoreIn('now', step.id), scoreIn('next', step.id)];
    if (now === null && next === null) return [];
    const name = nameOf(step, at + 1);
    if (now === next && now !== null)
      return [views(($) => $.states.same, { step: name, score: scores[now] })];
    const say = (score: typeof now) => (score === null ? views(($) => $.states.none) : scores[score]);
    return [views(($) => $.states.point, { step: name, now: say(now), next: say(next) })];
  });
  const label = `${views(($) => $.states.picture)}. ${told.join('; ')}`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.legend}>
        {states.map((state) => (
          <span key={state}>
            <svg viewBox="0 0 48 12" width="48" height="12" aria-hidden="true">
              <path className={styles[state]} d="M3 6 L45 6" />
            </svg>
            {t(($) => $.states[state])}
          </span>
        ))}
      </figcaption>
      <div className={curveStyles.frame} lang={map.language}>
        <Drawing layouts={layouts(across)} className={curveStyles.across} label={label} />
        <Drawing layouts={layouts(narrow)} className={curveStyles.narrow} label={label} />
      </div>
    </figure>
  );
}

const radius = { now: 11, next: 16 } as const;

function Drawing({ layouts, className, label }: { layouts: Both; className?: string; label: string }) {
  const { width, height, levels, anchor, moments } = layouts.next;
  const pairs = moments.map((moment, at) => ({
    ...moment,
    places: { now: layouts.now.moments[at]?.point ?? null, next: moment.point },
    faces: { now: layouts.now.moments[at]?.score ?? null, next: moment.score },
  }));
  const pathOf = (state: StateName) =>
    curve(pairs.flatMap(({ places }) => (places[state] ? [places[state]] : [])));
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {levels.map((d) => (
        <path key={d} className={curveStyles.level} d={d} />
      ))}
      {states.map((state) => (
        <path key={state} className={styles[state]} d={pathOf(state)} />
      ))}
      {pairs.map(({ id, places: { now, next } }) =>
        now && next && now.y !== next.y ? (
          <path key={id} className={styles.step} d={arrow(now.x, now.y, next.y)} />
        ) : null,
      )}
      {states.map((state) =>
        pairs.map(({ id, places, faces }) => {
          const [place, score] = [places[state], faces[state]];
          const same = state === 'now' && faces.now === faces.next;
          return place && score !== null && !same ? (
            <g
              key={`${state} ${id}`}
              className={faces.now === faces.next ? undefined : styles[`${state}Face`]}
              transform={`translate(${place.x} ${place.y}) scale(${radius[state] / faceRadius})`}
            >
              <Shapes shapes={faceShapes(score)} />
            </g>
          ) : null;
        }),
      )}
      {moments.map(({ id, lines }) => (
        <text key={id} className={curveStyles.title} textAnchor={anchor}>
          {lines.map(({ text, x, y }) => (
            <tspan key={`${x} ${y}`} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

/** An arrow from the face that is now to the one that would be then, between their edges. */
function arrow(x: number, from: number, to: number): string {
  const way = Math.sign(to - from);
  const start = from + way * (radius.now + 1);
  const end = to - way * (radius.next + 2);
  if ((end - start) * way < 6) return '';
  return `M${x} ${start} L${x} ${end} M${x - 4} ${end - way * 5} L${x} ${end} L${x + 4} ${end - way * 5}`;
}
