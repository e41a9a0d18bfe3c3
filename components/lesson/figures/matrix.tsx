import styles from './figures.module.css';
import { ArrowHead, type FigureProps, Frame, Label, labelOf } from './parts.tsx';

/** Where a rank from 1 to 5 lies; 3 is the line in the middle. */
const across = (feasibility: number) => 44 + (feasibility - 0.5) * 60;
const up = (impact: number) => 334 - (impact - 0.5) * 58;

const ranks = [1, 2, 3, 4, 5];
const ideas = [
  { impact: 5, feasibility: 4 },
  { impact: 4, feasibility: 2 },
  { impact: 3, feasibility: 5 },
];

/** Four fields: impact upwards, feasibility to the right; three ideas lie in them. */
export const Matrix = ({ words }: FigureProps) => (
  <Frame words={words} width={360} height={386}>
    <rect className={styles.paper} x={44} y={44} width={300} height={290} />
    <rect className={styles.wash} x={across(3)} y={45} width={149} height={up(3) - 45} />
    <path className={styles.thin} strokeDasharray="7 6" d={`M${across(3)} 46 V332 M46 ${up(3)} H342`} />
    <path className={styles.arrow} d="M44 334 V32 M44 334 H354" />
    <ArrowHead x={44} y={30} turn={-90} />
    <ArrowHead x={356} y={334} turn={0} />
    {ranks.map((rank) => (
      <text key={rank} className={styles.tick}>
        <tspan x={26} y={up(rank) + 5}>
          {rank}
        </tspan>
        <tspan x={across(rank)} y={354}>
          {rank}
        </tspan>
      </text>
    ))}
    <Label text={labelOf(words, 'impact')} x={60} y={32} width={290} anchor="start" at="last" />
    <Label text={labelOf(words, 'feasibility')} x={352} y={376} width={330} anchor="end" />
    <Label text={labelOf(words, 'plan')} x={119} y={80} width={138} at="middle" />
    <Label text={labelOf(words, 'first')} x={269} y={128} width={138} at="middle" />
    <Label text={labelOf(words, 'leave')} x={119} y={262} width={138} at="middle" />
    <Label text={labelOf(words, 'small')} x={269} y={262} width={138} at="middle" />
    {ideas.map(({ impact, feasibility }, at) => (
      <g key={impact}>
        <circle
          className={at === 0 ? styles.goal : styles.waymark}
          cx={across(feasibility)}
          cy={up(impact)}
          r={at === 0 ? 16 : 14}
        />
        <text
          className={at === 0 ? styles.onSignal : styles.mark}
          x={across(feasibility)}
          y={up(impact) + 5.5}
        >
          {at + 1}
        </text>
      </g>
    ))}
  </Frame>
);
