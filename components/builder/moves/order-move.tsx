'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cutStage,
  dropStage,
  heldSteps,
  joinStage,
  nudge,
  nudgeStage,
  placeStep,
} from '../../../lib/builder/index.ts';
import {
  apply,
  type Command,
  type Id,
  isLocked,
  journeyOf,
  type Stage,
  type Step,
  step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { useAction } from '../actions/registry.tsx';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Sign } from './control.tsx';
import { LanesPanel } from './lanes-panel.tsx';
import { MomentRow } from './moment-row.tsx';
import styles from './order-move.module.css';
import { StageHead } from './stage-head.tsx';
import { TimesPanel } from './times-panel.tsx';
import { type Drag, useDrag } from './use-drag.ts';
import { useStageName } from './use-names.ts';
import { useRefocus } from './use-refocus.ts';

/**
 * The moments in their order, in their stages: each can be moved with buttons, keys or the pointer and, where open,
 * named and removed, and begin a stage.
 */
export function OrderMove({ desk, open }: MoveProps) {
  const { run, map } = desk;
  const { t } = useTranslation('builder');
  const { t: structure } = useTranslation('structure');
  const say = useSpeaker();
  const nameOf = useMomentName();
  const stageName = useStageName();
  const [list, refocus] = useRefocus<HTMLDivElement>();
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  const state = map.states.now;
  const journey = journeyOf(state);
  const steps = stepsOf(state);
  const held = useMemo(() => heldSteps(state), [state]);
  const divided = journey.length > 1 || journey.some(({ stage }) => stage.title !== '');
  // A name that is being emptied keeps its field: what has once been shown stays.
  const [staged, setStaged] = useState(divided);
  if (divided && !staged) setStaged(true);

  const arrange = useCallback(
    (moment: Step, command: Command | null, control?: string) => {
      if (!command) return;
      const after = apply(latest.current, command).states.now;
      if (!run(command)) return;
      if (control) refocus(`${control}-${moment.id}`);
      const position = stepsOf(after).findIndex(({ id }) => id === moment.id) + 1;
      const at = journeyOf(after).findIndex(({ steps }) => steps.some(({ id }) => id === moment.id));
      const stage = journeyOf(after)[at]?.stage;
      const said = { title: nameOf(moment, position), position, count: stepsOf(after).length };
      say(
        stage && stage.id !== moment.stage
          ? structure(($) => $.stages.said.momentMoved, { ...said, stage: stageName(stage, at + 1) })
          : t(($) => $.said.moved, said),
      );
    },
    [run, refocus, say, t, structure, nameOf, stageName],
  );
  const move = useCallback(
    (moment: Step, by: -1 | 1, control: string) =>
      arrange(moment, nudge(latest.current.states.now, moment.id, by), control),
    [arrange],
  );
  const drop = useCallback(
    ({ dragged, over, by }: Drag) => {
      const { steps } = latest.current.states.now;
      const [moment, target] = [steps[dragged], steps[over]];
      if (!moment) return;
      const into: Command = { do: 'move', in: 'steps', id: dragged, stage: over, after: null };
      arrange(moment, target ? placeStep(latest.current.states.now, dragged, by, target) : into);
    },
    [arrange],
  );
  const { drag, ...handle } = useDrag(drop);
  const { grab, pull, release, cancel } = handle;
  const grip = useMemo(() => ({ grab, pull, release, cancel }), [grab, pull, release, cancel]);

  const remove = useCallback(
    (moment: Step, number: number, neighbour: Id | undefined) => {
      if (!run({ do: 'remove', in: 'steps', id: moment.id })) return say(structure(($) => $.lockedSaid));
      refocus(`remove-${neighbour}`, 'add');
      say(t(($) => $.said.removed, { title: nameOf(moment, number) }));
    },
    [run, refocus, say, t, structure, nameOf],
  );
  const cut = useCallback(
    (moment: Step, number: number) => {
      const id = freshId();
      if (!run(cutStage(latest.current.states.now, moment.id, id)))
        return say(structure(($) => $.lockedSaid));
      refocus(`stage-${id}`);
      say(structure(($) => $.stages.said.cut, { title: nameOf(moment, number) }));
    },
    [run, refocus, say, structure, nameOf],
  );

  const join = useCallback(
    (stage: Stage, number: number) => {
      const { now } = latest.current.states;
      const [before, here] = journeyOf(now).slice(number - 2, number);
      if (!before || !run(joinStage(now, stage.id))) return say(structure(($) => $.lockedSaid));
      refocus(`stage-${before.stage.id}`, `cut-${here?.steps[0]?.id}`);
      const names = { stage: stageName(stage, number), before: stageName(before.stage, number - 1) };
      say(structure(($) => $.stages.said.joined, names));
    },
    [run, refocus, say, structure, stageName],
  );
  const dropEmpty = useCallback(
    (stage: Stage, number: number) => {
      const { now } = latest.current.states;
      const journey = journeyOf(now);
      if (!run(dropStage(now, stage.id))) return say(structure(($) => $.lockedSaid));
      refocus(`stage-${journey[number - 2]?.stage.id}`, `stage-${journey[number]?.stage.id}`, 'add');
      say(structure(($) => $.stages.said.removed));
    },
    [run, refocus, say, structure],
  );
  const moveStage = useCallback(
    (stage: Stage, number: number, by: -1 | 1, control: string) => {
      const { now } = latest.current.states;
      if (!run(nudgeStage(now, stage.id, by))) return;
      refocus(`${control}-${stage.id}`);
      const [position, count] = [number + by, journeyOf(now).length];
      say(structure(($) => $.stages.said.moved, { stage: stageName(stage, position), position, count }));
    },
    [run, refocus, say, structure, stageName],
  );

  function add(stage: Stage, at: number) {
    const id = freshId();
    if (!run({ do: 'add', in: 'steps', record: step({ id, stage: stage.id }) })) return;
    refocus(`title-${id}`);
    const last = at === journey.length - 1;
    say(
      last
        ? t(($) => $.said.added)
        : structure(($) => $.stages.said.added, { stage: stageName(stage, at + 1) }),
    );
  }
  const last = journey.at(-1)?.stage;
  useAction('addMoment', {
    run: () => last && add(last, journey.length - 1),
    enabled: open && desk.editing && !!last,
  });

  return (
    <div ref={list}>
      {open && (
        <p className={styles.hint}>
          <Sign name="flag" />
          <span>{structure(($) => $.stages.flag)}</span>
        </p>
      )}
      {open && staged && <StageWords />}
      <div data-drops>
        {journey.map(({ stage, steps: inside }, at) => {
          const name = stageName(stage, at + 1);
          const before = steps.indexOf(inside[0] as Step);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its legend into every field's name
            <div key={stage.id} role="group" aria-label={name} className={staged ? styles.stage : undefined}>
              {staged && open && (
                <StageHead
                  stage={stage}
                  number={at + 1}
                  last={at === journey.length - 1}
                  empty={inside.length === 0}
                  fixed={inside.some((moment) => isLocked(moment, 'stage'))}
                  language={map.language}
                  run={run}
                  move={moveStage}
                  join={join}
                  remove={dropEmpty}
                />
              )}
              {staged && !open && (
                <p className={styles.stageTitle} lang={map.language}>
                  {name}
                </p>
              )}
              {inside.length === 0 ? (
                <p data-drop={stage.id} className={drag?.over === stage.id ? styles.dropInto : styles.empty}>
                  {structure(($) => $.stages.empty)}
                </p>
              ) : (
                <ol className={styles.moments} start={before + 1}>
                  {inside.map((moment, place) => (
                    <MomentRow
                      key={moment.id}
                      moment={moment}
                      number={before + place + 1}
                      top={at === 0 && place === 0}
                      bottom={at === journey.length - 1 && place === inside.length - 1}
                      begins={place === 0}
                      held={held.has(moment.id)}
                      neighbour={(steps[before + place + 1] ?? steps[before + place - 1])?.id}
                      open={open}
                      drag={markOf(drag, moment.id)}
                      language={map.language}
                      run={run}
                      move={move}
                      remove={remove}
                      cut={cut}
                      grip={grip}
                    />
                  ))}
                </ol>
              )}
              {open && (
                <button
                  type="button"
                  className="button plain"
                  data-control={at === journey.length - 1 ? 'add' : undefined}
                  onClick={() => add(stage, at)}
                >
                  {journey.length === 1
                    ? t(($) => $.buttons.add)
                    : structure(($) => $.stages.add, { stage: name })}
                </button>
              )}
            </div>
          );
        })}
      </div>
      {open && <TimesPanel map={map} run={run} />}
      {open && <LanesPanel map={map} run={run} />}
    </div>
  );
}

/** Names that a stage may have, for the fields of all stages. */
function StageWords() {
  const { t } = useTranslation('structure');
  const words = [t(($) => $.stages.before), t(($) => $.stages.during), t(($) => $.stages.after)];
  return (
    <p className={styles.words}>
      {t(($) => $.stages.wordBank)}{' '}
      {words.map((word) => (
        <em key={word}>{word}</em>
      ))}
    </p>
  );
}

function markOf(drag: Drag | null, id: Id): 'dragged' | 'before' | 'behind' | undefined {
  if (drag?.dragged === id) return 'dragged';
  if (drag?.over !== id) return undefined;
  return drag.by === -1 ? 'before' : 'behind';
}
