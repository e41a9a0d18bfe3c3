import {
  face,
  faceRadius,
  logo,
  type SceneName,
  type Shape,
  scene,
  sceneSize,
} from '../../lib/figure/index.ts';
import type { Score } from '../../lib/journey/index.ts';
import styles from './drawing.module.css';

const lines = { ink: styles.inkLine, trail: styles.trailLine, signal: styles.signalLine };

/** Draws shapes of `lib/figure` inside an SVG; colours come from the page. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map(({ d, fill, stroke, line }) => (
    <path
      key={d}
      d={d}
      className={[styles.shape, fill && styles[fill], stroke && lines[stroke]].filter(Boolean).join(' ')}
      strokeWidth={line}
    />
  ));
}

/** The path in a drawing: a solid line where it was walked, dots where it lies ahead. */
export const PathLine = ({ standing, d }: { standing: 'done' | 'ahead'; d: string }) => (
  <path className={standing === 'done' ? styles.walked : styles.ahead} d={d} />
);

/** A face for a score. It is a picture only: the words stand beside it. */
export function Face({ score, size = 32 }: { score: Score; size?: number }) {
  const r = faceRadius + 2;
  return (
    <svg width={size} height={size} viewBox={`${-r} ${-r} ${2 * r} ${2 * r}`} aria-hidden="true">
      <Shapes shapes={face(score)} />
    </svg>
  );
}

/** A scene: a picture beside words that say the same. Its class gives it a width. */
export function SceneDrawing({ name, className }: { name: SceneName; className?: string | undefined }) {
  const { path, shapes } = scene(name);
  const { width, height } = sceneSize;
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {path && <PathLine standing="ahead" d={path} />}
      <Shapes shapes={shapes} />
    </svg>
  );
}

/** The sign of Waymark. */
export function Logo({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${logo.size} ${logo.size}`} aria-hidden="true">
      <PathLine standing="done" d={logo.path} />
      {logo.marks.map((d) => (
        <path key={d} d={d} className={styles.ink} />
      ))}
      <path d={logo.goal} className={styles.signal} />
    </svg>
  );
}
