import { circle, curve } from '../../lib/figure/index.ts';
import styles from './site.module.css';

const width = 1240;
const height = 72;
const stops = [
  { x: 8, y: 48 },
  { x: 190, y: 22 },
  { x: 400, y: 52 },
  { x: 620, y: 34 },
  { x: 830, y: 58 },
  { x: 1040, y: 26 },
  { x: 1226, y: 14 },
];

/** The path that has led down the page, and the place where it ends. On a narrow page its last part is seen. */
export function FooterPath() {
  const goal = stops.at(-1) ?? { x: 0, y: 0 };
  return (
    <svg
      className={styles.way}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      <path className={styles.dots} d={curve(stops)} />
      {stops.slice(0, -1).map(({ x, y }) => (
        <path key={x} className={styles.stop} d={circle(x, y, 6)} />
      ))}
      <path className={styles.goal} d={circle(goal.x, goal.y, 9)} />
    </svg>
  );
}
