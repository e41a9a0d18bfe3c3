'use client';
import { useTranslation } from 'react-i18next';
import { writing, written } from '../../lib/builder/index.ts';
import type { MoveName } from '../../lib/course/index.ts';
import { type Step, stepsOf } from '../../lib/journey/index.ts';
import { freshId, type MoveProps } from './model.ts';
import styles from './moves.module.css';
import { useMomentName } from './use-moment-name.ts';

type WritingMove = Extract<MoveName, 'actions' | 'thoughts'>;

const lane = { actions: 'action', thoughts: 'thought' } as const;

/** One lane, moment by moment: a field to write in, and an example for who wants one. */
export function LaneMove({ move, ...props }: MoveProps & { move: WritingMove }) {
  const { t } = useTranslation('builder');
  const { starters } = props.material.wordBank;
  return (
    <>
      <p className={styles.starters}>
        {t(($) => $.fields.starters)}{' '}
        {starters[lane[move]].map((starter) => (
          <em key={starter}>{starter}</em>
        ))}
      </p>
      <ol className={styles.fields}>
        {stepsOf(props.desk.map.states.now).map((moment, at) => (
          <Cell key={moment.id} kind={lane[move]} moment={moment} number={at + 1} {...props} />
        ))}
      </ol>
    </>
  );
}

function Cell({
  kind,
  moment,
  number,
  desk,
  material,
}: MoveProps & { kind: 'action' | 'thought'; moment: Step; number: number }) {
  const { t } = useTranslation('builder');
  const nameOf = useMomentName();
  const title = nameOf(moment, number);
  const example = written(material.example.states.now, kind, moment.id);
  const text = written(desk.map.states.now, kind, moment.id);
  return (
    <li>
      <label>
        <span className={styles.label}>{t(($) => $.fields[kind], { title })}</span>
        <textarea
          className={`field ${styles.writing}`}
          rows={2}
          value={text}
          onChange={({ target }) =>
            desk.run(writing(desk.map.states.now, kind, moment.id, target.value, freshId()))
          }
        />
      </label>
      {example && (
        <details className={styles.example}>
          <summary>{t(($) => $.buttons.example)}</summary>
          <p>{example}</p>
        </details>
      )}
    </li>
  );
}
