import styles from './figures.module.css';
import { ArrowHead, Feeling, type FigureProps, Frame, Label, labelOf } from './parts.tsx';

/** The steps between the pain and the cause: where each ends on the right, and how high it lies. */
const steps = [
  { x: 158, y: 124 },
  { x: 222, y: 176 },
  { x: 286, y: 228 },
];

/** The way down, from step to step: where each hop lands. */
const hops = [
  { x: 120, y: 119, d: 'M76 52 C98 32 120 58 120 102' },
  { x: 184, y: 171, d: 'M138 104 C158 84 184 110 184 154' },
  { x: 248, y: 223, d: 'M202 156 C222 136 248 162 248 206' },
  { x: 318, y: 251, d: 'M266 208 C286 180 318 190 318 234' },
];

/** Stairs from the pain down to its cause; each step is a why. */
export const Whys = ({ words }: FigureProps) => (
  <Frame words={words} width={360} height={326}>
    <path className={styles.ground} d="M4 72 H94 V124 H158 V176 H222 V228 H286 V280 H356 V322 H4 Z" />
    <path className={styles.ink} d="M4 72 H94 V124 H158 V176 H222 V228 H286 V280 H356" />
    <Feeling score={-2} x={40} y={42} r={26} />
    <Label text={labelOf(words, 'pain')} x={14} y={94} width={76} anchor="start" />
    {steps.map(({ x, y }) => (
      <Label key={y} text={labelOf(words, 'why')} x={x - 8} y={y + 23} width={150} anchor="end" />
    ))}
    {hops.map(({ x, y, d }) => (
      <g key={x}>
        <path className={styles.trail} d={d} />
        <ArrowHead x={x} y={y} turn={90} />
      </g>
    ))}
    <Label text={labelOf(words, 'cause')} x={348} y={304} width={250} anchor="end" />
    <circle className={styles.goal} cx={318} cy={267} r={11} />
  </Frame>
);
