import { face, faceRadius, logo, type Shape } from '../../lib/figure/index.ts';
import type { Score } from '../../lib/journey/index.ts';
import styles from './drawing.module.css';

/** Draws shapes of `lib/figure` inside an SVG; colours come from the page. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map(({ d, fill, stroke, line }) => (
    <path
      key={d}
      d={d}
      className={`${styles.shape} ${fill ? styles[fill] : styles.open} ${stroke ? styles.stroke : ''}`}
      strokeWidth={line}
    />
  ));
}

/** A face for a score. It is a picture only: the words stand beside it. */
export function Face({ score, size = 32 }: { score: Score; size?: number }) {
  const r = faceRadius + 2;
  return (
    <svg width={size} height={size} viewBox={`${-r} ${-r} ${2 * r} ${2 * r}`} aria-hidden="true">
      <Shapes shapes={face(score)} />
    </svg>
  );
}

/** The sign of Waymark. */
export function Logo({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${logo.size} ${logo.size}`} aria-hidden="true">
      <path d={logo.path} className={styles.trail} />
      {logo.marks.map((d) => (
        <path key={d} d={d} className={styles.ink} />
      ))}
      <path d={logo.goal} className={styles.signal} />
    </svg>
  );
}
