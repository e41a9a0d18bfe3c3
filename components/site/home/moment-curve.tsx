import { circle, curve, face, faceRadius } from '../../../lib/figure/index.ts';
import type { Id, Score } from '../../../lib/journey/index.ts';
import { Shapes } from '../../ui/index.ts';
import styles from './live-map.module.css';

/** A moment as it stands on the curve. */
export interface CurveMoment {
  readonly id: Id;
  readonly score: Score;
  readonly lowest: boolean;
}

/** The width of a moment and the height of the drawing; the style sheet names the same. */
const column = 44;
const height = 144;
const levels: readonly Score[] = [2, 1, 0, -1, -2];
const xOf = (at: number) => column * (at + 0.5);
const yOf = (score: Score) => 24 + (2 - score) * 24;

/** The curve through the faces of all moments, a column for each; a thread leads from the chosen one to its waymark. */
export function MomentCurve({ moments, at }: { moments: readonly CurveMoment[]; at: number }) {
  const width = column * moments.length;
  const points = moments.map(({ score }, place) => ({ x: xOf(place), y: yOf(score) }));
  const chosen = points[at];
  return (
    <svg className={styles.curve} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {levels.map((score) => (
        <path key={score} className={styles.level} d={`M0 ${yOf(score)} L${width} ${yOf(score)}`} />
      ))}
      {chosen && <path className={styles.thread} d={`M${chosen.x} ${chosen.y} L${chosen.x} ${height}`} />}
      <path className={styles.line} d={curve(points)} />
      {moments.map(({ id, score, lowest }, place) => (
        <g
          key={id}
          className={lowest ? styles.lowest : styles.face}
          transform={`translate(${xOf(place)} ${yOf(score)}) scale(${(lowest ? 15 : 13.5) / faceRadius})`}
        >
          {lowest && <path className={styles.ring} d={circle(0, 0, faceRadius + 4)} />}
          <Shapes shapes={face(score)} />
        </g>
      ))}
    </svg>
  );
}
