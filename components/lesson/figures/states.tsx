import { curve } from '../../../lib/figure/index.ts';
import styles from './figures.module.css';
import { ArrowHead, Feeling, type FigureProps, Frame, Label, labelOf, Waymark } from './parts.tsx';

/** Maya’s lunch: eight moments, and how they feel. */
const moments = [18, 52, 86, 120, 154, 188, 222, 256];
const now = [1, -1, -2, 0, -1, -1, 2, 1];
const next = [1, 0, 1, 0, -1, 1, 2, 1];
const yOf = (score: number) => 30 + (2 - score) * 46;

/** A curve through the moments; the two run beside each other where they are equal. */
const through = (scores: readonly number[], dy: number) =>
  curve(scores.map((score, at) => ({ x: moments[at] ?? 0, y: yOf(score) + dy })));

/** Two curves over the same moments: the deep low of now, and the same moment risen. */
export const States = ({ words }: FigureProps) => (
  <Frame words={words} width={388} height={266}>
    <path className={styles.faint} d={moments.map((x) => `M${x} 14 V240`).join(' ')} />
    <path className={styles.thin} d="M4 252 H270" />
    {moments.map((x) => (
      <Waymark key={x} x={x} y={252} r={7} />
    ))}
    <path className={styles.was} d={through(now, 5)} />
    <path className={styles.solid} d={through(next, -5)} />
    <path className={styles.signal} d="M86 184 V124" />
    <ArrowHead className={styles.signal} x={86} y={114} turn={-90} />
    <Feeling score={-2} x={86} y={yOf(-2)} r={22} />
    <Feeling score={1} x={86} y={yOf(1) - 5} r={22} />
    <Label text={labelOf(words, 'next')} x={270} y={66} width={116} anchor="start" at="last" />
    <Label text={labelOf(words, 'now')} x={270} y={94} width={116} anchor="start" />
  </Frame>
);
