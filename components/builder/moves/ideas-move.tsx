'use client';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changedSteps, changing } from '../../../lib/builder/index.ts';
import {
  type Id,
  type Idea,
  idea,
  inOrder,
  isLocked,
  type JourneyMap,
  laneOf,
  type Note,
  type State,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { useSpeaker, WritingArea } from '../../ui/index.ts';
import { useAction } from '../actions/registry.tsx';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { NotYet } from '../views/not-yet.tsx';
import { Priorities } from '../views/priorities.tsx';
import { Example } from './example.tsx';
import { Locked } from './locked.tsx';
import styles from './moves.module.css';
import { Panel } from './panel.tsx';
import { useRefocus } from './use-refocus.ts';

const ranks = [1, 2, 3, 4, 5] as const;

/** Ideas that answer problems, ranked by what they help and how easy they are, and the pitch. */
export function IdeasMove({ desk: { map, run, editing }, material }: MoveProps) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const [list, refocus] = useRefocus<HTMLDivElement>();
  const { now, next } = map.states;
  const ideas = inOrder(map.ideas);
  const pains = useMemo(() => painsIn(now), [now]);

  function add() {
    const [only] = pains.length === 1 ? pains : [];
    const id = freshId();
    if (!run({ do: 'add', in: 'ideas', record: idea({ id, text: '', pains: only ? [only.id] : [] }) }))
      return;
    refocus(`idea-${id}`);
    say(t(($) => $.said.ideaAdded));
  }
  useAction('addIdea', { run: add, enabled: editing });

  function remove(at: number) {
    if (!run({ do: 'remove', in: 'ideas', id: ideas[at]?.id ?? '' })) return;
    refocus(`idea-${(ideas[at + 1] ?? ideas[at - 1])?.id}`, 'add-idea');
    say(t(($) => $.said.ideaRemoved));
  }

  return (
    <div ref={list}>
      {pains.length === 0 && <NotYet move="lowest">{t(($) => $.missing.noPains)}</NotYet>}
      <ol className={styles.fields}>
        {ideas.map((one, at) => (
          <li key={one.id}>
            <IdeaField
              idea={one}
              number={at + 1}
              pains={pains}
              next={next}
              language={map.language}
              run={run}
            />
            <button
              type="button"
              className={`button plain ${styles.why}`}
              aria-disabled={isLocked(one)}
              onClick={() => !isLocked(one) && remove(at)}
            >
              {t(($) => $.buttons.removeIdea, { number: at + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.pitch}>
        <button type="button" className="button plain" data-control="add-idea" onClick={add}>
          {t(($) => $.buttons.addIdea)}
        </button>
      </p>
      <Example texts={inOrder(material.example.ideas).map(({ text }) => text)} />
      <Priorities map={map} />
      <label className={styles.pitch}>
        <span className={styles.label}>{t(($) => $.fields.pitch)}</span>
        <WritingArea
          className={`field ${styles.writing}`}
          rows={2}
          lang={map.language}
          value={map.pitch}
          write={(text) => run({ do: 'pitch', text: text })}
        />
      </label>
      <Example texts={[material.example.pitch]} />
    </div>
  );
}

/** What is hard, at moments, on stages and between them. */
function painsIn(now: State): readonly Note[] {
  const lane = laneOf(now, 'pain')?.id;
  return inOrder(now.notes).filter((note) => note.lane === lane && note.text.trim() !== '');
}

interface IdeaFieldProps {
  readonly idea: Idea;
  readonly number: number;
  readonly pains: readonly Note[];
  readonly next: State | null;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
}

const IdeaField = memo(function IdeaField({ idea, number, pains, next, language, run }: IdeaFieldProps) {
  const { t } = useTranslation('builder');
  const { t: structure } = useTranslation('structure');
  const locked = (field: string) => isLocked(idea, field);
  const change = (part: Partial<Omit<Idea, 'id' | 'pos' | 'locked'>>) =>
    run({ do: 'edit', in: 'ideas', id: idea.id, change: part });
  const answers = (pain: Id, does: boolean) => {
    const others = idea.pains.filter((id) => id !== pain);
    change({ pains: does ? [...others, pain] : others });
  };
  return (
    <fieldset className={styles.feeling}>
      <legend className={styles.label}>{t(($) => $.fields.idea, { number })}</legend>
      <Locked when={idea.locked !== undefined} />
      <WritingArea
        className={`field ${styles.writing}`}
        data-control={`idea-${idea.id}`}
        rows={2}
        aria-label={t(($) => $.fields.idea, { number })}
        lang={language}
        readOnly={locked('text')}
        value={idea.text}
        write={(text) => change({ text: text })}
      />
      {pains.length > 0 && (
        <fieldset className={styles.ticks}>
          <legend>{t(($) => $.fields.answers)}</legend>
          {pains.map(({ id, text }) => (
            <label key={id} className={styles.tick} lang={language}>
              <input
                type="checkbox"
                disabled={locked('pains')}
                checked={idea.pains.includes(id)}
                onChange={({ target }) => answers(id, target.checked)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.ranks}>
        {(['impact', 'feasibility'] as const).map((rank) => (
          <label key={rank}>
            <span>{t(($) => $.fields[rank])}</span>
            <select
              className="field"
              disabled={locked(rank)}
              value={idea[rank] ?? ''}
              onChange={({ target }) =>
                change({ [rank]: ranks.find((one) => String(one) === target.value) ?? null })
              }
            >
              <option value="">{t(($) => $.fields.rankNone)}</option>
              {ranks.map((one) => (
                <option key={one} value={one}>
                  {t(($) => $.fields.rank, { rank: one })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <label className={styles.why}>
        <span>{t(($) => $.fields.reason)}</span>
        <WritingArea
          className={`field ${styles.line}`}
          rows={1}
          autoComplete="off"
          lang={language}
          readOnly={locked('reason')}
          value={idea.reason}
          write={(text) => change({ reason: text })}
        />
      </label>
      <label className={styles.chosen}>
        <input
          type="checkbox"
          disabled={locked('chosen')}
          checked={idea.chosen}
          onChange={({ target }) => change({ chosen: target.checked })}
        />
        <span>{t(($) => $.fields.chosen)}</span>
      </label>
      {idea.chosen && (
        <div className={styles.measured}>
          <label>
            <span>{t(($) => $.fields.measure)}</span>
            <WritingArea
              className={`field ${styles.line}`}
              rows={1}
              autoComplete="off"
              lang={language}
              readOnly={locked('measure')}
              value={idea.measure}
              write={(text) => change({ measure: text })}
            />
          </label>
          <label>
            <span>{structure(($) => $.ideas.date)}</span>
            <input
              className="field"
              type="date"
              readOnly={locked('date')}
              value={idea.date}
              onChange={({ target }) => change({ date: target.value })}
            />
          </label>
        </div>
      )}
      {next && (
        <Panel title={structure(($) => $.ideas.changes)}>
          {() => <Changes idea={idea} next={next} language={language} run={run} />}
        </Panel>
      )}
    </fieldset>
  );
});

/** Which moments of the future map are as they are because of the idea. */
function Changes({
  idea,
  next,
  language,
  run,
}: { idea: Idea; next: State } & Pick<IdeaFieldProps, 'language' | 'run'>) {
  const { t } = useTranslation('structure');
  const nameOf = useMomentName();
  const changed = useMemo(() => changedSteps(next, idea), [next, idea]);
  const steps = stepsOf(next);
  return (
    <fieldset className={styles.ticks}>
      <legend className="hidden">{t(($) => $.ideas.changes)}</legend>
      {steps.map((moment, at) => (
        <label key={moment.id} className={styles.tick} lang={language}>
          <input
            type="checkbox"
            disabled={isLocked(idea, 'changes')}
            checked={changed.has(moment.id)}
            onChange={({ target }) => run(changing(next, idea, moment.id, target.checked))}
          />
          <span>{nameOf(moment, at + 1)}</span>
        </label>
      ))}
    </fieldset>
  );
}
