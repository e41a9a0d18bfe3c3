import type { ReactNode } from 'react';
import styles from './figures.module.css';
import { ArrowHead, type FigureProps, Frame, Label, labelOf } from './parts.tsx';

/** The four waymarks clockwise from the top, with their signs round their own origins. */
const marks: readonly { id: string; x: number; y: number; sign: ReactNode }[] = [
  {
    id: 'share',
    x: 180,
    y: 40,
    sign: (
      <>
        <path className={styles.ink} d="M-4 -14 L-16 -14 L-16 16 L14 16 L14 5" />
        <path className={styles.ink} d="M-6 5 C-6 -6 0 -11 14 -11 M7 -18 L15 -11 L7 -4" />
      </>
    ),
  },
  {
    id: 'measure',
    x: 286,
    y: 172,
    sign: (
      <>
        <path className={styles.paper} d="M-20 -8 L20 -8 L20 9 L-20 9 Z" />
        <path className={styles.ink} d="M-13 -8 V0 M-6.5 -8 V-3 M0 -8 V0 M6.5 -8 V-3 M13 -8 V0" />
      </>
    ),
  },
  {
    id: 'listen',
    x: 180,
    y: 326,
    sign: (
      <>
        <path className={styles.ink} d="M-11 -4 C-13 -22 13 -24 13 -5 C13 5 5 6 4 12 C3 20 -7 20 -8 11" />
        <path className={styles.ink} d="M-4 -4 C-5 -13 7 -13 6 -4 C5 1 0 0 0 6" />
      </>
    ),
  },
  {
    id: 'change',
    x: 74,
    y: 172,
    sign: (
      <>
        <path className={styles.paper} d="M-16 16 L-13 5 L8 -16 L16 -8 L-5 13 Z" />
        <path className={styles.ink} d="M-13 5 L-5 13 M2 -10 L10 -2" />
      </>
    ),
  },
];

/** Share, measure, listen, change, and round again. */
export const Loop = ({ words }: FigureProps) => (
  <Frame words={words} width={360} height={406}>
    <path className={styles.trail} d="M224 52 C256 66 274 94 282 122" />
    <ArrowHead x={284} y={132} turn={76} />
    <path className={styles.trail} d="M270 262 C264 284 252 300 236 310" />
    <ArrowHead x={227} y={315} turn={145} />
    <path className={styles.trail} d="M134 316 C112 304 98 290 91 272" />
    <ArrowHead x={88} y={262} turn={-112} />
    <path className={styles.trail} d="M78 128 C86 96 104 68 128 56" />
    <ArrowHead x={138} y={51} turn={-26} />
    {marks.map(({ id, x, y, sign }) => (
      <g key={id} transform={`translate(${x} ${y})`}>
        <circle className={styles.waymark} r={35} />
        {sign}
        <Label text={labelOf(words, id)} x={0} y={54} width={140} />
      </g>
    ))}
  </Frame>
);
