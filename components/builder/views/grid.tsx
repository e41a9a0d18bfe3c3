'use client';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../../lib/journey/index.ts';
import { EmotionCurveView } from './curve.tsx';
import styles from './grid/table.module.css';
import { MapTable } from './map-table.tsx';
import type { ViewProps } from './model.ts';
import choices from './views.module.css';

/** The map as a table to write in, its curve above; the future map too, where there is one. */
export function Grid(props: ViewProps) {
  const { t } = useTranslation('editing');
  const { t: builder } = useTranslation('builder');
  const { desk, material } = props;
  const [wanted, choose] = useState<StateName>('now');
  const state = desk.map.states[wanted] ? wanted : 'now';
  const ids = useId();
  return (
    <>
      {desk.map.states.next && (
        <div className={`unprinted ${choices.choice}`} role="radiogroup" aria-label={t(($) => $.states)}>
          {(['now', 'next'] as const).map((one) => (
            <label key={one} className={`pick ${one === state ? 'chosen' : ''}`}>
              <input type="radio" name={ids} checked={one === state} onChange={() => choose(one)} />
              <span>{builder(($) => $.states[one])}</span>
            </label>
          ))}
        </div>
      )}
      <EmotionCurveView {...props} state={state} />
      <p id={`${ids}-hint`} className={`unprinted ${styles.howTo}`}>
        {desk.editing ? t(($) => $.howTo) : t(($) => $.readOnly)}
      </p>
      <MapTable
        key={state}
        desk={desk}
        state={state}
        words={material.wordBank.feelings}
        describedBy={`${ids}-hint`}
      />
    </>
  );
}
