'use client';
import { useTranslation } from 'react-i18next';
import { face, faceRadius } from '../../../lib/figure/index.ts';
import type { Tag } from '../../../lib/i18n/index.ts';
import { Shapes } from '../../ui/index.ts';
import styles from './mind-map.module.css';
import { lineHeight, type MindMapLayout, type PlacedBranch } from './mind-map-layout.ts';

const padding = 11;
const stepFace = 13;
const sign = 11;
/** How much taller than its box the place is that can be pressed: half of the space to either neighbour. */
const reach = 8;

/** A mind map as it is drawn: paths, boxes and words as one picture, and over it a button for each branch to fold. */
export function MindMapDrawing({
  layout,
  label,
  language,
  toggle,
}: {
  layout: MindMapLayout;
  label: string;
  language: Tag;
  toggle: (id: string) => void;
}) {
  const { t } = useTranslation('views');
  const { left, top, width, height, branches } = layout;
  return (
    <>
      <svg viewBox={`${left} ${top} ${width} ${height}`} role="img" aria-label={label} lang={language}>
        {branches.map(({ branch, path }) => (
          <path key={branch.id} className={`${styles.path} ${styles[`${branch.kind}Path`]}`} d={path} />
        ))}
        {branches.map((placed) => (
          <Box key={placed.branch.id} placed={placed} />
        ))}
      </svg>
      {branches.map(({ branch: { id, text }, fold, x, y, width: w, height: h }) =>
        fold === 'none' ? null : (
          <button
            key={id}
            type="button"
            className={`unprinted ${styles.branch}`}
            style={{
              left: `${((x - left) / width) * 100}%`,
              top: `${((y - reach - top) / height) * 100}%`,
              width: `${(w / width) * 100}%`,
              height: `${((h + 2 * reach) / height) * 100}%`,
            }}
            aria-expanded={fold === 'open'}
            aria-label={t(($) => $.mindMap.branch, { title: text })}
            onClick={() => toggle(id)}
          />
        ),
      )}
    </>
  );
}

function Box({ placed }: { placed: PlacedBranch }) {
  const { branch, x, y, width, height, lines, fold, side } = placed;
  const { kind, lane, score, lowest } = branch;
  const tone = lane === 'pain' ? styles.pain : lane === 'opportunity' ? styles.idea : '';
  const middle = y + height / 2;
  const line = lineHeight[kind];
  const first = middle - ((lines.length - 1) * line) / 2 + line * 0.28;
  const start = side === 'left' && fold !== 'none' ? x + padding + sign : x + padding;
  const before = score === null ? 0 : 2 * stepFace + 8;
  const centred = kind === 'centre' || (kind === 'stage' && side !== 'below');
  return (
    <g className={`${styles[kind]} ${tone} ${lowest ? styles.lowest : ''}`}>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'leaf' ? 4 : 12} />
      {score !== null && (
        <g transform={`translate(${start + stepFace - 2} ${middle}) scale(${stepFace / faceRadius})`}>
          <Shapes shapes={face(score)} />
        </g>
      )}
      <text textAnchor={centred ? 'middle' : 'start'}>
        {lines.map((text, at) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
            key={at}
            x={centred ? x + width / 2 : start + before}
            y={first + at * line}
          >
            {text}
          </tspan>
        ))}
      </text>
      {fold !== 'none' && <FoldSign placed={placed} />}
    </g>
  );
}

/** A waymark on the edge where branches grow: a minus while they are seen, and how many there are while not. */
function FoldSign({ placed: { branch, x, y, width, height, fold, side } }: { placed: PlacedBranch }) {
  const cx = side === 'left' ? x : side === 'right' ? x + width : x + width - padding - 4;
  const cy = y + height / 2;
  return (
    <g className={fold === 'folded' ? styles.more : styles.less}>
      <circle cx={cx} cy={cy} r={sign} />
      <text x={cx} y={cy + 4.5} textAnchor="middle">
        {fold === 'folded' ? branch.branches.length : '−'}
      </text>
    </g>
  );
}
