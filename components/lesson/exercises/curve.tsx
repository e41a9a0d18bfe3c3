'use client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CurveExercise, misjudged, type OptionWords } from '../../../lib/course/index.ts';
import { curve, face, faceRadius } from '../../../lib/figure/index.ts';
import type { Score } from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { FaceChoice } from '../../builder/index.ts';
import { PathLine, Shapes } from '../../ui/index.ts';
import styles from './exercises.module.css';
import { type CheckWords, Question } from './question.tsx';
import { Reason } from './reason.tsx';

/** Moments of a small story to be scored; the curve draws itself beside them. */
export function SetCurve({
  exercise,
  question,
  options,
  check,
}: {
  exercise: CurveExercise;
  question: string;
  options: Readonly<Record<string, OptionWords>>;
  check: CheckWords;
}) {
  const { t: journey } = useTranslation('journey');
  const says = scoreWords(journey);
  const [scores, setScores] = useState<Readonly<Record<string, Score>>>({});
  const moments = Object.keys(exercise.right);
  return (
    <Question
      id={exercise.id}
      question={question}
      check={check}
      judge={() => {
        if (moments.some((moment) => scores[moment] === undefined)) return null;
        const wrong = misjudged(exercise, scores);
        const reasons = wrong.map((moment) => <Reason key={moment} of={options[moment]} />);
        return { right: wrong.length === 0, reasons };
      }}
      answer={
        <ol className={styles.answers}>
          {Object.entries(exercise.right).map(([moment, [from, to]]) => (
            <li key={moment}>
              <em>{options[moment]?.text}</em> {from === to ? says[from] : `${says[from]} – ${says[to]}`}.{' '}
              {options[moment]?.feedback}
            </li>
          ))}
        </ol>
      }
    >
      <Line scores={moments.map((moment) => scores[moment])} />
      <ol className={styles.moments}>
        {moments.map((moment, at) => (
          <li key={moment}>
            <fieldset>
              <legend>
                <span aria-hidden="true">{at + 1}. </span>
                {options[moment]?.text}
              </legend>
              <FaceChoice
                name={`${exercise.id}-${moment}`}
                score={scores[moment] ?? null}
                band="12-15"
                locked={false}
                choose={(score) => setScores({ ...scores, [moment]: score })}
              />
            </fieldset>
          </li>
        ))}
      </ol>
    </Question>
  );
}

const [height, column] = [150, 80];

/** The curve as it is set so far; moments without a face wait on the middle line. The faces below say the same in words. */
function Line({ scores }: { scores: readonly (Score | undefined)[] }) {
  const width = column * scores.length;
  const points = scores.map((score, at) => ({
    at,
    score,
    x: column * (at + 0.5),
    y: height / 2 - (score ?? 0) * 26,
  }));
  return (
    <svg className={styles.line} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.level} d={`M0 ${height / 2} H${width}`} />
      <PathLine standing="done" d={curve(points.filter(({ score }) => score !== undefined))} />
      {points.map(({ at, score, x, y }) =>
        score === undefined ? (
          <g key={at} transform={`translate(${x} ${y})`}>
            <circle className={styles.open} r="14" />
            <text className={styles.place} y="5">
              {at + 1}
            </text>
          </g>
        ) : (
          <g key={at} transform={`translate(${x} ${y}) scale(${16 / faceRadius})`}>
            <Shapes shapes={face(score)} />
          </g>
        ),
      )}
    </svg>
  );
}
