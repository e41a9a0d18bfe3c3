'use client';
import { useTranslation } from 'react-i18next';
import { writing, written } from '../../../lib/builder/index.ts';
import type { MoveName } from '../../../lib/course/index.ts';
import { laneOf, type Step, stepsOf } from '../../../lib/journey/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Example } from './example.tsx';
import styles from './moves.module.css';

type WritingMove = Extract<MoveName, 'actions' | 'touchpoints' | 'thoughts'>;

const lanes = {
  actions: ['action'],
  touchpoints: ['touchpoint', 'channel'],
  thoughts: ['thought'],
} as const;

type Kind = (typeof lanes)[WritingMove][number];

/** One lane, or two that belong together, moment by moment: fields to write in, and an example for who wants one. */
export function LaneMove({ move, ...props }: MoveProps & { move: WritingMove }) {
  const { now } = props.desk.map.states;
  const kinds = lanes[move].filter((kind) => laneOf(now, kind));
  return (
    <>
      {move !== 'touchpoints' && <Starters starters={props.material.wordBank.starters[lanes[move][0]]} />}
      <ol className={styles.fields}>
        {stepsOf(now).map((moment, at) => (
          <li key={moment.id} className={styles.cells}>
            {kinds.map((kind) => (
              <Cell key={kind} kind={kind} moment={moment} number={at + 1} {...props} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function Starters({ starters }: { starters: readonly string[] }) {
  const { t } = useTranslation('builder');
  return (
    <p className={styles.starters}>
      {t(($) => $.fields.starters)}{' '}
      {starters.map((starter) => (
        <em key={starter}>{starter}</em>
      ))}
    </p>
  );
}

function Cell({
  kind,
  moment,
  number,
  desk,
  material,
}: MoveProps & { kind: Kind; moment: Step; number: number }) {
  const { t } = useTranslation('builder');
  const nameOf = useMomentName();
  const { now } = desk.map.states;
  return (
    <div>
      <label>
        <span className={styles.label}>{t(($) => $.fields[kind], { title: nameOf(moment, number) })}</span>
        <textarea
          className={`field ${styles.writing}`}
          rows={2}
          value={written(now, kind, moment.id)}
          onChange={({ target }) => desk.run(writing(now, kind, moment.id, target.value, freshId()))}
        />
      </label>
      <Example texts={[written(material.example.states.now, kind, moment.id)]} />
    </div>
  );
}
