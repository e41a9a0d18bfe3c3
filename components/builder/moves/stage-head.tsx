'use client';
import { type KeyboardEvent, memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocked, type JourneyMap, type Stage } from '../../../lib/journey/index.ts';
import { WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import controls from './control.module.css';
import { Control } from './control.tsx';
import { Locked } from './locked.tsx';
import styles from './order-move.module.css';
import { useStageName } from './use-names.ts';

interface StageHeadProps {
  readonly stage: Stage;
  readonly number: number;
  readonly last: boolean;
  readonly empty: boolean;
  /** Whether one of its moments must stay in it. */
  readonly fixed: boolean;
  readonly language: JourneyMap['language'];
  readonly run: MapDesk['run'];
  readonly move: (stage: Stage, number: number, by: -1 | 1, control: string) => void;
  readonly join: (stage: Stage, number: number) => void;
  readonly remove: (stage: Stage, number: number) => void;
}

/** The head of a stage: its name, and what can be done to the stage as a whole. */
export const StageHead = memo(function StageHead(props: StageHeadProps) {
  const { stage, number, move } = props;
  const { t } = useTranslation('structure');
  const words = useId();
  const name = useStageName()(stage, number);
  const still = isLocked(stage, 'pos');
  const keys = (control: string) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(stage, number, event.key === 'ArrowUp' ? -1 : 1, control);
  };
  return (
    <div className={styles.head}>
      <span className={styles.title}>
        <WritingLine
          className={`field ${styles.name}`}
          data-control={`stage-${stage.id}`}
          aria-label={t(($) => $.stages.name, { number })}
          placeholder={t(($) => $.stages.number, { number })}
          list={words}
          lang={props.language}
          autoComplete="off"
          readOnly={isLocked(stage, 'title')}
          value={stage.title}
          onKeyDown={keys('stage')}
          write={(text) => props.run({ do: 'edit', in: 'stages', id: stage.id, change: { title: text } })}
        />
        <datalist id={words}>
          <option value={t(($) => $.stages.before)} />
          <option value={t(($) => $.stages.during)} />
          <option value={t(($) => $.stages.after)} />
        </datalist>
        <Locked when={isLocked(stage, 'title') || still} />
      </span>
      <span className={controls.controls}>
        {props.empty ? (
          <Control
            name={`drop-${stage.id}`}
            label={t(($) => $.stages.remove, { stage: name })}
            off={isLocked(stage)}
            sign="remove"
            press={() => props.remove(stage, number)}
          />
        ) : (
          number > 1 && (
            <Control
              name={`join-${stage.id}`}
              label={t(($) => $.stages.join, { stage: name })}
              off={isLocked(stage) || props.fixed}
              sign="join"
              press={() => props.join(stage, number)}
            />
          )
        )}
        <Control
          name={`stage-up-${stage.id}`}
          label={t(($) => $.stages.up, { stage: name })}
          off={number === 1 || still}
          sign="up"
          onKeyDown={keys('stage-up')}
          press={() => move(stage, number, -1, 'stage-up')}
        />
        <Control
          name={`stage-down-${stage.id}`}
          label={t(($) => $.stages.down, { stage: name })}
          off={props.last || still}
          sign="down"
          onKeyDown={keys('stage-down')}
          press={() => move(stage, number, 1, 'stage-down')}
        />
      </span>
    </div>
  );
});
