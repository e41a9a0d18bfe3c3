'use client';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../../lib/journey/index.ts';
import styles from '../builder.module.css';
import { useCalm } from '../desk/use-calm.ts';
import { curveWords } from './curve-words.ts';
import { EmotionCurve } from './emotion-curve.tsx';
import type { ViewProps } from './model.ts';
import { NotYet } from './not-yet.tsx';

/** The curve is drawn again when moments or feelings change: what else is written on the map does not touch it. */
const Curve = memo(EmotionCurve, (before, after) => {
  const [was, is] = [before, after].map(({ map, state = 'now' }) => map.states[state] ?? map.states.now);
  return (
    before.words === after.words &&
    was?.stages === is?.stages &&
    was?.steps === is?.steps &&
    was?.feelings === is?.feelings
  );
});

/** The emotion curve alone, of the present or the future map, or what to do to get one. */
export function EmotionCurveView({ desk, state = 'now' }: ViewProps & { state?: StateName }) {
  const { t } = useTranslation('journey');
  const words = useMemo(() => curveWords(t), [t]);
  const map = useCalm(desk.map);
  const felt = Object.values(map.states[state]?.feelings ?? {}).some(({ score }) => score !== null);
  return (
    <div lang={felt ? map.language : undefined} className={styles.curve}>
      {felt ? (
        <Curve map={map} state={state} words={words} />
      ) : (
        <NotYet move="feelings">{t(($) => $.curve.empty)}</NotYet>
      )}
    </div>
  );
}
