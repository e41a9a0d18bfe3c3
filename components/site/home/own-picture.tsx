import { symbolSize } from '../../../lib/figure/index.ts';
import styles from './home.module.css';

const gap = 16;
const places = [0, 1, 2, 3];

/** A path on which nothing is drawn yet, as wide as the picture of a scenario. */
export function OwnPicture() {
  const dip = (at: number) => (at % 2 === 0 ? 0 : 14);
  const left = (at: number) => at * (symbolSize + gap);
  const width = left(places.length) - gap;
  return (
    <svg className={styles.own} viewBox={`-4 -4 ${width + 8} ${symbolSize + 38}`} aria-hidden="true">
      {places.map((at) => (
        <rect
          key={at}
          x={left(at) + 4}
          y={dip(at) + 4}
          width={symbolSize - 8}
          height={symbolSize - 8}
          rx="6"
        />
      ))}
      <path
        d={places
          .map((at) => `${at === 0 ? 'M' : 'L'}${left(at) + symbolSize / 2} ${dip(at) + symbolSize + 8}`)
          .join(' ')}
      />
    </svg>
  );
}
