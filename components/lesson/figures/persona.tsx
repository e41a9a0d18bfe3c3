import type { ReactNode } from 'react';
import styles from './figures.module.css';
import { Feeling, type FigureProps, Frame, Label, labelOf } from './parts.tsx';

/** The signs of the four fields, each round its own origin. */
const fields: readonly { id: string; sign: ReactNode }[] = [
  {
    id: 'goal',
    sign: (
      <>
        <path className={styles.goal} d="M-6 -15 L14 -9 L-6 -2 Z" />
        <path className={styles.ink} d="M-6 -16 L-6 15 M-12 15 L0 15" />
      </>
    ),
  },
  {
    id: 'motive',
    sign: (
      <path
        className={styles.paper}
        d="M0 13 C-22 -2 -14 -15 -6 -13 C-3 -12.4 -1 -10 0 -7 C1 -10 3 -12.4 6 -13 C14 -15 22 -2 0 13 Z"
      />
    ),
  },
  {
    id: 'need',
    sign: (
      <>
        <circle className={styles.paper} cx={-8} cy={0} r={7} />
        <path className={styles.ink} d="M-1 0 L16 0 L16 7 M9 0 L9 5" />
      </>
    ),
  },
  {
    id: 'problem',
    sign: (
      <>
        <path className={styles.ink} d="M-21 13 L21 13" />
        <path
          className={styles.paper}
          d="M-14 13 C-18 8 -16 -2 -11 -5 C-9 -12 1 -15 6 -10 C13 -8 17 4 14 13 Z"
        />
        <path className={styles.thin} d="M-8 3 L-3 -2 M3 7 L8 3" />
      </>
    ),
  },
];

/** A persona on a card: who it is, and four fields below. */
export const Persona = ({ words }: FigureProps) => (
  <Frame words={words} width={340} height={356}>
    <path
      className={styles.paper}
      d="M14 12 H326 C332 12 336 16 336 22 V342 C336 348 332 352 326 352 H14 C8 352 4 348 4 342 V22 C4 16 8 12 14 12 Z"
    />
    <path
      className={styles.wash}
      d="M14 13.5 H326 C331 13.5 334.5 17 334.5 22 V124 H5.5 V22 C5.5 17 9 13.5 14 13.5 Z"
    />
    <path className={styles.paper} d="M22 124 C22 92 46 92 64 92 C82 92 106 92 106 124 Z" />
    <Feeling score={1} x={64} y={62} r={34} />
    <path className={styles.ink} d="M5 124 L335 124" />
    <Label text={labelOf(words, 'who')} x={128} y={52} width={190} anchor="start" />
    <path className={styles.thin} d="M128 80 L314 80 M128 106 L262 106" />
    {fields.map(({ id, sign }, row) => (
      <g key={id} transform={`translate(0 ${156 + row * 54})`}>
        <g transform="translate(38 0)">{sign}</g>
        <Label text={labelOf(words, id)} x={74} y={-2} width={244} anchor="start" />
        <path className={styles.faint} d="M74 18 L314 18" />
      </g>
    ))}
  </Frame>
);
