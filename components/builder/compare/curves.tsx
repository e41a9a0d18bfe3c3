'use client';
import { useTranslation } from 'react-i18next';
import { curve, face, faceRadius } from '../../../lib/figure/index.ts';
import type { Comparison } from '../../../lib/journey/index.ts';
import { Shapes } from '../../ui/index.ts';
import { type Chart, chartOf } from './chart.ts';
import styles from './compare.module.css';
import { signs } from './signs.ts';

/** Columns of the wide drawing; those of the narrow one share a phone's width and are no narrower than the least. */
const wide = 92;
const phone = 270;
const least = 30;

/** The curves of the chosen maps over each other, each with its line and mark. */
export function Curves({ comparison, titles }: { comparison: Comparison; titles: readonly string[] }) {
  const { t } = useTranslation('classroom');
  const label = t(($) => $.compare.curvesLabel);
  const narrow = Math.max(least, phone / Math.max(1, comparison.rows.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.curves} tabIndex={0} aria-label={t(($) => $.compare.scrollCurves)}>
      <Drawing chart={chartOf(comparison, titles, wide)} className={styles.wide} label={label} />
      <Drawing chart={chartOf(comparison, titles, narrow)} className={styles.narrow} label={label} />
    </section>
  );
}

function Drawing({ chart, className, label }: { chart: Chart; className?: string; label: string }) {
  const { width, height, left, levels, columns, maps } = chart;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      style={{ minWidth: width * 0.8 }}
      role="img"
      aria-label={label}
    >
      {levels.map(({ score, y }) => (
        <g key={score}>
          <path className={styles.level} d={`M${left} ${y} H${width}`} />
          <g transform={`translate(18 ${y}) scale(${13 / faceRadius})`}>
            <Shapes shapes={face(score)} />
          </g>
        </g>
      ))}
      {columns.map(({ id, x, lines }) => (
        <text key={id} className={styles.title} textAnchor="middle">
          {lines.map(({ text, y }) => (
            <tspan key={y} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
      {maps.map((points, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a map is its place here
        <g key={at} className={styles[`map${at}`]}>
          <path className={styles.line} d={curve(points)} strokeDasharray={signs[at]?.dash} />
          {points.map(({ x, y }) => (
            <path key={x} className={styles.mark} d={signs[at]?.mark} transform={`translate(${x} ${y})`} />
          ))}
        </g>
      ))}
    </svg>
  );
}
