import { curve, face, faceRadius } from '../../lib/figure/index.ts';
import { feelingAt, type Id, type JourneyMap, lowestStep, stepsOf } from '../../lib/journey/index.ts';
import type { CurveWords } from '../builder/index.ts';
import { Shapes } from '../ui/index.ts';
import styles from './glance.module.css';

const column = 44;
const level = 24;
const edge = 26;
const scores = [2, 1, 0, -1, -2];

/**
 * A map's emotion curve, small and without titles, to be compared with others at a glance: a moment has the same place in
 * each of them, so that what a map leaves out is a gap.
 */
export function Glance({
  map,
  order,
  words,
}: {
  map: JourneyMap;
  /** The moments of the whole journey. */
  order: readonly Id[];
  words: CurveWords;
}) {
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  const moments = stepsOf(now).flatMap(({ id, title }) => {
    const score = feelingAt(now, id)?.score ?? null;
    const place = { x: column * (order.indexOf(id) + 0.5), y: edge + (2 - (score ?? 0)) * level };
    return score === null ? [] : [{ id, title, score, ...place }];
  });
  const told = moments.map(({ title, score }) => words.point(title, words.scores[score])).join('; ');
  const width = column * order.length;
  return (
    <svg
      className={styles.glance}
      viewBox={`0 0 ${width} ${2 * edge + 4 * level}`}
      role="img"
      aria-label={`${words.title}. ${told}`}
    >
      {scores.map((score) => (
        <path key={score} className={styles.level} d={`M0 ${edge + (2 - score) * level} H${width}`} />
      ))}
      <path className={styles.path} d={curve(moments)} />
      {moments.map(({ id, score, x, y }) => (
        <g
          key={id}
          className={id === lowest ? styles.lowest : undefined}
          transform={`translate(${x} ${y}) scale(${(id === lowest ? 18 : 13) / faceRadius})`}
        >
          <Shapes shapes={face(score)} />
        </g>
      ))}
    </svg>
  );
}
