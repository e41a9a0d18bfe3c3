import { curve, face, faceRadius } from '../../lib/figure/index.ts';
import { feelingAt, type JourneyMap, lowestStep, type Score, stepsOf } from '../../lib/journey/index.ts';
import { measure, wrap } from '../../lib/worksheet/index.ts';
import { Shapes } from '../ui/index.ts';
import styles from './emotion-curve.module.css';

const column = 92;
const level = 27;
const top = 26;
const letters = 13.5;
const line = 17;

/** The words of the curve: its title, and for each face what it says. */
export interface CurveWords {
  readonly title: string;
  readonly scores: Readonly<Record<Score, string>>;
}

/** The emotion curve of a map's present state: a face for each step that has a score, and the path through them. */
export function EmotionCurve({ map, words }: { map: JourneyMap; words: CurveWords }) {
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  const steps = stepsOf(now).map((step, at) => ({
    step,
    score: feelingAt(now, step.id)?.score ?? null,
    x: column * (at + 0.5),
    title: wrap(step.title || String(at + 1), column - 8, (part) => measure('text', part, letters)),
  }));
  const yOf = (score: Score) => top + (2 - score) * level;
  const points = steps.flatMap(({ score, x, step }) =>
    score === null ? [] : [{ x, y: yOf(score), score, step }],
  );
  const width = column * Math.max(1, steps.length);
  const titleTop = yOf(-2) + 44;
  const height = titleTop + line * Math.max(1, ...steps.map(({ title }) => title.length));
  const told = points.map(({ step, score }) => `${step.title}: ${words.scores[score]}`).join('; ');
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${words.title}. ${told}`}
    >
      {([2, 1, 0, -1, -2] as const).map((score) => (
        <path key={score} className={styles.level} d={`M0 ${yOf(score)} L${width} ${yOf(score)}`} />
      ))}
      <path className={styles.path} d={curve(points)} />
      {points.map(({ step, x, y, score }) => (
        <g
          key={step.id}
          className={step.id === lowest ? styles.lowest : undefined}
          transform={`translate(${x} ${y}) scale(${(step.id === lowest ? 20 : 16) / faceRadius})`}
        >
          <Shapes shapes={face(score)} />
        </g>
      ))}
      {steps.map(({ step, x, title }) => (
        <text
          key={step.id}
          className={step.id === lowest ? styles.lowestTitle : styles.title}
          textAnchor="middle"
        >
          {title.map((text, at) => (
            <tspan key={text} x={x} y={titleTop + at * line}>
              {text.trimEnd()}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}
