import { curve } from '../../../lib/figure/index.ts';
import styles from './figures.module.css';
import { Feeling, type FigureProps, Frame, Label, labelOf, Waymark } from './parts.tsx';

const moments = [
  { x: 16, y: 46 },
  { x: 92, y: 24 },
  { x: 180, y: 104 },
  { x: 268, y: 52 },
  { x: 344, y: 20 },
];

/** One low moment of the curve, and what hangs from it: the thought, the feeling, the because. */
export const Feelings = ({ words }: FigureProps) => (
  <Frame words={words} width={360} height={282}>
    <path className={styles.faint} d="M4 24 H356 M4 64 H356 M4 104 H356" />
    <path className={styles.trail} d={curve(moments)} />
    {moments.map(({ x, y }) => (
      <Waymark key={x} x={x} y={y} />
    ))}
    <circle className={styles.goal} cx={180} cy={104} r={10} />
    <circle className={styles.paper} cx={150} cy={126} r={4} />
    <circle className={styles.paper} cx={131} cy={140} r={6.5} />
    <path
      className={styles.paper}
      d="M30 226 C8 226 -2 202 14 192 C6 172 26 158 42 164 C52 146 84 146 92 162 C112 154 128 168 122 184 C140 194 132 222 112 222 C102 238 78 240 68 230 C58 238 40 238 30 226 Z"
    />
    <Label text={labelOf(words, 'thought')} x={67} y={196} width={106} at="middle" />
    <path className={styles.ink} d="M180 120 V158" />
    <Feeling score={-1} x={180} y={194} r={36} />
    <Label text={labelOf(words, 'feeling')} x={180} y={256} width={150} />
    <path
      className={styles.paper}
      d="M274 160 L344 160 C351 160 356 165 356 172 V220 C356 227 351 232 344 232 H246 C239 232 234 227 234 220 V172 C234 165 239 160 246 160 L250 160 L195 117 Z"
    />
    <Label text={labelOf(words, 'because')} x={295} y={196} width={110} at="middle" />
  </Frame>
);
