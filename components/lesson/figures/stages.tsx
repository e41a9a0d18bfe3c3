import styles from './figures.module.css';
import { type FigureProps, Frame, Label, labelOf, Waymark } from './parts.tsx';

/** Where the eight moments stand, and where a stage can end. */
const moments = [24, 64, 108, 148, 188, 232, 272, 340];
const [start, end] = [2, 386];
const cutAfter = (moment: number) => [0, 0, 86, 0, 0, 210, 0, 294][moment] ?? 0;

/** A row of stages: the last moment of each but the last, and the names. */
function Row({
  y,
  cuts,
  names,
  above,
}: {
  y: number;
  cuts: readonly number[];
  names: readonly string[];
  above: boolean;
}) {
  const edges = [start, ...cuts.map(cutAfter), end];
  return names.map((name, at) => {
    const [from, to] = [edges[at] ?? start, edges[at + 1] ?? end];
    return (
      <g key={name}>
        <rect className={styles.wash} x={from + 4} y={y - 24} width={to - from - 8} height={48} rx={14} />
        {at > 0 && <Cut x={from} y={y} above={above} />}
        <Label
          text={name}
          x={(from + to) / 2}
          y={above ? y - 44 : y + 56}
          width={to - from - 2}
          at={above ? 'last' : 'first'}
        />
      </g>
    );
  });
}

/** A cut through the trail, with its scissors. */
const Cut = ({ x, y, above }: { x: number; y: number; above: boolean }) => (
  <g transform={`translate(${x} ${y}) scale(1 ${above ? 1 : -1})`}>
    <path className={styles.cut} d="M0 30 L0 -26" />
    <path className={styles.signal} d="M-3.5 34 L3 18 M3.5 34 L-3 18" />
    <circle className={styles.signal} cx={-5} cy={39} r={4} />
    <circle className={styles.signal} cx={5} cy={39} r={4} />
  </g>
);

const Trail = ({ y }: { y: number }) => (
  <>
    <path className={styles.trail} d={`M${moments[0]} ${y} L${moments.at(-1)} ${y}`} />
    {moments.map((x) => (
      <Waymark key={x} x={x} y={y} />
    ))}
  </>
);

/** Eight moments twice: cut into three stages above, and the same eight into four below. */
export const Stages = ({ words }: FigureProps) => (
  <Frame words={words} width={388} height={272}>
    <path className={styles.faint} d={moments.map((x) => `M${x} 74 L${x} 190`).join(' ')} />
    <Row y={74} cuts={[2, 7]} names={['before', 'during', 'after'].map((id) => labelOf(words, id))} above />
    <Trail y={74} />
    <Row
      y={190}
      cuts={[2, 5, 7]}
      names={['one', 'two', 'three', 'four'].map((id) => labelOf(words, id))}
      above={false}
    />
    <Trail y={190} />
  </Frame>
);
