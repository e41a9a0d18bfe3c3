'use client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Idea, idea, inOrder, laneOf, type Note } from '../../../lib/journey/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import { Priorities } from '../views/priorities.tsx';
import { Example } from './example.tsx';
import styles from './moves.module.css';

const ranks = [1, 2, 3, 4, 5] as const;

/** Ideas that answer a problem, ranked by what they help and how easy they are, and the pitch. */
export function IdeasMove({ desk, material }: MoveProps) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  const { now } = desk.map.states;
  const ideas = inOrder(desk.map.ideas);
  const lane = laneOf(now, 'pain')?.id;
  const pains = inOrder(now.notes).filter((note) => note.lane === lane && note.text.trim() !== '');

  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
    added.current = false;
  });

  function add() {
    const [only] = pains.length === 1 ? pains : [];
    const record = idea({ id: freshId(), text: '', pains: only ? [only.id] : [] });
    added.current = desk.run({ do: 'add', in: 'ideas', record });
    say(t(($) => $.said.ideaAdded));
  }

  return (
    <>
      {pains.length === 0 && <p className={styles.starters}>{t(($) => $.missing.noPains)}</p>}
      <ol className={styles.fields} ref={list}>
        {ideas.map((one, at) => (
          <IdeaField key={one.id} idea={one} number={at + 1} pains={pains} desk={desk} />
        ))}
      </ol>
      <p className={styles.pitch}>
        <button type="button" className="button plain" onClick={add}>
          {t(($) => $.buttons.addIdea)}
        </button>
      </p>
      <Example texts={inOrder(material.example.ideas).map(({ text }) => text)} />
      <Priorities map={desk.map} />
      <label className={styles.pitch}>
        <span className={styles.label}>{t(($) => $.fields.pitch)}</span>
        <textarea
          className={`field ${styles.writing}`}
          rows={2}
          value={desk.map.pitch}
          onChange={({ target }) => desk.run({ do: 'pitch', text: target.value })}
        />
      </label>
      <Example texts={[material.example.pitch]} />
    </>
  );
}

function IdeaField({
  idea,
  number,
  pains,
  desk,
}: { idea: Idea; number: number; pains: readonly Note[] } & Pick<MoveProps, 'desk'>) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const change = (part: Partial<Omit<Idea, 'id' | 'pos' | 'locked'>>) =>
    desk.run({ do: 'edit', in: 'ideas', id: idea.id, change: part });

  function remove() {
    if (desk.run({ do: 'remove', in: 'ideas', id: idea.id })) say(t(($) => $.said.ideaRemoved));
  }

  return (
    <li>
      <fieldset className={styles.feeling}>
        <legend className={styles.label}>{t(($) => $.fields.idea, { number })}</legend>
        <textarea
          className={`field ${styles.writing}`}
          rows={2}
          aria-label={t(($) => $.fields.idea, { number })}
          value={idea.text}
          onChange={({ target }) => change({ text: target.value })}
        />
        <div className={styles.ranks}>
          <label>
            <span>{t(($) => $.fields.answers)}</span>
            <select
              className="field"
              value={idea.pains[0] ?? ''}
              onChange={({ target }) => change({ pains: target.value ? [target.value] : [] })}
            >
              <option value="">{t(($) => $.fields.rankNone)}</option>
              {pains.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          {(['impact', 'feasibility'] as const).map((rank) => (
            <label key={rank}>
              <span>{t(($) => $.fields[rank])}</span>
              <select
                className="field"
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
          <label>
            <span>{t(($) => $.fields.reason)}</span>
            <input
              className="field"
              autoComplete="off"
              value={idea.reason}
              onChange={({ target }) => change({ reason: target.value })}
            />
          </label>
        </div>
        <label className={styles.chosen}>
          <input
            type="checkbox"
            checked={idea.chosen}
            onChange={({ target }) => change({ chosen: target.checked })}
          />
          <span>{t(($) => $.fields.chosen)}</span>
        </label>
        {idea.chosen && (
          <label className={styles.why}>
            <span>{t(($) => $.fields.measure)}</span>
            <input
              className="field"
              autoComplete="off"
              value={idea.measure}
              onChange={({ target }) => change({ measure: target.value })}
            />
          </label>
        )}
        <button type="button" className="button plain" onClick={remove}>
          {t(($) => $.buttons.removeIdea, { number })}
        </button>
      </fieldset>
    </li>
  );
}
