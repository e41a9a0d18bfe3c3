'use client';
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { noteWriting, transitionsOf, whyCommand } from '../../../lib/builder/index.ts';
import {
  feelingAt,
  isLocked,
  type JourneyMap,
  journeyOf,
  laneOf,
  lowestStep,
  type Note,
  notesAt,
  notesOf,
  onStep,
  type Place,
  type State,
  type Step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { WritingArea } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { NotYet } from '../views/not-yet.tsx';
import { Example } from './example.tsx';
import { Locked } from './locked.tsx';
import { MarkSelect } from './mark-select.tsx';
import styles from './moves.module.css';
import { NoLane } from './no-lane.tsx';
import { useStageName } from './use-names.ts';

const mostWhys = 3;

/**
 * The hard moments, the lowest first: what is hard there, how it is known, and why, up to three times. Then what is
 * hard in the change from stage to stage.
 */
export function LowestMove({ desk: { map, run }, material }: MoveProps) {
  const { t } = useTranslation('builder');
  const nameOf = useMomentName();
  const { now } = map.states;
  const lane = laneOf(now, 'pain')?.id;
  const hard = hardMoments(now);
  if (!lane)
    return (
      <div>
        <NoLane kind="pain" map={map} run={run} />
      </div>
    );
  return (
    <div>
      {hard.length === 0 && <NotYet move="feelings">{t(($) => $.missing.noScores)}</NotYet>}
      <ol className={styles.fields}>
        {hard.map(({ step, number }, at) => (
          <Fragment key={step.id}>
            {notesOrOne(notesAt(now, lane, onStep(step.id))).map((pain, which) => (
              <PainField
                key={which === 0 ? 'first' : pain?.id}
                label={t(($) => $.fields.pain, { title: nameOf(step, number) })}
                lane={lane}
                place="step"
                at={step.id}
                pain={pain}
                model={which === 0 ? notesOf(material.example.states.now, 'pain', step.id)[0] : undefined}
                deep={at === 0}
                language={map.language}
                run={run}
              />
            ))}
          </Fragment>
        ))}
      </ol>
      <Transitions map={map} lane={lane} run={run} />
    </div>
  );
}

const notesOrOne = (notes: readonly Note[]): readonly (Note | undefined)[] =>
  notes.length === 0 ? [undefined] : notes;

/** The lowest moment, then every other one that feels bad or has something hard, in the order of the journey. */
function hardMoments(now: State): { step: Step; number: number }[] {
  const lowest = lowestStep(now)?.id;
  const numbered = stepsOf(now).map((step, at) => ({ step, number: at + 1 }));
  const bad = numbered.filter(
    ({ step: { id } }) =>
      id !== lowest && ((feelingAt(now, id)?.score ?? 0) < 0 || notesOf(now, 'pain', id).length > 0),
  );
  return [...numbered.filter(({ step }) => step.id === lowest), ...bad];
}

/** The changes between the stages, where at least two have a name: a good place to look for what is hard. */
function Transitions({ map, lane, run }: { map: JourneyMap; lane: string; run: MapDesk['run'] }) {
  const { t } = useTranslation('structure');
  const nameOf = useStageName();
  const { now } = map.states;
  const journey = journeyOf(now);
  const changes = transitionsOf(now);
  const named = journey.filter(({ stage }) => stage.title.trim() !== '').length;
  const told = changes.some(({ before }) => notesAt(now, lane, onTransition(before.id)).length > 0);
  if (changes.length === 0 || (named < 2 && !told)) return null;
  return (
    <>
      <h3 className={styles.part}>{t(($) => $.transitions.heading)}</h3>
      <p className={styles.starters}>{t(($) => $.transitions.lead)}</p>
      <ol className={styles.fields}>
        {changes.map(({ before, after, drop }) => {
          const at = journey.findIndex(({ stage }) => stage.id === before.id);
          const names = {
            before: nameOf(before, at + 1),
            after: after ? nameOf(after, at + 2) : '',
          };
          return (
            <PainField
              key={before.id}
              label={t(($) => (after ? $.transitions.between : $.transitions.last), names)}
              notice={drop >= 2 ? t(($) => $.transitions.drop, { count: drop }) : ''}
              lane={lane}
              place="transition"
              at={before.id}
              pain={notesAt(now, lane, onTransition(before.id))[0]}
              model={undefined}
              deep={false}
              language={map.language}
              run={run}
            />
          );
        })}
      </ol>
    </>
  );
}

const onTransition = (id: string): Place => ({ kind: 'transition', id });

interface PainFieldProps {
  readonly label: string;
  /** What the curve says about the place, beside the question. */
  readonly notice?: string;
  readonly lane: string;
  readonly place: Place['kind'];
  readonly at: string;
  readonly pain: Note | undefined;
  readonly model: Note | undefined;
  /** Whether it is asked why. */
  readonly deep: boolean;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
}

const PainField = memo(function PainField(props: PainFieldProps) {
  const { label, notice, lane, place, at, pain, model, deep, language, run } = props;
  const { t } = useTranslation('builder');
  const filled = pain?.whys.filter((why) => why !== '').length ?? 0;
  const locked = (field: string) => !!pain && isLocked(pain, field);
  return (
    <li>
      <label>
        <span className={styles.label}>
          {label}
          <Locked when={locked('text')} />
        </span>
        {notice && <span className={styles.notice}>{notice}</span>}
        <WritingArea
          className={`field ${styles.writing}`}
          rows={2}
          lang={language}
          readOnly={locked('text')}
          value={pain?.text ?? ''}
          write={(text) => run(noteWriting(pain, lane, { kind: place, id: at }, text, freshId()))}
        />
      </label>
      {pain && (
        <MarkSelect
          mark={pain.mark}
          about={label}
          locked={locked('mark')}
          choose={(mark) => run({ do: 'edit', in: 'notes', id: pain.id, change: { mark } })}
        />
      )}
      {pain &&
        deep &&
        Array.from({ length: Math.min(mostWhys, filled + 1) }, (_, at) => at).map((at) => (
          <label key={at} className={styles.why}>
            <span>
              {t(($) => $.fields.why, { number: at + 1 })}
              <Locked when={locked('whys')} />
            </span>
            <WritingArea
              className={`field ${styles.line}`}
              rows={1}
              autoComplete="off"
              lang={language}
              readOnly={locked('whys')}
              value={pain.whys[at] ?? ''}
              write={(text) => run(whyCommand(pain, at, text))}
            />
          </label>
        ))}
      <Example texts={model ? [model.text, ...model.whys] : []} />
    </li>
  );
});
