import { curve, face, faceRadius } from '../../../lib/figure/index.ts';
import {
  feelingAt,
  type JourneyMap,
  lowestStep,
  type StateName,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { Shapes } from '../../ui/index.ts';
import { across, type CurveLayout, narrow } from './curve-layout.ts';
import type { CurveWords } from './curve-words.ts';
import styles from './emotion-curve.module.css';

/**
 * The emotion curve of a map's present state, or of its future one: a face for each step that has a score, and the path through them.
 * On a phone the titles stand below it as a list, so that they stay readable.
 */
export function EmotionCurve({
  map,
  words,
  state = 'now',
}: {
  map: JourneyMap;
  words: CurveWords;
  state?: StateName;
}) {
  const half = map.states[state] ?? map.states.now;
  const lowest = lowestStep(half)?.id;
  const moments = stepsOf(half).map(({ id, title }, at) => ({
    id,
    title: title || String(at + 1),
    score: feelingAt(half, id)?.score ?? null,
    lowest: lowest === id,
  }));
  const told = moments
    .flatMap(({ title, score }) => (score === null ? [] : [words.point(title, words.scores[score])]))
    .join('; ');
  const label = `${words.title}. ${told}`;
  return (
    <div className={styles.frame}>
      <Drawing layout={across(moments)} className={styles.across} label={label} />
      <Drawing layout={narrow(moments)} className={styles.narrow} label={label} />
    </div>
  );
}

function Drawing({ layout, className, label }: { layout: CurveLayout; className?: string; label: string }) {
  const { width, height, levels, moments, anchor } = layout;
  const points = moments.flatMap(({ point }) => (point ? [point] : []));
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {levels.map((d) => (
        <path key={d} className={styles.level} d={d} />
      ))}
      <path className={styles.path} d={curve(points)} />
      {moments.map(({ id, point, score, lowest }) =>
        point && score !== null ? (
          <g
            key={id}
            className={lowest ? styles.lowest : undefined}
            transform={`translate(${point.x} ${point.y}) scale(${(lowest ? 20 : 16) / faceRadius})`}
          >
            <Shapes shapes={face(score)} />
          </g>
        ) : null,
      )}
      {moments.map(({ id, lowest, lines }) => (
        <text key={id} className={lowest ? styles.lowestTitle : styles.title} textAnchor={anchor}>
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
