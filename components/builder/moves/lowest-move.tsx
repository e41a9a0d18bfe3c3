'use client';
import { useTranslation } from 'react-i18next';
import { whyCommand, writing, written } from '../../../lib/builder/index.ts';
import {
  feelingAt,
  type JourneyMap,
  lowestStep,
  notesOf,
  type Step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Example } from './example.tsx';
import { MarkSelect } from './mark-select.tsx';
import styles from './moves.module.css';

const mostWhys = 3;

/** The hard moments, the lowest first: what is hard there, how it is known, and why, up to three times. */
export function LowestMove(props: MoveProps) {
  const { t } = useTranslation('builder');
  const hard = hardMoments(props.desk.map);
  if (hard.length === 0) return <p className={styles.starters}>{t(($) => $.missing.noScores)}</p>;
  return (
    <ol className={styles.fields}>
      {hard.map(({ step, number }, at) => (
        <PainField key={step.id} step={step} number={number} deep={at === 0} {...props} />
      ))}
    </ol>
  );
}

/** The lowest moment, then every other one that feels bad, in the order of the journey. */
function hardMoments(map: JourneyMap): { step: Step; number: number }[] {
  const { now } = map.states;
  const lowest = lowestStep(now)?.id;
  const numbered = stepsOf(now).map((step, at) => ({ step, number: at + 1 }));
  const bad = numbered.filter(({ step }) => step.id !== lowest && (feelingAt(now, step.id)?.score ?? 0) < 0);
  return [...numbered.filter(({ step }) => step.id === lowest), ...bad];
}

function PainField({
  step,
  number,
  deep,
  desk,
  material,
}: MoveProps & { step: Step; number: number; deep: boolean }) {
  const { t } = useTranslation('builder');
  const nameOf = useMomentName();
  const { now } = desk.map.states;
  const pain = painAt(desk.map, step);
  const model = painAt(material.example, step);
  const label = t(($) => $.fields.pain, { title: nameOf(step, number) });
  const filled = pain?.whys.filter((why) => why !== '').length ?? 0;
  return (
    <li>
      <label>
        <span className={styles.label}>{label}</span>
        <textarea
          className={`field ${styles.writing}`}
          rows={2}
          value={written(now, 'pain', step.id)}
          onChange={({ target }) => desk.run(writing(now, 'pain', step.id, target.value, freshId()))}
        />
      </label>
      {pain && (
        <MarkSelect
          mark={pain.mark}
          about={label}
          choose={(mark) => desk.run({ do: 'edit', in: 'notes', id: pain.id, change: { mark } })}
        />
      )}
      {pain &&
        deep &&
        Array.from({ length: Math.min(mostWhys, filled + 1) }, (_, at) => at).map((at) => (
          <label key={at} className={styles.why}>
            <span>{t(($) => $.fields.why, { number: at + 1 })}</span>
            <input
              className="field"
              autoComplete="off"
              value={pain.whys[at] ?? ''}
              onChange={({ target }) => desk.run(whyCommand(pain, at, target.value))}
            />
          </label>
        ))}
      <Example texts={model ? [model.text, ...model.whys] : []} />
    </li>
  );
}

const painAt = (map: JourneyMap, step: Step) => notesOf(map.states.now, 'pain', step.id)[0];
