import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { CommentFrame, LevelTelling, RubricCriterion } from '../../lib/course/index.ts';
import { quoted } from '../../lib/i18n/index.ts';
import {
  feelingAt,
  inOrder,
  type JourneyMap,
  journeyOf,
  type LaneKind,
  notesAt,
  onStep,
  type Step,
} from '../../lib/journey/index.ts';
import type { SheetWords } from '../../lib/worksheet/index.ts';
import { Face } from '../ui/index.ts';
import styles from './told-map.module.css';

/** The remarks on a map, with their words. */
export interface Remarks {
  readonly frames: readonly CommentFrame[];
  readonly comments: LevelTelling['comments'];
}

interface Told {
  readonly map: JourneyMap;
  readonly remarks: Remarks;
  readonly words: SheetWords;
  readonly t: TFunction<'scenarios'>;
  /** The names of the rubric's criteria. */
  readonly criteria: Readonly<Record<RubricCriterion, { readonly name: string }>>;
}

/** What stands around the person, told in the margin: what they do, think and feel has the width of the page. */
const surroundings: readonly LaneKind[] = ['touchpoint', 'channel', 'responsible', 'backstage'];

/** A map to read from top to bottom, its curve (`children`) first, with the remarks on it in the margin. */
export function ToldMap({ children, ...props }: Told & { children: ReactNode }) {
  const { map, t } = props;
  const ideas = inOrder(map.ideas);
  return (
    <div className={styles.map}>
      <div className={styles.opening}>
        {children}
        <Margin {...props} title={t(($) => $.levels.whole)} step={undefined} />
      </div>
      {journeyOf(map.states.now).map(({ stage, steps }) => (
        <section key={stage.id} className={styles.stage}>
          <h4>{stage.title}</h4>
          <ol>
            {steps.map((step) => (
              <li key={step.id}>
                <Moment {...props} step={step} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {ideas.length > 0 && (
        <section className={styles.stage}>
          <h4>{t(($) => $.levels.ideas)}</h4>
          <ul>
            {ideas.map(({ id, text, reason, chosen }) => (
              <li key={id}>
                <p>
                  {text}
                  {chosen && <strong> ({t(($) => $.levels.chosen)})</strong>}
                </p>
                {reason && <p className={styles.soft}>{reason}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {map.pitch && (
        <section className={styles.stage}>
          <h4>{t(($) => $.levels.pitch)}</h4>
          <p>{map.pitch}</p>
        </section>
      )}
    </div>
  );
}

function Moment(props: Told & { step: Step }) {
  const { map, words, step } = props;
  const { now } = map.states;
  const felt = feelingAt(now, step.id);
  const lanes = inOrder(now.lanes).flatMap((lane) => {
    const notes = notesAt(now, lane.id, onStep(step.id)).filter(({ text }) => text !== '');
    return notes.length === 0 ? [] : [{ lane, notes }];
  });
  const said = ({ lane, notes }: (typeof lanes)[number]) => (
    <div key={lane.id}>
      <dt>{lane.kind === 'custom' ? lane.title : words.lanes[lane.kind]}</dt>
      {notes.map(({ id, text, whys }) => (
        <dd key={id}>
          {lane.kind === 'thought' ? quoted(text, map.language) : text}
          {whys.length > 0 && (
            <ol className={styles.whys}>
              {whys.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ol>
          )}
        </dd>
      ))}
    </div>
  );
  const around = lanes.filter(({ lane }) => surroundings.includes(lane.kind));
  return (
    <>
      <div className={styles.face}>
        {felt && felt.score !== null && (
          <>
            <Face score={felt.score} size={44} />
            <span className="hidden">{words.scores[felt.score]}</span>
          </>
        )}
      </div>
      <div className={styles.moment}>
        <h5>
          {step.title} {step.when && <span className={styles.soft}>{step.when}</span>}
        </h5>
        <dl>
          {lanes.filter(({ lane }) => !surroundings.includes(lane.kind)).map(said)}
          {felt && (felt.word || felt.because) && (
            <div>
              <dt>{words.lanes.feeling}</dt>
              <dd>
                {felt.word && felt.because
                  ? words.because(felt.word, felt.because)
                  : felt.word || felt.because}
              </dd>
            </div>
          )}
        </dl>
      </div>
      <div className={styles.beside}>
        {around.length > 0 && <dl>{around.map(said)}</dl>}
        <Margin {...props} title={step.title} step={step.id} />
      </div>
    </>
  );
}

/** What is remarked on one step, or on the whole. */
function Margin({
  remarks: { frames, comments },
  t,
  criteria,
  title,
  step,
}: Told & { title: string; step: string | undefined }) {
  const here = frames.filter((frame) => frame.step === step);
  if (here.length === 0) return null;
  return (
    <div className={styles.margin}>
      <p className="hidden">{t(($) => $.levels.note, { about: title })}</p>
      {here.map(({ id, about, finding }) => (
        <p key={id} className={finding ? undefined : styles.praise}>
          <strong>{criteria[about].name}</strong> {comments[id]}
        </p>
      ))}
    </div>
  );
}
