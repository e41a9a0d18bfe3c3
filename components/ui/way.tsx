import type { ReactNode } from 'react';
import { parted, type Standing, standingAt, tick, waymarkRadius, winding } from '../../lib/figure/index.ts';
import drawing from './drawing.module.css';
import { PathLine } from './drawing.tsx';
import styles from './way.module.css';

/**
 * The class names of a list that is a path with waymarks: `path` for the list (with `small`, `large` or `turning`
 * beside it), `stopOf` for each of its items, which holds a `Waymark`.
 */
export const way = {
  path: styles.path,
  small: styles.small,
  large: styles.large,
  turning: styles.turning,
} as const;

/** The class names of a stop on the path: the path that leaves it is solid where it is done, else dotted. */
export const stopOf = (standing: Standing): string =>
  `${styles.stop} ${standing === 'done' ? styles.gone : ''}`;

/** The mark of a stop: its sign, or a tick where it is done. For the eyes alone: what it says stands in words too. */
export function Waymark({ standing, children }: { standing: Standing; children?: ReactNode }) {
  const r = waymarkRadius;
  return (
    <span className={`${styles.mark} ${styles[standing]}`} aria-hidden="true">
      {standing === 'done' ? (
        <svg className={styles.tick} viewBox={`${-r} ${-r} ${2 * r} ${2 * r}`} aria-hidden="true">
          <path d={tick} />
        </svg>
      ) : (
        children
      )}
    </span>
  );
}

const height = 44;
const margin = 20;
const widest = { path: 600, gap: 48, mark: 9 } as const;

/** How far one has come among many: a winding path with a waymark for each, for the eyes alone. */
export function PathProgress({
  at,
  count,
  className,
}: {
  at: number;
  count: number;
  className?: string | undefined;
}) {
  const gaps = Math.max(1, count - 1);
  const width = Math.min(widest.path, 2 * margin + gaps * widest.gap);
  const places = winding(count, { width, height, margin });
  const r = Math.min(widest.mark, Math.max(1.5, (width - 2 * margin) / gaps / 3));
  const { walked, ahead } = parted(places, at);
  return (
    <svg
      className={`${styles.progress} ${className ?? ''}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <PathLine standing="ahead" d={ahead} />
      <PathLine standing="done" d={walked} />
      {places.map(({ x, y }, place) => {
        const standing = standingAt(place, at);
        if (standing === 'here')
          return (
            <g key={x}>
              <circle className={drawing.ring} cx={x} cy={y} r={Math.max(10, r + 5)} />
              <circle className={drawing.here} cx={x} cy={y} r={Math.max(7, r + 1.5)} />
            </g>
          );
        return (
          <g key={x}>
            <circle className={standing === 'done' ? drawing.done : drawing.open} cx={x} cy={y} r={r} />
            {standing === 'done' && r === widest.mark && (
              <path
                className={drawing.tick}
                d={tick}
                transform={`translate(${x} ${y}) scale(${r / waymarkRadius})`}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
