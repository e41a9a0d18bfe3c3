'use client';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { written } from '../../../lib/builder/index.ts';
import { type MoveName, missing } from '../../../lib/course/index.ts';
import {
  inOrder,
  type JourneyMap,
  type Lane,
  type LaneKind,
  type Note,
  notesAt,
  onStep,
  stepsOf,
} from '../../../lib/journey/index.ts';
import type { MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { CellField } from './cell-field.tsx';
import { LanesPanel } from './lanes-panel.tsx';
import styles from './moves.module.css';
import { NoLane } from './no-lane.tsx';

type WritingMove = Extract<MoveName, 'actions' | 'touchpoints' | 'thoughts'>;

const lanes: Readonly<Record<WritingMove, readonly [LaneKind, ...LaneKind[]]>> = {
  actions: ['action', 'backstage'],
  touchpoints: ['touchpoint', 'channel', 'responsible'],
  thoughts: ['thought', 'need', 'goal', 'motive', 'custom'],
};

/** The lanes that belong to a move, moment by moment: fields to write in, and an example for who wants one. */
export function LaneMove({ move, desk, material, open }: MoveProps & { move: WritingMove }) {
  const { map, run } = desk;
  const { now } = map.states;
  const { now: model } = material.example.states;
  const [main] = lanes[move];
  const there = inOrder(now.lanes).filter(({ kind }) => lanes[move].includes(kind));
  const starters = move === 'touchpoints' ? [] : material.wordBank.starters[main as 'action' | 'thought'];
  return (
    <>
      <div>
        {there.length === 0 ? (
          <NoLane kind={main} map={map} run={run} />
        ) : (
          <>
            {starters.length > 0 && <Starters starters={starters} />}
            <ol className={styles.fields}>
              {stepsOf(now).map((moment, at) => (
                <li key={moment.id} className={styles.cells}>
                  {there.map((lane, place) => (
                    <Fragment key={lane.id}>
                      {notesOrOne(notesAt(now, lane.id, onStep(moment.id))).map((note, which) => (
                        <CellField
                          key={which === 0 ? 'first' : note?.id}
                          lane={lane}
                          moment={moment}
                          number={at + 1}
                          note={note}
                          at={which}
                          example={
                            which === 0 && firstOfKind(there, place)
                              ? written(model, lane.kind, moment.id)
                              : ''
                          }
                          marks={map.ageBand !== '8-11'}
                          language={map.language}
                          run={run}
                        />
                      ))}
                    </Fragment>
                  ))}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      {move === 'touchpoints' && <Gaps map={map} />}
      {move === 'touchpoints' && open && <LanesPanel map={map} run={run} />}
    </>
  );
}

const notesOrOne = (notes: readonly Note[]): readonly (Note | undefined)[] =>
  notes.length === 0 ? [undefined] : notes;

const firstOfKind = (there: readonly Lane[], at: number): boolean =>
  there.findIndex(({ kind }) => kind === there[at]?.kind) === at;

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

/** The moments without a touchpoint, once there is one somewhere: a gap is a thing to see. */
function Gaps({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('structure');
  const nameOf = useMomentName();
  const steps = stepsOf(map.states.now);
  const open = missing(map, 'touchpoints') ?? [];
  if (open.length === 0 || open.length === steps.length) return null;
  return (
    <div className={styles.gaps}>
      <p>{t(($) => $.gaps)}</p>
      <ul lang={map.language}>
        {open.map((moment) => (
          <li key={moment.id}>{nameOf(moment, steps.indexOf(moment) + 1)}</li>
        ))}
      </ul>
    </div>
  );
}
