'use client';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../lib/builder/index.ts';
import {
  type Command,
  feelingAt,
  type Id,
  inOrder,
  journeyOf,
  type Lane,
  lowestStep,
  type StateName,
} from '../../../lib/journey/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { useCalm } from '../desk/use-calm.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { useMomentName } from '../use-moment-name.ts';
import { FeelingEditor } from './grid/feeling-editor.tsx';
import { FeelingRow } from './grid/feeling-row.tsx';
import { Heads } from './grid/heads.tsx';
import { cellId, headRows, type TableWork } from './grid/model.ts';
import { NoteRow } from './grid/note-row.tsx';
import { RecordRow } from './grid/record-row.tsx';
import styles from './grid/table.module.css';
import { useCellKeys } from './grid/use-cell-keys.ts';
import { NotYet } from './not-yet.tsx';

/** The map as a table to write in: a column for each moment, a row for each lane. */
export function MapTable({
  desk,
  state,
  words,
  describedBy,
}: {
  desk: MapDesk;
  /** The half of the map that is shown; there is one. */
  state: StateName;
  /** Words for feelings, to choose from. */
  words: readonly string[];
  /** The id of what says how the table is used. */
  describedBy: string;
}) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const { t: editing } = useTranslation('editing');
  const nameOf = useMomentName();
  const { map } = desk;
  const calm = useCalm(map);
  const half = map.states[state] ?? map.states.now;
  const [felt, feel] = useState<Id | null>(null);
  const work = useWork(desk, state, feel);
  const { active, ...keys } = useCellKeys();

  const filled = journeyOf(half).filter(({ steps }) => steps.length > 0);
  const steps = filled.flatMap(({ steps }) => steps);
  const stages = filled.map(({ stage }) => stage);
  const apart = stages.length > 1 || stages.some(({ title }) => title !== '') ? stages : [];
  const lanes = inOrder(half.lanes);
  const at = activeCell(active, { stages: apart, steps, lanes });
  const feeling = steps.find(({ id }) => id === felt);
  const notes = Map.groupBy(inOrder(half.notes), ({ lane }) => lane);

  function row(lane: Lane) {
    const title = lane.title || journey(($) => $.lanes[lane.kind]);
    const common = { work, lane, title, steps, active: at?.startsWith(cellId(lane.id, '')) ? at : null };
    switch (lane.kind) {
      case 'feeling':
        return (
          <FeelingRow
            key={lane.id}
            {...common}
            feelings={inOrder(half.feelings)}
            lowest={lowestStep(half)?.id}
          />
        );
      case 'opportunity':
      case 'evidence': {
        const move = t(($) => $.moves[lane.kind === 'evidence' ? 'person' : 'ideas'].name);
        return (
          <RecordRow key={lane.id} {...common} map={calm} hint={editing(($) => $.elsewhere, { move })} />
        );
      }
      default:
        return <NoteRow key={lane.id} {...common} notes={notes.get(lane.id) ?? []} />;
    }
  }

  if (steps.length === 0) return <NotYet move="order">{editing(($) => $.noMoments)}</NotYet>;
  return (
    <section className={styles.scroll} aria-label={t(($) => $.map.scroll)}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written in is a grid
        role="grid"
        className={styles.table}
        style={{ '--moments': steps.length } as object}
        aria-describedby={describedBy}
        aria-readonly={!desk.editing}
        {...keys}
      >
        <caption className="hidden">{map.title || t(($) => $.map.title)}</caption>
        <Heads work={work} stages={apart} steps={steps} active={at && inHead(at) ? at : null} />
        <tbody>{lanes.map(row)}</tbody>
      </table>
      {feeling && (
        <FeelingEditor
          key={feeling.id}
          work={work}
          step={feeling}
          name={nameOf(feeling, steps.indexOf(feeling) + 1)}
          feeling={feelingAt(half, feeling.id)}
          words={words}
          close={() => feel(null)}
        />
      )}
    </section>
  );
}

/** What the cells work with: new only when it says something new, so that a change draws the changed cells alone. */
function useWork(
  { map: { language, ageBand }, editing, run: onDesk }: MapDesk,
  state: StateName,
  feel: (step: Id) => void,
): TableWork {
  const say = useSpeaker();
  const run = useCallback(
    (command: Command | null) => onDesk(state === 'next' ? later(command) : command),
    [onDesk, state],
  );
  return useMemo(
    () => ({ state, language, ageBand, editing, run, feel, say }),
    [state, language, ageBand, editing, run, feel, say],
  );
}

const inHead = (id: string): boolean => Object.values(headRows).some((row) => id.startsWith(cellId(row, '')));

/** The cell to which Tab comes: the one that had the focus last, or the first where that one is gone. */
function activeCell(
  active: string | null,
  {
    stages,
    steps,
    lanes,
  }: {
    stages: readonly { id: Id }[];
    steps: readonly { id: Id }[];
    lanes: readonly { id: Id }[];
  },
): string | null {
  const [row = '', column = ''] = active?.split('/') ?? [];
  const has = (records: readonly { id: Id }[], id: Id) => records.some((one) => one.id === id);
  const there =
    row === headRows.stages
      ? has(stages, column)
      : (row === headRows.steps || has(lanes, row)) && has(steps, column);
  if (there) return active;
  const [stage] = stages;
  const [step] = steps;
  if (stage) return cellId(headRows.stages, stage.id);
  return step ? cellId(headRows.steps, step.id) : null;
}
