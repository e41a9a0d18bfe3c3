import styles from './figures.module.css';
import { ArrowHead, type FigureProps, Frame, Label, labelOf } from './parts.tsx';

const [inRow, step, floor] = [6, 20, 284];

/** Rows of lamps from the floor up, as lines whose dashes are the lamps; each is moved by `dx`, `dy` and `less` long. */
function rows(count: number, left: number, dx = 0, dy = 0): string {
  const full = Math.floor(count / inRow);
  const line = (row: number, lamps: number) =>
    `M${left + dx} ${floor - row * step + dy} h${(lamps - 1) * step + 4}`;
  const all = Array.from({ length: full }, (_, row) => line(row, inRow));
  return [...all, ...(count % inRow ? [line(full, count % inRow)] : [])].join(' ');
}

const Lamps = ({ count, lit, left }: { count: number; lit: number; left: number }) => (
  <>
    <path className={styles.clamp} d={rows(count, left, -2, 9)} />
    <path className={styles.ring} d={rows(count, left)} />
    <path className={styles.lens} d={rows(count, left)} />
    <path className={styles.lit} d={rows(lit, left)} />
  </>
);

/** Sixty lamps in the basket; nine of them are lit, and these alone are paid. */
export const Cart = ({ words }: FigureProps) => (
  <Frame words={words} width={350} height={346}>
    <path className={styles.ink} d="M42 82 C42 4 134 4 134 82" />
    <path className={styles.paper} d="M12 82 L164 82 L152 300 L24 300 Z" />
    <path className={styles.ink} d="M8 82 L168 82" />
    <Lamps count={60} lit={9} left={38} />
    <text className={styles.number} x={88} y={70}>
      60
    </text>
    <Label text={labelOf(words, 'cart')} x={88} y={324} width={170} />
    <path className={styles.trail} d="M184 92 C250 92 262 100 262 168" />
    <ArrowHead x={262} y={184} turn={90} />
    <text className={styles.number} x={262} y={226}>
      9
    </text>
    <path className={styles.ink} d="M284 214 L291 222 L304 202" />
    <path className={styles.paper} d="M190 246 L334 246 L328 300 L196 300 Z" />
    <Lamps count={9} lit={9} left={212} />
    <Label text={labelOf(words, 'paid')} x={262} y={324} width={170} />
  </Frame>
);
