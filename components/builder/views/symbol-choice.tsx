'use client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { symbol, symbolNames, symbolSize } from '../../../lib/figure/index.ts';
import { Shapes } from '../../ui/index.ts';
import { Locked } from '../moves/locked.tsx';
import styles from './picture-dialog.module.css';

/** All symbols, one or none to be chosen. A name that is none of ours is shown as none. */
export function SymbolChoice({
  chosen,
  locked,
  choose,
}: {
  chosen: string;
  locked: boolean;
  choose: (name: string) => void;
}) {
  const { t } = useTranslation('storyboard');
  const group = useId();
  const isOurs = symbolNames.some((name) => name === chosen);
  return (
    <fieldset className={styles.choice} disabled={locked}>
      <legend>
        {t(($) => $.symbol)} <Locked when={locked} />
      </legend>
      <div className={styles.symbols}>
        {symbolNames.map((name) => (
          <label key={name} className={`pick ${chosen === name ? 'chosen' : ''}`}>
            <input type="radio" name={group} checked={chosen === name} onChange={() => choose(name)} />
            <svg width="40" height="40" viewBox={`0 0 ${symbolSize} ${symbolSize}`} aria-hidden="true">
              <Shapes shapes={symbol(name)} />
            </svg>
            <span>{t(($) => $.symbols[name])}</span>
          </label>
        ))}
        <label className={`pick ${styles.none} ${isOurs ? '' : 'chosen'}`}>
          <input type="radio" name={group} checked={!isOurs} onChange={() => choose('')} />
          <span>{t(($) => $.none)}</span>
        </label>
      </div>
    </fieldset>
  );
}
