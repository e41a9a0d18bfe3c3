'use client';
import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../../lib/journey/index.ts';
import styles from '../builder.module.css';
import { curveWords } from './curve-words.ts';
import { EmotionCurve } from './emotion-curve.tsx';
import type { ViewProps } from './model.ts';

const Curve = memo(EmotionCurve);

/** The emotion curve alone, of the present or the future map, or what to do to get one. */
export function EmotionCurveView({ desk, state = 'now' }: ViewProps & { state?: StateName }) {
  const { t } = useTranslation('journey');
  const map = useDeferredValue(desk.map);
  const felt = Object.values(map.states[state]?.feelings ?? {}).some(({ score }) => score !== null);
  return (
    <div lang={map.language} className={styles.curve}>
      {felt ? (
        <Curve map={map} state={state} words={curveWords(t)} />
      ) : (
        <p className={styles.quiet}>{t(($) => $.curve.empty)}</p>
      )}
    </div>
  );
}
