'use client';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Id, isLocked, type JourneyMap, type Step } from '../../../lib/journey/index.ts';
import { WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { useMomentName } from '../use-moment-name.ts';
import controls from './control.module.css';
import { Control } from './control.tsx';
import { Locked } from './locked.tsx';
import styles from './order-move.module.css';
import type { Handle } from './use-drag.ts';

interface MomentRowProps {
  readonly moment: Step;
  readonly number: number;
  /** Whether it is the first or the last of the whole journey. */
  readonly top: boolean;
  readonly bottom: boolean;
  /** Whether a stage begins with it. */
  readonly begins: boolean;
  /** Whether it may not be removed. */
  readonly held: boolean;
  /** The moment that takes the focus when this one is removed. */
  readonly neighbour: Id | undefined;
  readonly open: boolean;
  readonly drag: 'dragged' | 'before' | 'behind' | undefined;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
  readonly move: (moment: Step, by: -1 | 1, control: string) => void;
  readonly remove: (moment: Step, number: number, neighbour: Id | undefined) => void;
  readonly cut: (moment: Step, number: number) => void;
  readonly grip: Handle;
}

/** One moment in the list: its number, which is also the handle for the pointer, its title and its controls. */
export const MomentRow = memo(function MomentRow({ moment, number, open, move, ...props }: MomentRowProps) {
  const { t } = useTranslation('builder');
  const { t: structure } = useTranslation('structure');
  const title = useMomentName()(moment, number);
  const still = isLocked(moment, 'pos');
  const { grip, drag } = props;
  const keys = (control: string) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(moment, event.key === 'ArrowUp' ? -1 : 1, control);
  };
  return (
    <li data-drop={moment.id} className={drag && styles[drag]}>
      <span
        className={still ? styles.place : styles.handle}
        aria-hidden="true"
        title={still ? undefined : structure(($) => $.drag)}
        onPointerDown={still ? undefined : (event) => grip.grab(event, moment.id)}
        onPointerMove={grip.pull}
        onPointerUp={grip.release}
        onPointerCancel={grip.cancel}
      >
        <span className={styles.number}>{number}</span>
      </span>
      <span className={styles.title}>
        {open ? (
          <WritingLine
            className="field"
            data-control={`title-${moment.id}`}
            aria-label={t(($) => $.fields.moment, { number })}
            lang={props.language}
            autoComplete="off"
            readOnly={isLocked(moment, 'title')}
            value={moment.title}
            onKeyDown={keys('title')}
            write={(text) => props.run({ do: 'edit', in: 'steps', id: moment.id, change: { title: text } })}
          />
        ) : (
          <span lang={props.language}>{moment.title}</span>
        )}
        {open && <About moment={moment} />}
        <Locked when={isLocked(moment, 'title') || still} />
      </span>
      <span className={controls.controls}>
        {open && (
          <Control
            name={`cut-${moment.id}`}
            label={structure(($) => $.stages.cut, { title })}
            off={props.begins || isLocked(moment, 'stage')}
            sign="flag"
            onKeyDown={keys('cut')}
            press={() => props.cut(moment, number)}
          />
        )}
        <Control
          name={`up-${moment.id}`}
          label={t(($) => $.buttons.upNamed, { title })}
          off={props.top || still}
          sign="up"
          onKeyDown={keys('up')}
          press={() => move(moment, -1, 'up')}
        />
        <Control
          name={`down-${moment.id}`}
          label={t(($) => $.buttons.downNamed, { title })}
          off={props.bottom || still}
          sign="down"
          onKeyDown={keys('down')}
          press={() => move(moment, 1, 'down')}
        />
        {open && (
          <Control
            name={`remove-${moment.id}`}
            label={t(($) => $.buttons.removeNamed, { title })}
            off={props.held}
            sign="remove"
            onKeyDown={keys('remove')}
            press={() => props.remove(moment, number, props.neighbour)}
          />
        )}
      </span>
    </li>
  );
});

/** The time of a moment, and whether it decides: to be read here, written below. */
function About({ moment: { when, momentOfTruth } }: { moment: Step }) {
  const { t } = useTranslation('structure');
  if (when === '' && !momentOfTruth) return null;
  return (
    <span className={styles.about}>
      {when !== '' && <span>{when}</span>}
      {momentOfTruth && <span className={styles.truth}>{t(($) => $.times.truth)}</span>}
    </span>
  );
}
