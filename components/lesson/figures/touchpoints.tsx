import styles from './figures.module.css';
import { type FigureProps, Frame, Label, labelOf, Sign, Waymark } from './parts.tsx';

const moments = [36, 97, 158, 219, 280, 341];
const [middle, gap] = [146, 280];

/** A poster on a wall, and a person, in the manner of the symbols. */
const Poster = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y}) scale(1.15)`}>
    <path className={styles.paper} d="M-15 -20 L15 -20 L15 20 L-15 20 Z" />
    <path className={styles.wash} d="M-10 -11 L10 -11 L10 4 L-10 4 Z" />
    <path className={styles.ink} d="M-8 10 L8 10 M-8 15 L3 15" />
    <circle className={styles.goal} cy={-19} r={3.6} />
  </g>
);

const Somebody = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y}) scale(1.15)`}>
    <path className={styles.paper} d="M-17 20 C-17 4 -10 1 0 1 C10 1 17 4 17 20 Z" />
    <circle className={styles.paper} cy={-9} r={10} />
    <circle className={styles.dots} cx={-3.4} cy={-11} r={1.6} />
    <circle className={styles.dots} cx={3.4} cy={-11} r={1.6} />
    <path className={styles.ink} d="M-4 -6 C-2 -3.4 2 -3.4 4 -6" />
  </g>
);

/** Six moments: online contacts above the trail, others below it, and one moment with neither. */
export const Touchpoints = ({ words }: FigureProps) => (
  <Frame words={words} width={378} height={290}>
    <rect className={styles.wash} x={4} y={4} width={370} height={134} rx={12} />
    <rect className={styles.ground} x={4} y={154} width={370} height={132} rx={12} />
    <Label text={labelOf(words, 'online')} x={16} y={29} width={340} anchor="start" />
    <Label text={labelOf(words, 'offline')} x={16} y={274} width={340} anchor="start" at="last" />
    <path className={styles.thin} d="M97 112 V132 M158 112 V132 M36 160 V178 M219 160 V178 M341 160 V178" />
    <Sign name="screen" x={97} y={80} size={58} />
    <Sign name="phone" x={158} y={80} size={58} />
    <Poster x={36} y={206} />
    <Somebody x={219} y={206} />
    <Sign name="door" x={341} y={206} size={58} />
    <path className={styles.trail} d={`M${moments[0]} ${middle} L${moments.at(-1)} ${middle}`} />
    {moments.map((x) => (
      <Waymark key={x} x={x} y={middle} r={9} />
    ))}
    <circle className={styles.paper} cx={gap} cy={middle} r={22} />
    <circle className={styles.signal} cx={gap} cy={middle} r={22} />
    <circle className={styles.cut} cx={gap} cy={middle} r={29} />
    <text className={styles.mark} x={gap} y={middle + 6}>
      ?
    </text>
    <path className={styles.signal} d={`M${gap} ${middle - 34} V${middle - 50}`} />
    <Label text={labelOf(words, 'gap')} x={gap} y={middle - 58} width={170} at="last" />
  </Frame>
);
