import { type SymbolName, symbol, symbolSize } from '../../../lib/figure/index.ts';
import { Shapes } from '../../ui/index.ts';
import styles from './stories.module.css';

const shown = 4;
const pitch = symbolSize + 14;
const dip = 12;
const ground = symbolSize + 8;

/**
 * Some of a story's moments as symbols along a path, or waymarks with nothing in them yet. It says nothing that the
 * words beside it do not.
 */
export function StoryPicture({ symbols }: { symbols: readonly SymbolName[] }) {
  const places = Array.from({ length: shown }, (_, at) => ({
    name: symbols[Math.floor((at * symbols.length) / shown)],
    x: at * pitch,
    y: at % 2 === 0 ? 0 : dip,
  }));
  const path = places.map(({ x, y }) => `${x + symbolSize / 2} ${y + ground}`).join(' L');
  return (
    <svg
      className={styles.picture}
      viewBox={`-2 -2 ${(places.length - 1) * pitch + symbolSize + 4} ${ground + dip + 6}`}
      aria-hidden="true"
    >
      <path className={styles.path} d={`M${path}`} />
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
