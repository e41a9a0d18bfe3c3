import type { ScenarioFrame } from '../../lib/course/index.ts';
import { symbol, symbolSize } from '../../lib/figure/index.ts';
import { Shapes } from '../ui/index.ts';
import styles from './scenario.module.css';

const gap = 16;

/** A scenario as a picture: so many of its moments as symbols along a path. It says nothing that the words do not. */
export function ScenarioPicture({ frame, stops = 4 }: { frame: ScenarioFrame; stops?: number }) {
  const drawn = frame.stages.flatMap(({ steps }) => steps.flatMap((step) => frame.symbols[step] ?? []));
  const shown = drawn.filter(
    (_, at) =>
      stops >= drawn.length ||
      Math.floor((at * stops) / drawn.length) !== Math.floor(((at - 1) * stops) / drawn.length),
  );
  const pitch = symbolSize + gap;
  const width = shown.length * pitch - gap;
  const height = symbolSize + 30;
  const middle = (at: number) => at * pitch + symbolSize / 2;
  const dips = shown.map((_, at) => (at % 2 === 0 ? 0 : 14));
  return (
    <svg
      className={stops > 4 ? `${styles.picture} ${styles.long}` : styles.picture}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      aria-hidden="true"
    >
      <path
        className={styles.trail}
        d={shown
          .map((_, at) => `${at === 0 ? 'M' : 'L'}${middle(at)} ${(dips[at] ?? 0) + symbolSize + 8}`)
          .join(' ')}
      />
      {shown.map((name, at) => (
        <g key={name} transform={`translate(${at * pitch} ${dips[at]})`}>
          <Shapes shapes={symbol(name)} />
        </g>
      ))}
    </svg>
  );
}
