'use client';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  holdsSomething,
  laneAdded,
  laneNudged,
  laneRemoved,
  laneRenamed,
} from '../../../lib/builder/index.ts';
import {
  inOrder,
  isLocked,
  type JourneyMap,
  type Lane,
  type LaneKind,
  laneOf,
} from '../../../lib/journey/index.ts';
import { useSpeaker, WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId } from '../model.ts';
import controls from './control.module.css';
import { Control } from './control.tsx';
import { Locked } from './locked.tsx';
import styles from './moves.module.css';
import { Panel } from './panel.tsx';
import { useLaneName } from './use-names.ts';
import { useRefocus } from './use-refocus.ts';

interface LanesProps {
  readonly map: JourneyMap;
  readonly run: MapDesk['run'];
}

/** The lanes of the map, for who wants others than those it came with. */
export function LanesPanel(props: LanesProps) {
  const { t } = useTranslation('structure');
  return <Panel title={t(($) => $.lanes.summary)}>{() => <Lanes {...props} />}</Panel>;
}

function Lanes({ map, run }: LanesProps) {
  const { t } = useTranslation('structure');
  const say = useSpeaker();
  const nameOf = useLaneName();
  const [list, refocus] = useRefocus<HTMLDivElement>();
  const lanes = inOrder(map.states.now.lanes);

  function move(lane: Lane, at: number, by: -1 | 1) {
    if (!run(laneNudged(map, lane.id, by))) return;
    refocus(`${by === -1 ? 'lane-up' : 'lane-down'}-${lane.id}`);
    const [position, count] = [at + 1 + by, lanes.length];
    say(t(($) => $.lanes.said.moved, { lane: nameOf(lane), position, count }));
  }

  function remove(lane: Lane, at: number) {
    const full = holdsSomething(map, lane);
    if (!run(laneRemoved(map, lane.id))) return say(t(($) => $.lockedSaid));
    refocus(`lane-remove-${(lanes[at + 1] ?? lanes[at - 1])?.id}`, 'lane-kind');
    say(t(($) => (full ? $.lanes.said.removedFull : $.lanes.said.removed), { lane: nameOf(lane) }));
  }

  return (
    <div ref={list}>
      <p className={styles.starters}>{t(($) => $.lanes.lead)}</p>
      <ol className={styles.rows}>
        {lanes.map((lane, at) => (
          <li key={lane.id} className={styles.laneRow}>
            <span className={styles.grow}>
              <WritingLine
                className="field"
                aria-label={t(($) => $.lanes.name, { lane: nameOf({ ...lane, title: '' }) })}
                placeholder={nameOf({ ...lane, title: '' })}
                lang={map.language}
                autoComplete="off"
                readOnly={isLocked(lane, 'title')}
                value={lane.title}
                write={(text) => run(laneRenamed(map, lane.id, text))}
              />
              <Locked when={isLocked(lane, 'title') || isLocked(lane, 'pos')} />
            </span>
            <span className={controls.controls}>
              <Control
                name={`lane-up-${lane.id}`}
                label={t(($) => $.lanes.up, { lane: nameOf(lane) })}
                off={at === 0 || isLocked(lane, 'pos')}
                sign="up"
                press={() => move(lane, at, -1)}
              />
              <Control
                name={`lane-down-${lane.id}`}
                label={t(($) => $.lanes.down, { lane: nameOf(lane) })}
                off={at === lanes.length - 1 || isLocked(lane, 'pos')}
                sign="down"
                press={() => move(lane, at, 1)}
              />
              <Control
                name={`lane-remove-${lane.id}`}
                label={t(($) => $.lanes.remove, { lane: nameOf(lane) })}
                off={isLocked(lane)}
                sign="remove"
                press={() => remove(lane, at)}
              />
            </span>
          </li>
        ))}
      </ol>
      <NewLane map={map} run={run} />
    </div>
  );
}

const kinds: readonly LaneKind[] = [
  'action',
  'touchpoint',
  'channel',
  'responsible',
  'need',
  'goal',
  'motive',
  'thought',
  'feeling',
  'pain',
  'opportunity',
  'evidence',
  'backstage',
];

/** Adds a lane of a kind that the map does not have yet, or one of one's own with a name. */
function NewLane({ map, run }: LanesProps) {
  const { t } = useTranslation('structure');
  const { t: journey } = useTranslation('journey');
  const say = useSpeaker();
  const field = useId();
  const [chosen, choose] = useState<LaneKind>('custom');
  const [title, setTitle] = useState('');
  const free = kinds.filter((kind) => !laneOf(map.states.now, kind));
  const kind = free.includes(chosen) ? chosen : 'custom';
  const unnamed = kind === 'custom' && title.trim() === '';

  function add() {
    const given = kind === 'custom' ? title.trim() : '';
    if (unnamed || !run(laneAdded(map, { id: freshId(), kind, title: given }))) return;
    say(t(($) => $.lanes.said.added, { lane: given || journey(($) => $.lanes[kind]) }));
    setTitle('');
  }

  return (
    <form
      className={styles.newLane}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        <span>{t(($) => $.lanes.kind)}</span>
        <select
          className="field"
          data-control="lane-kind"
          value={kind}
          onChange={({ target }) => choose(free.find((one) => one === target.value) ?? 'custom')}
        >
          {(['custom', ...free] as const).map((one) => (
            <option key={one} value={one}>
              {journey(($) => $.lanes[one])}
            </option>
          ))}
        </select>
      </label>
      {kind === 'custom' && (
        <label htmlFor={field}>
          <span>{t(($) => $.lanes.ownName)}</span>
          <input
            id={field}
            className="field"
            lang={map.language}
            autoComplete="off"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
      )}
      <button type="submit" className="button plain" aria-disabled={unnamed}>
        {t(($) => $.lanes.add)}
      </button>
    </form>
  );
}
