'use client';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { feelingWriting, heldSteps, later, noteWriting, nudge } from '../../../lib/builder/index.ts';
import {
  type AgeBand,
  type Command,
  differences,
  type Feeling,
  feelingAt,
  type Id,
  isLocked,
  type JourneyMap,
  journeyOf,
  type Lane,
  laneOf,
  type Note,
  notesAt,
  onStep,
  type State,
  type Step,
  step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { useSpeaker, WritingArea, WritingLine } from '../../ui/index.ts';
import { useAction } from '../actions/registry.tsx';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { TwoCurves } from '../views/two-curves.tsx';
import controls from './control.module.css';
import { Control } from './control.tsx';
import { FaceChoice } from './face-choice.tsx';
import { Locked } from './locked.tsx';
import styles from './moves.module.css';
import { useRefocus } from './use-refocus.ts';

/** The future map: what would be different, moment by moment, and the two curves. */
export function NextMove({ desk: { map, run, editing } }: MoveProps) {
  const { t } = useTranslation('builder');
  const { t: structure } = useTranslation('structure');
  const say = useSpeaker();
  const nameOf = useMomentName();
  const [list, refocus] = useRefocus<HTMLDivElement>();
  const { next } = map.states;

  function begin() {
    if (!run({ do: 'startNext' })) return;
    refocus(`title-${stepsOf(map.states.now)[0]?.id}`, 'add');
  }
  useAction('startNext', { run: begin, enabled: !next && editing });

  function add() {
    const stage = next && journeyOf(next).at(-1)?.stage.id;
    const id = freshId();
    if (!stage || !run({ do: 'add', in: 'steps', state: 'next', record: step({ id, stage }) })) return;
    refocus(`title-${id}`);
    say(t(($) => $.said.added));
  }

  function remove(moment: Step, at: number) {
    if (!run({ do: 'remove', in: 'steps', state: 'next', id: moment.id }))
      return say(structure(($) => $.lockedSaid));
    const steps = next ? stepsOf(next) : [];
    refocus(`remove-${(steps[at + 1] ?? steps[at - 1])?.id}`, 'add');
    say(structure(($) => $.next.removed, { title: nameOf(moment, at + 1) }));
  }

  function move(moment: Step, at: number, by: -1 | 1) {
    if (!next || !run(later(nudge(next, moment.id, by)))) return;
    refocus(`${by === -1 ? 'up' : 'down'}-${moment.id}`);
    const [position, count] = [at + 1 + by, stepsOf(next).length];
    say(t(($) => $.said.moved, { title: nameOf(moment, position), position, count }));
  }

  return (
    <div ref={list}>
      {next ? (
        <>
          <Compared map={map} />
          <Moments map={map} next={next} run={run} move={move} remove={remove} />
          <button type="button" className="button plain" data-control="add" onClick={add}>
            {t(($) => $.buttons.add)}
          </button>
        </>
      ) : (
        <button type="button" className="button plain" onClick={begin}>
          {t(($) => $.buttons.startNext)}
        </button>
      )}
    </div>
  );
}

/** The two curves, and how much is different. */
function Compared({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  const count = differences(map).length;
  return (
    <>
      <TwoCurves map={map} />
      <p role="status">{t(($) => $.states.changes, { count })}</p>
    </>
  );
}

interface MomentsProps {
  readonly map: JourneyMap;
  readonly next: State;
  readonly run: MapDesk['run'];
  readonly move: (moment: Step, at: number, by: -1 | 1) => void;
  readonly remove: (moment: Step, at: number) => void;
}

function Moments({ map, next, run, move, remove }: MomentsProps) {
  const { t } = useTranslation('builder');
  const { t: structure } = useTranslation('structure');
  const nameOf = useMomentName();
  const steps = stepsOf(next);
  const held = useMemo(() => heldSteps(next), [next]);
  const [action, thought] = [laneOf(next, 'action'), laneOf(next, 'thought')];
  const noteAt = (lane: Lane | undefined, id: Id) => lane && notesAt(next, lane.id, onStep(id))[0];
  if (steps.length === 0) return <p className={styles.starters}>{structure(($) => $.next.empty)}</p>;
  return (
    <ol className={styles.fields}>
      {steps.map((moment, at) => {
        const title = nameOf(moment, at + 1);
        const still = isLocked(moment, 'pos');
        return (
          <li key={moment.id}>
            <div className={styles.laneRow}>
              <label className={styles.grow}>
                <span>
                  {t(($) => $.fields.moment, { number: at + 1 })}
                  <Locked when={isLocked(moment, 'title')} />
                </span>
                <WritingLine
                  className="field"
                  data-control={`title-${moment.id}`}
                  autoComplete="off"
                  lang={map.language}
                  readOnly={isLocked(moment, 'title')}
                  value={moment.title}
                  write={(text) =>
                    run({
                      do: 'edit',
                      in: 'steps',
                      state: 'next',
                      id: moment.id,
                      change: { title: text },
                    })
                  }
                />
              </label>
              <span className={controls.controls}>
                <Control
                  name={`up-${moment.id}`}
                  label={t(($) => $.buttons.upNamed, { title })}
                  off={at === 0 || still}
                  sign="up"
                  press={() => move(moment, at, -1)}
                />
                <Control
                  name={`down-${moment.id}`}
                  label={t(($) => $.buttons.downNamed, { title })}
                  off={at === steps.length - 1 || still}
                  sign="down"
                  press={() => move(moment, at, 1)}
                />
                <Control
                  name={`remove-${moment.id}`}
                  label={t(($) => $.buttons.removeNamed, { title })}
                  off={held.has(moment.id)}
                  sign="remove"
                  press={() => remove(moment, at)}
                />
              </span>
            </div>
            <NextField
              moment={moment}
              title={title}
              action={action}
              done={noteAt(action, moment.id)}
              thought={thought}
              thinks={noteAt(thought, moment.id)}
              feeling={feelingAt(next, moment.id)}
              band={map.ageBand}
              language={map.language}
              run={run}
            />
          </li>
        );
      })}
    </ol>
  );
}

interface NextFieldProps {
  readonly moment: Step;
  readonly title: string;
  readonly action: Lane | undefined;
  readonly done: Note | undefined;
  readonly thought: Lane | undefined;
  readonly thinks: Note | undefined;
  readonly feeling: Feeling | undefined;
  readonly band: AgeBand;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
}

/** What happens, what is thought and how it feels at a moment of the future map. */
const NextField = memo(function NextField(props: NextFieldProps) {
  const { moment, title, feeling, run } = props;
  const { t } = useTranslation('builder');
  const write = (command: Command) => run(later(command));
  const fields = [
    { kind: 'action', lane: props.action, note: props.done },
    { kind: 'thought', lane: props.thought, note: props.thinks },
  ] as const;
  const locked = !!feeling && isLocked(feeling, 'score');
  return (
    <fieldset className={styles.feeling}>
      <legend className="hidden">{title}</legend>
      {fields.map(
        ({ kind, lane, note }) =>
          lane && (
            <label key={kind} className={styles.why}>
              <span>
                {t(($) => $.fields[kind], { title })}
                <Locked when={!!note && isLocked(note, 'text')} />
              </span>
              <WritingArea
                className={`field ${styles.writing}`}
                rows={2}
                lang={props.language}
                readOnly={!!note && isLocked(note, 'text')}
                value={note?.text ?? ''}
                write={(text) => write(noteWriting(note, lane.id, onStep(moment.id), text, freshId()))}
              />
            </label>
          ),
      )}
      <Locked when={locked} />
      <FaceChoice
        name={`next-${moment.id}`}
        score={feeling?.score ?? null}
        band={props.band}
        locked={locked}
        choose={(score) => write(feelingWriting(feeling, moment.id, { score }, freshId()))}
      />
    </fieldset>
  );
});
