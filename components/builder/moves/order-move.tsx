'use client';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nudge } from '../../../lib/builder/index.ts';
import { journeyOf, type Step, step, stepsOf } from '../../../lib/journey/index.ts';
import { useSpeaker } from '../../ui/index.ts';
import { freshId, type MoveProps } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import styles from './order-move.module.css';

/** The moments in their order: each can be moved with buttons or keys and, where open, named and removed. */
export function OrderMove({ desk, open }: MoveProps) {
  const { t } = useTranslation('builder');
  const say = useSpeaker();
  const nameOf = useMomentName();
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string | null>(null);
  const state = desk.map.states.now;
  const steps = stepsOf(state);

  // A list item that moved in the page has lost the focus: it goes back to the control that was used.
  useEffect(() => {
    if (refocus.current)
      list.current?.querySelector<HTMLElement>(`[data-control="${refocus.current}"]`)?.focus();
    refocus.current = null;
  });

  function move(moment: Step, by: -1 | 1, control: string) {
    refocus.current = `${control}-${moment.id}`;
    if (!desk.run(nudge(state, moment.id, by))) return;
    const position = steps.indexOf(moment) + 1 + by;
    say(t(($) => $.said.moved, { title: nameOf(moment, position), position, count: steps.length }));
  }

  function onKeys(event: KeyboardEvent, moment: Step, control: string) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(moment, event.key === 'ArrowUp' ? -1 : 1, control);
  }

  function add() {
    const stage = journeyOf(state).at(-1)?.stage.id;
    const id = freshId();
    if (!stage || !desk.run({ do: 'add', in: 'steps', record: step({ id, stage }) })) return;
    refocus.current = `title-${id}`;
    say(t(($) => $.said.added));
  }

  function remove(moment: Step, at: number) {
    if (!desk.run({ do: 'remove', in: 'steps', id: moment.id })) return;
    const neighbour = steps[at + 1] ?? steps[at - 1];
    if (neighbour) refocus.current = `remove-${neighbour.id}`;
    say(t(($) => $.said.removed, { title: nameOf(moment, at + 1) }));
  }

  return (
    <>
      <ol ref={list} className={styles.moments}>
        {steps.map((moment, at) => {
          const title = nameOf(moment, at + 1);
          const keys = (control: string) => (event: KeyboardEvent) => onKeys(event, moment, control);
          return (
            <li key={moment.id}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              {open ? (
                <input
                  className={`field ${styles.title}`}
                  data-control={`title-${moment.id}`}
                  aria-label={t(($) => $.fields.moment, { number: at + 1 })}
                  value={moment.title}
                  onKeyDown={keys('title')}
                  onChange={({ target }) =>
                    desk.run({ do: 'edit', in: 'steps', id: moment.id, change: { title: target.value } })
                  }
                />
              ) : (
                <span className={styles.title}>{moment.title}</span>
              )}
              <span className={styles.controls}>
                <Control
                  name={`up-${moment.id}`}
                  label={t(($) => $.buttons.upNamed, { title })}
                  off={at === 0}
                  sign="M4 11 L10 5 L16 11 M10 5 L10 16"
                  onKeyDown={keys('up')}
                  press={() => move(moment, -1, 'up')}
                />
                <Control
                  name={`down-${moment.id}`}
                  label={t(($) => $.buttons.downNamed, { title })}
                  off={at === steps.length - 1}
                  sign="M4 9 L10 15 L16 9 M10 15 L10 4"
                  onKeyDown={keys('down')}
                  press={() => move(moment, 1, 'down')}
                />
                {open && (
                  <Control
                    name={`remove-${moment.id}`}
                    label={t(($) => $.buttons.removeNamed, { title })}
                    off={false}
                    sign="M5 5 L15 15 M15 5 L5 15"
                    onKeyDown={keys('remove')}
                    press={() => remove(moment, at)}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {open && (
        <button type="button" className="button plain" onClick={add}>
          {t(($) => $.buttons.add)}
        </button>
      )}
    </>
  );
}

function Control(props: {
  name: string;
  label: string;
  off: boolean;
  sign: string;
  onKeyDown: (event: KeyboardEvent) => void;
  press: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.control}
      data-control={props.name}
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.off}
      onKeyDown={props.onKeyDown}
      onClick={() => !props.off && props.press()}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={props.sign} />
      </svg>
    </button>
  );
}
