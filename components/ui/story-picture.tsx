import { curve, type SymbolName, symbol, symbolSize } from '../../lib/figure/index.ts';
import { PathLine, Shapes } from './drawing.tsx';
import styles from './story-picture.module.css';

const pitch = symbolSize + 16;
const dip = 14;
const ground = symbolSize + 10;

/**
 * So many of a story's moments as symbols along a path; without symbols, waymarks with nothing in them yet. It says
 * nothing that the words beside it do not.
 */
export function StoryPicture({ symbols, stops = 4 }: { symbols: readonly SymbolName[]; stops?: number }) {
  const places = Array.from({ length: stops }, (_, at) => ({
    name: symbols[Math.floor((at * symbols.length) / stops)],
    x: at * pitch,
    y: at % 2 === 0 ? 0 : dip,
  }));
  const path = curve(places.map(({ x, y }) => ({ x: x + symbolSize / 2, y: y + ground })));
  return (
    <svg
      className={stops > 4 ? `${styles.picture} ${styles.long}` : styles.picture}
      viewBox={`-4 -4 ${(stops - 1) * pitch + symbolSize + 8} ${ground + dip + 8}`}
      aria-hidden="true"
    >
      <PathLine standing="ahead" d={path} />
      {places.map(({ name, x, y }) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          {name ? (
            <Shapes shapes={symbol(name)} />
          ) : (
            <circle className={styles.empty} cx={symbolSize / 2} cy={symbolSize / 2} r={symbolSize / 3} />
          )}
        </g>
      ))}
    </svg>
  );
}
