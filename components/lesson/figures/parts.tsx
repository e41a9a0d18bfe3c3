import type { ReactNode } from 'react';
import type { FigureWords } from '../../../lib/course/index.ts';
import { face, faceRadius, type SymbolName, symbol, symbolSize } from '../../../lib/figure/index.ts';
import { measure, wrap } from '../../../lib/worksheet/index.ts';
import { Shapes } from '../../ui/index.ts';
import styles from './figures.module.css';

/** Sizes of a label's letters and lines; the style sheet names the same. */
const type = { letters: 16, line: 19 };

/** What a figure is given: its words in the language of the page. */
export interface FigureProps {
  readonly words: FigureWords;
}

/** A label's text. A missing one is an author's slip, and the build stops. */
export function labelOf({ labels }: FigureWords, id: string): string {
  const text = labels?.[id];
  if (text === undefined) throw new Error(`a figure has no label "${id}"`);
  return text;
}

/** The frame of a figure. The words in it are part of the picture; `alt` says what there is to see. */
export function Frame({
  words,
  width,
  height,
  children,
}: FigureProps & { width: number; height: number; children: ReactNode }) {
  return (
    <svg className={styles.frame} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.alt}>
      {children}
    </svg>
  );
}

/** A label, broken where it gets wider than `width`. `at` says which of its lines stands on `y`; the middle is that of the letters. */
export function Label({
  text,
  x,
  y,
  width,
  anchor = 'middle',
  at = 'first',
}: {
  text: string;
  x: number;
  y: number;
  width: number;
  anchor?: 'start' | 'middle' | 'end';
  at?: 'first' | 'middle' | 'last';
}) {
  const lines = wrap(text, width, (part) => measure('strong', part, type.letters));
  const all = (lines.length - 1) * type.line;
  const top = { first: y, middle: y + type.letters * 0.34 - all / 2, last: y - all }[at];
  let next = top - type.line;
  return (
    <text className={styles.label} textAnchor={anchor}>
      {lines.map((line) => {
        next += type.line;
        return (
          <tspan key={next} x={x} y={next}>
            {line.trimEnd()}
          </tspan>
        );
      })}
    </text>
  );
}

/** A waymark: a place on the trail. */
export const Waymark = ({ x, y, r = 8 }: { x: number; y: number; r?: number }) => (
  <circle className={styles.waymark} cx={x} cy={y} r={r} />
);

/** A face round its centre. The low one has the colour of a signal, and its own features too. */
export const Feeling = ({
  score,
  x,
  y,
  r,
}: {
  score: -2 | -1 | 0 | 1 | 2;
  x: number;
  y: number;
  r: number;
}) => (
  <g
    className={score < 0 ? styles.low : undefined}
    transform={`translate(${x} ${y}) scale(${r / faceRadius})`}
  >
    <Shapes shapes={face(score)} />
  </g>
);

/** One of the symbols round its centre. */
export const Sign = ({ name, x, y, size }: { name: SymbolName; x: number; y: number; size: number }) => (
  <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / symbolSize})`}>
    <Shapes shapes={symbol(name)} />
  </g>
);

/** The head of an arrow whose point is at x, y; at 0 degrees it points to the right, at 90 downwards. */
export const ArrowHead = ({
  x,
  y,
  turn,
  className,
}: {
  x: number;
  y: number;
  turn: number;
  className?: string;
}) => (
  <path
    className={className ?? styles.arrow}
    d="M-9 -7 L0 0 L-9 7"
    transform={`translate(${x} ${y}) rotate(${turn})`}
  />
);
