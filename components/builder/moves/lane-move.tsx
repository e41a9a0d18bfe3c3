'use client';
import { Fragment, memo, useMemo } from 'react';
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
  type State,
  type Step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
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
  const there = useMemo(
    () => inOrder(now.lanes).filter(({ kind }) => lanes[move].includes(kind)),
    [now.lanes, move],
  );
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
                <Row
                  key={moment.id}
                  moment={moment}
                  number={at + 1}
                  lanes={there}
                  notes={there.map((lane) => notesAt(now, lane.id, onStep(moment.id)))}
                  model={model}
                  marks={map.ageBand !== '8-11'}
                  language={map.language}
                  run={run}
                />
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

interface RowProps {
  readonly moment: Step;
  readonly number: number;
  readonly lanes: readonly Lane[];
  /** What stands at the moment, lane by lane. */
  readonly notes: readonly (readonly Note[])[];
  readonly model: State;
  readonly marks: boolean;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
}

/** The lanes at one moment. The lists of notes are made anew for each letter, so what they hold is compared. */
const Row = memo(
  function Row({ moment, lanes, notes, model, ...rest }: RowProps) {
    return (
      <li className={styles.cells}>
        {lanes.map((lane, place) => (
          <Fragment key={lane.id}>
            {notesOrOne(notes[place] ?? []).map((note, which) => (
              <CellField
                key={which === 0 ? 'first' : note?.id}
                lane={lane}
                moment={moment}
                note={note}
                at={which}
                example={which === 0 && firstOfKind(lanes, place) ? written(model, lane.kind, moment.id) : ''}
                {...rest}
              />
            ))}
          </Fragment>
        ))}
      </li>
    );
  },
  ({ notes: before, ...one }, { notes: after, ...other }) =>
    Object.entries(one).every(([name, value]) => Object.is(value, other[name as keyof typeof other])) &&
    before.length === after.length &&
    before.every((list, at) => sameNotes(list, after[at] ?? [])),
);

const sameNotes = (one: readonly Note[], other: readonly Note[]): boolean =>
  one.length === other.length && one.every((note, at) => note === other[at]);

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
