import { curve } from '../../../../lib/figure/index.ts';
import styles from './progress.module.css';

const width = 600;
const height = 44;

/** How far a presentation has come: a path with a waymark for each slide. The number of the slide stands beside it. */
export function Progress({ at, count }: { at: number; count: number }) {
  const gap = (width - 40) / Math.max(1, count - 1);
  const radius = Math.min(8, Math.max(1.5, gap / 3));
  const points = Array.from({ length: count }, (_, slide) => ({
    x: 20 + slide * gap,
    y: height / 2 + (slide % 2 === 0 ? 7 : -7) * Math.min(1, gap / 12),
  }));
  return (
    <svg className={styles.progress} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.path} d={curve(points)} />
      <path className={styles.gone} d={curve(points.slice(0, at + 1))} />
      {points.map(({ x, y }, slide) => (
        <circle
          key={x}
          className={slide === at ? styles.here : slide < at ? styles.done : styles.ahead}
          cx={x}
          cy={y}
          r={slide === at ? Math.max(6, radius * 1.5) : radius}
        />
      ))}
    </svg>
  );
}
