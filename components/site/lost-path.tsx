import { circle, curve, symbol } from '../../lib/figure/index.ts';
import { Shapes } from '../ui/index.ts';
import styles from './not-found.module.css';

const stops = [
  { x: 8, y: 96 },
  { x: 130, y: 60 },
  { x: 260, y: 104 },
  { x: 390, y: 72 },
];
const tufts = [448, 540, 580, 622];

/** A path that breaks off in the grass, where somebody asks where to go. */
export function LostPath() {
  return (
    <svg className={styles.drawing} viewBox="0 0 640 140" aria-hidden="true">
      <path className={styles.walked} d={curve(stops)} />
      {stops.map(({ x, y }) => (
        <path key={x} className={styles.stop} d={circle(x, y, 7)} />
      ))}
      <path className={styles.end} d={circle(390, 72, 14)} />
      {tufts.map((x) => (
        <path
          key={x}
          className={styles.grass}
          d={`M${x} 124 L${x - 6} 106 M${x + 4} 124 L${x + 4} 100 M${x + 8} 124 L${x + 15} 108`}
        />
      ))}
      <g transform="translate(468 72)">
        <Shapes shapes={symbol('walk')} />
      </g>
      <g transform="translate(524 22)">
        <Shapes shapes={symbol('question')} />
      </g>
    </svg>
  );
}
